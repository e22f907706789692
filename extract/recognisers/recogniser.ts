import type { NamedType, RelationType, Remark, Span } from "#model";
import type { WordRange } from "../patterns/word-range.ts";
import type { Word } from "../patterns/words.ts";

/** The relation types that a recogniser judges, in the order of the encoder's output. */
export const JUDGED_TYPES = [
  "AUTHORED",
  "TRANSLATED",
  "PUBLISHED",
  "CITES",
  "MEMBER_OF",
  "PARTICIPATED_IN",
  "LOCATED_IN",
  "SUPPORTS",
  "OPPOSES",
] as const satisfies readonly RelationType[];

export type JudgedType = (typeof JUDGED_TYPES)[number];

/** A name as the recogniser read it: confidence is calibrated, two decimals. */
export interface FoundName extends Span {
  readonly range: WordRange;
  readonly type: NamedType;
  readonly confidence: number;
  /** Who found it; the built-in encoder where nobody is named. */
  readonly method?: string;
}

/** The method of what the built-in encoder found. */
export const BUILT_IN = "encoder";

/** What one reading of a text gives; later stages ask it and never read again. */
export interface Reading {
  readonly names: readonly FoundName[];
  /** Probability, for each sentence that was given, that it carries a claim. */
  readonly claims: readonly number[];
  /** How well a type fits a given stretch of words: for a second look. */
  nameConfidence(range: WordRange, type: NamedType): number;
  /** Probability of each stated relation type between two names, or from the author of the passage to a name. */
  relations(
    source: WordRange | "author",
    sourceType: NamedType,
    target: WordRange,
    targetType: NamedType,
  ): Readonly<Partial<Record<JudgedType, number>>>;
  /** Who gave a sentence its probability of a claim; the built-in encoder where the reading does not say. */
  claimMethod?(sentence: number): string;
  /** Who gave a relation its probability; the built-in encoder where the reading does not say. */
  relationMethod?(type: JudgedType, ...ends: Parameters<Reading["relations"]>): string;
  /** What could not be read as was asked, with its place. */
  readonly remarks?: readonly Remark[];
}

/** Whoever reads: the built-in encoder, another encoder, a language model. */
export interface Recogniser {
  readonly id: string;
  /** The kinds of names that it finds and Ibid does not keep. */
  readonly leftOut?: readonly string[];
  read(
    text: string,
    words: readonly Word[],
    sentences: readonly Span[],
    signal?: AbortSignal,
  ): Promise<Reading>;
  close(): Promise<void>;
}
