import {
  type AnswerRow,
  type ClaimQuoted,
  type EntitySummary,
  type Quote,
  type RelationQuoted,
  STANCE_WORDS,
  stanceOn,
} from "#model";
import { summary } from "./find-name.ts";
import { short, stepInWords } from "./in-words.ts";

/** Quotes of one row; more are found through its entity. */
export const QUOTES_OF_ROW = 5;

/** The relation seen from one of its ends: the other end, the statement in words, its sentences. */
export function rowOfRelation(relation: RelationQuoted, from: string): AnswerRow {
  const isForward = relation.source.id === from;
  const [here, there] = isForward ? [relation.source, relation.target] : [relation.target, relation.source];
  return {
    entity: summary(there),
    words: `${short(here.label)} ${stepInWords(relation, isForward, there.label)}`,
    distance: 1,
    strength: strengthOf(relation.evidence),
    quotes: quotesOfRow(relation.evidence),
  };
}

/** A claim as a row: the claim itself is the entity, its own words the quote. */
export function rowOfClaim(claim: ClaimQuoted): AnswerRow {
  const speakers = claim.speakers.map(({ label }) => short(label)).join(", ") || "the text";
  const subjects = claim.about.map(({ label }) => short(label)).join(", ");
  const stance = stanceOn(claim);
  return {
    entity: entityOfClaim(claim),
    words:
      subjects === ""
        ? `${speakers} -> ${STANCE_WORDS[stance]}`
        : `${speakers} -> speaks about -> ${subjects}${stance === "asserted" ? "" : ` (${stance})`}`,
    distance: 1,
    strength: claim.place.confidence,
    quotes: [claim.place],
  };
}

/** The sum of the confidences of some places, two decimals. */
export function strengthOf(places: readonly { readonly confidence: number }[]): number {
  return Math.round(places.reduce((sum, { confidence }) => sum + confidence, 0) * 100) / 100;
}

/** The places without those whose sentence stands twice, in their order; a note's number makes no other sentence. */
export function distinct(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ text, sentence, context }) => {
    const keys = [`${text} ${sentence.start}`, `${text} ${plain(context)}`];
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

/** The proofs that one row shows: each sentence once. */
export function quotesOfRow(evidence: readonly Quote[]): Quote[] {
  return distinct(evidence).slice(0, QUOTES_OF_ROW);
}

/** A sentence without the numbers that call notes (`war.12`, `war [12]`), which begin or end it or follow its marks. */
function plain(context: string): string {
  return context
    .replace(/\[\d{1,4}\]|(?<=[\p{L}.,;:!?"”’)])\d{1,4}(?!\d)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, "")
    .replace(/^\s*\d{1,4}[.)]?\s+(?=\p{L})|\s+\d{1,4}\s*$/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Strongest first, then by id in code units. */
export function byStrength(a: AnswerRow, b: AnswerRow): number {
  return b.strength - a.strength || (a.entity.id < b.entity.id ? -1 : a.entity.id > b.entity.id ? 1 : 0);
}

function entityOfClaim({ id, words, kind, speakers, about }: ClaimQuoted): EntitySummary {
  const degree = speakers.length + about.length;
  return { id, type: "Claim", label: words, ...(kind && { kind }), mentions: 1, degree };
}
