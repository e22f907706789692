import { addTo, type Span } from "#model";
import type { Claimed, EntityNumber, FoundClaim, FoundRelation, Proof } from "../document.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { ruleConfidence } from "./rule-confidence.ts";
import { twoDecimals } from "./span-order.ts";

/**
 * Citations that follow from what the other stages found: an author cites whoever speaks in a quoted claim, and whoever cites
 * a work cites the people who wrote it.
 */
export function citeInClaims(document: Claimed): Claimed {
  const relations = [...document.relations, ...document.claims.flatMap((claim) => quoting(document, claim))];
  return { ...document, relations: [...relations, ...authorsCited(document, relations)] };
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
function speakerAround({ stretches, speakers, author }: Claimed, { start }: Span): EntityNumber | undefined {
  let at = lastBeginningAt(stretches, start);
  if (stretches[at]?.kind !== "quotation") return speakers[at];
  while (at >= 0 && stretches[at]?.kind === "quotation") at--;
  return speakers[at] ?? author;
}

function sentenceAround({ sentences }: Claimed, { start, end }: Span): Span {
  const found = sentences[lastBeginningAt(sentences, start)];
  return { start: Math.min(found?.start ?? start, start), end: Math.max(found?.end ?? end, end) };
}

/** "Whoever cites a work by a known author also cites that author", in the places that prove the work cited. */
function authorsCited(document: Claimed, relations: readonly FoundRelation[]): FoundRelation[] {
  const writers = writersOf(document, relations);
  return relations.flatMap(({ type, source, target, evidence, manner = "mention" }) => {
    if (type !== "CITES" || document.entities[source]?.type === "Work") return [];
    const authors = writers.get(target) ?? [];
    if (authors.some(({ entity }) => entity === source)) return [];
    return authors.map(({ entity, confidence }): FoundRelation => {
      const proofs = evidence.map((proof) => ({
        ...proof,
        confidence: twoDecimals(proof.confidence * confidence),
        method: "author-of-work",
      }));
      return { type: "CITES", source, target: entity, manner, evidence: proofs };
    });
  });
}

interface Writer {
  readonly entity: EntityNumber;
  /** Of the surest place that says so. */
  readonly confidence: number;
}

/** The people who wrote each work. */
function writersOf({ entities }: Claimed, relations: readonly FoundRelation[]): Map<EntityNumber, Writer[]> {
  const writers = new Map<EntityNumber, Writer[]>();
  for (const { type, source, target, evidence } of relations) {
    if (type !== "AUTHORED" || entities[source]?.type !== "Person") continue;
    addTo(writers, target, {
      entity: source,
      confidence: Math.max(...evidence.map(({ confidence }) => confidence)),
    });
  }
  return writers;
}
