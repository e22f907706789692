import { groupedBy, type Span, wordsAt } from "#model";
import type { Claimed, EntityNumber, FoundRelation, Proof } from "../document.ts";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { isDiscussed } from "../patterns/authoring-words.ts";
import { isBeingMade, merelyNames, opensClause, saysSomething } from "../patterns/citing-words.ts";
import { lettersOf } from "../patterns/file-words.ts";
import { ruleConfidence } from "./rule-confidence.ts";
import { indexAt, twoDecimals } from "./span-order.ts";

const RULE = "written-work";
/** Whose a work is must be said about as surely as any relation that counts as stated. */
const SURE_WRITER = 0.4;
/** UTF-16 units behind a title within which somebody named says something of it. */
const NEXT = 30;

/**
 * Whoever speaks in running text of a work that another wrote, as the text says, cites it: of such works an author leaves
 * few uncited. A periodical may only be where something came out, and a list of translations cites none of them.
 */
export function citeWrittenWorks(document: Claimed, relations: readonly FoundRelation[]): FoundRelation[] {
  const writers = groupedBy(
    relations.filter(({ type }) => type === "AUTHORED"),
    ({ target }) => target,
  );
  const listed = new Set(relations.filter(isOfList).map(({ target }) => target));
  return [...writers].flatMap(([work, written]) =>
    listed.has(work) ? [] : citationsOf(document, work, written),
  );
}

function isOfList({ evidence }: FoundRelation): boolean {
  return evidence.some(({ method }) => method === "translations");
}

function citationsOf(
  document: Claimed,
  work: EntityNumber,
  written: readonly FoundRelation[],
): FoundRelation[] {
  const confidence = Math.max(
    ...written.flatMap(({ evidence }) => evidence.map((proof) => proof.confidence)),
  );
  if (confidence < SURE_WRITER) return [];
  const writers = new Set(written.map(({ source }) => source));
  const places = groupedBy(placesOf(document, work, writers), ({ speaker }) => speaker);
  return [...places]
    .filter(([speaker]) => !writers.has(speaker))
    .map(([source, found]): FoundRelation => {
      const evidence = found.map(({ sentence }): Proof => {
        const certainty = (ruleConfidence("CITES", RULE) ?? 1) * confidence;
        return { ...sentence, confidence: twoDecimals(certainty), method: RULE };
      });
      return { type: "CITES", source, target: work, manner: "mention", evidence };
    });
}

/** True where a sentence speaks of somebody else before it comes to the work: what he did with it is told. */
function isOfAnother(
  { entities, pronouns }: Claimed,
  before: Span,
  writers: ReadonlySet<EntityNumber>,
): boolean {
  const isHere = (place: Span) => before.start <= place.start && place.end <= before.end;
  if (pronouns.some((pronoun) => isHere(pronoun) && !writers.has(pronoun.entity))) return true;
  return entities.some(
    ({ type, mentions }, entity) => type === "Person" && !writers.has(entity) && mentions.some(isHere),
  );
}

/** True for "In City Lights, Mukarovsky finds": who is named next in the clause says what of the work. */
function isOfNext({ body, entities }: Claimed, behind: Span, writers: ReadonlySet<EntityNumber>): boolean {
  const isNext = ({ start, end }: Span) =>
    start >= behind.start &&
    end <= behind.end &&
    start - behind.start <= NEXT &&
    !opensClause(body.slice(behind.start, start)) &&
    saysSomething(body.slice(end, behind.end));
  return entities.some(
    ({ type, mentions }, entity) => type === "Person" && !writers.has(entity) && mentions.some(isNext),
  );
}

/** A line that says no more than what the text is called names no work of another, though one bears the same title. */
function isOwnTitle({ body, title }: Claimed, sentence: Span): boolean {
  const letters = lettersOf(title);
  return letters !== "" && lettersOf(wordsAt(body, sentence)) === letters;
}

interface SpokenPlace {
  readonly speaker: EntityNumber;
  readonly sentence: Span;
}

/** The sentences of paragraphs that name a work of these writers and nobody else before it, with who speaks there. */
function placesOf(document: Claimed, work: EntityNumber, writers: ReadonlySet<EntityNumber>): SpokenPlace[] {
  const { body, entities, sentences, speakers, stretches } = document;
  return (entities[work]?.mentions ?? []).flatMap((mention): SpokenPlace[] => {
    const at = indexAt(stretches, mention.start);
    const sentence = sentences[indexAt(sentences, mention.start) ?? -1];
    const speaker = at === undefined ? undefined : speakers[at];
    if (!sentence || speaker === undefined || stretches[at ?? -1]?.kind !== "paragraph") return [];
    if (isPeriodicalTitle(wordsAt(body, mention)) || isOwnTitle(document, sentence)) return [];
    const before = body.slice(sentence.start, mention.start);
    if (
      merelyNames(before) ||
      isDiscussed(before) ||
      isBeingMade(before, body.slice(mention.end, sentence.end)) ||
      isOfAnother(document, { ...sentence, end: mention.start }, writers) ||
      isOfNext(document, { start: mention.end, end: sentence.end }, writers)
    )
      return [];
    return [{ speaker, sentence: { start: sentence.start, end: sentence.end } }];
  });
}
