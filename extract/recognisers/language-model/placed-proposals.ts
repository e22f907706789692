import { holds, type Span } from "#model";
import { firstEndingAfter, type WordRange } from "../../patterns/word-range.ts";
import type { FoundName, JudgedType } from "../recogniser.ts";
import { type Aligned, alignQuote, type Likeness } from "./align-quote.ts";
import type { PassageWords } from "./passage-words.ts";
import type { Proposals, ProposedRelation } from "./proposals.ts";
import { AUTHOR } from "./question.ts";

/** The method of what a language model found. */
export const LANGUAGE_MODEL = "language-model";

/**
 * How sure a name is whose words stand in the text. A model gives no probabilities of its own, so these are set by hand:
 * below what the built-in encoder is sure of, above what it doubts.
 */
const SURETY: Readonly<Record<Likeness, number>> = { exact: 0.85, folded: 0.8, fuzzy: 0.6 };
/** How sure a relation is whose two ends stand in the sentence that is quoted for it. */
export const RELATION_SURETY = 0.7;
/** How sure it is that a sentence carries a claim which is quoted from it. */
export const CLAIM_SURETY = 0.75;

const LONGEST_NAME = 24;
/** Part of a sentence, or of a quotation, that the other must fill to be meant. */
const MEANT = 0.5;

/** A relation with the words that name its ends. */
export interface PlacedRelation {
  readonly type: JudgedType;
  readonly source: WordRange | "author";
  readonly target: WordRange;
}

/** What of a model's proposals stands in the text. */
export interface PlacedProposals {
  readonly names: readonly FoundName[];
  /** Numbers of the sentences that carry a claim. */
  readonly claims: readonly number[];
  readonly relations: readonly PlacedRelation[];
  /** How many stand nowhere in the passage. */
  readonly unfounded: number;
}

/** Looks every proposal up in its passage; what does not stand there word for word is dropped and counted. */
export function placedProposals(
  { names, claims, relations }: Proposals,
  words: PassageWords,
  sentences: readonly Span[],
): PlacedProposals {
  const placedNames = names.map(({ quote, type }) =>
    alignQuote(words, quote)
      .filter((place) => isNameLike(words, place))
      .map(({ start, end, range, likeness }): FoundName => {
        const confidence = SURETY[likeness];
        return { start, end, range, type, confidence, method: LANGUAGE_MODEL };
      }),
  );
  const placedClaims = claims.map(({ quote }) =>
    alignQuote(words, quote).flatMap((place) => sentencesMeant(sentences, place)),
  );
  const placedRelations = relations.map((relation) => placedRelation(relation, words));
  const unfounded = [...placedNames, ...placedClaims, ...placedRelations].filter(
    ({ length }) => length === 0,
  );
  return {
    names: placedNames.flat(),
    claims: placedClaims.flat(),
    relations: placedRelations.flat(),
    unfounded: unfounded.length,
  };
}

/** A name has few words, of which none stands in another paragraph. */
function isNameLike({ text }: PassageWords, { range, start, end }: Aligned): boolean {
  return range.to - range.from <= LONGEST_NAME && !text.slice(start, end).includes("\n\n");
}

/** The sentences that a quotation fills for a good part, or that hold a good part of it. */
function sentencesMeant(sentences: readonly Span[], quote: Span): number[] {
  const meant: number[] = [];
  for (
    let at = firstEndingAfter(sentences, quote.start);
    (sentences[at]?.start ?? quote.end) < quote.end;
    at++
  ) {
    const sentence = sentences[at] ?? quote;
    const shared = Math.min(quote.end, sentence.end) - Math.max(quote.start, sentence.start);
    const shorter = Math.min(quote.end - quote.start, sentence.end - sentence.start);
    if (shared >= shorter * MEANT) meant.push(at);
  }
  return meant;
}

/** A relation holds only where its sentence stands in the text, and both ends within that sentence. */
function placedRelation(
  { source, type, target, quote }: ProposedRelation,
  words: PassageWords,
): PlacedRelation[] {
  const proof = alignQuote(words, quote)[0];
  if (!proof) return [];
  const within = (name: string) => alignQuote(words, name).find((place) => holds(proof, place))?.range;
  const from = source === AUTHOR ? "author" : within(source);
  const to = within(target);
  return from && to ? [{ type, source: from, target: to }] : [];
}
