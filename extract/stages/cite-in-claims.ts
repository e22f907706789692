import { groupedBy, methodAtMark, ruleOf, type Span } from "#model";
import type { Claimed, EntityNumber, FoundClaim, FoundRelation, Proof } from "../document.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { citeBetweenNames } from "./cite-between-names.ts";
import { citeDiscussedWriters } from "./cite-discussed-writers.ts";
import { citeWrittenWorks } from "./cite-written-works.ts";
import { ruleConfidence } from "./rule-confidence.ts";
import { twoDecimals } from "./span-order.ts";
import { whoQuotes } from "./who-quotes.ts";
import { wordsOfOthers } from "./words-of-others.ts";

/**
 * Citations that follow from what the other stages found: an author cites whoever speaks in a quoted claim, and whoever cites
 * a work cites the people who wrote it.
 */
export function citeInClaims(document: Claimed): Claimed {
  const told = wordsOfOthers(document, document.relations);
  const quoted = [...told, ...document.claims.flatMap((claim) => quoting(document, claim))];
  const relations = [...quoted, ...citeWrittenWorks(document, quoted)];
  const discussed = citeDiscussedWriters(document, document.relations);
  const cited = [...relations, ...authorsCited(document, relations), ...discussed];
  return { ...document, relations: [...cited, ...citeBetweenNames(document, cited)] };
}

/** Who speaks around a quoted claim cites the person or the paper that speaks in it. */
function quoting(document: Claimed, claim: FoundClaim): FoundRelation[] {
  const target = claim.kind === "quoted" ? claim.speaker : undefined;
  const source = speakerAround(document, claim);
  if (target === undefined || source === undefined || source === target) return [];
  const type = document.entities[target]?.type;
  if (type !== "Person" && type !== "Work") return [];
  const confidence = ruleConfidence("CITES", "quoted-claim") ?? claim.confidence;
  const proof: Proof = { ...sentenceAround(document, claim), confidence, method: "quoted-claim" };
  return [{ type: "CITES", source, target, manner: "quotation", evidence: [proof] }];
}

/** Whoever speaks in the stretch of a span; around a block quotation whoever speaks in the stretch before it. */
function speakerAround(document: Claimed, { start }: Span): EntityNumber | undefined {
  const at = lastBeginningAt(document.stretches, start);
  return document.stretches[at]?.kind === "quotation" ? whoQuotes(document, at) : document.speakers[at];
}

function sentenceAround({ sentences }: Claimed, { start, end }: Span): Span {
  const found = sentences[lastBeginningAt(sentences, start)];
  return { start: Math.min(found?.start ?? start, start), end: Math.max(found?.end ?? end, end) };
}

const AUTHOR_OF_WORK = "author-of-work";
/** A work has seldom more authors; of more, the surest are cited. */
const MOST_WRITERS = 8;

/** "Whoever cites a work by a known author also cites that author", in the places that prove the work cited. */
function authorsCited(document: Claimed, relations: readonly FoundRelation[]): FoundRelation[] {
  const writers = writersOf(document, relations);
  const citing = relations.filter(
    ({ type, source, target }) =>
      type === "CITES" && writers.has(target) && document.entities[source]?.type !== "Work",
  );
  const sameEnds = groupedBy(citing, ({ source, target }) => `${source} ${target}`);
  return [...sameEnds.values()].flatMap(([first, ...more]) => {
    const authors = (first && writers.get(first.target)) ?? [];
    if (!first || authors.some(({ entity }) => entity === first.source)) return [];
    const places = [first, ...more].flatMap(({ evidence }) => evidence);
    return authors.map(({ entity, confidence }): FoundRelation => {
      const evidence = places.map((proof) => ({
        ...proof,
        confidence: twoDecimals(proof.confidence * confidence),
        method: ruleOf(proof.method) === proof.method ? AUTHOR_OF_WORK : methodAtMark(AUTHOR_OF_WORK),
      }));
      return {
        type: "CITES",
        source: first.source,
        target: entity,
        manner: first.manner ?? "mention",
        evidence,
      };
    });
  });
}

interface Writer {
  readonly entity: EntityNumber;
  /** Of the surest place that says so. */
  readonly confidence: number;
}

/** The people who wrote each work, the surest first. */
function writersOf({ entities }: Claimed, relations: readonly FoundRelation[]): Map<EntityNumber, Writer[]> {
  const surest = new Map<EntityNumber, Map<EntityNumber, number>>();
  for (const { type, source, target, evidence } of relations) {
    if (type !== "AUTHORED" || entities[source]?.type !== "Person") continue;
    const known = surest.get(target) ?? new Map<EntityNumber, number>();
    surest.set(target, known);
    for (const { confidence } of evidence) known.set(source, Math.max(known.get(source) ?? 0, confidence));
  }
  const sorted = ([work, writers]: [EntityNumber, Map<EntityNumber, number>]): [EntityNumber, Writer[]] => {
    const all = [...writers].map(([entity, confidence]) => ({ entity, confidence }));
    return [
      work,
      all.sort((a, b) => b.confidence - a.confidence || a.entity - b.entity).slice(0, MOST_WRITERS),
    ];
  };
  return new Map([...surest].map(sorted));
}
