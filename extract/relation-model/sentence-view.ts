import type { NamedType, PassageKind, Span } from "#model";
import type { EntityNumber } from "../document.ts";
import type { WordRange } from "../patterns/word-range.ts";
import type { Word } from "../patterns/words.ts";

/** A place in a sentence that names an entity, stands for one as a pronoun, or tells an event in a clause. */
export interface PairPlace extends Span {
  readonly entity: EntityNumber;
  readonly type: NamedType;
  readonly confidence: number;
  readonly isPronoun: boolean;
  readonly isClause: boolean;
  readonly range: WordRange;
}

/** What of the whole text bears on a pair. */
export interface TextFacts {
  readonly body: string;
  readonly words: readonly Word[];
  readonly mentionsOf: (entity: EntityNumber) => number;
  /** The person named most often. */
  readonly mainPerson: EntityNumber | undefined;
  readonly isQuoted: (place: Span) => boolean;
  /** Of whom the text quotes anything, and of whom a whole statement. */
  readonly isSpeaker: (entity: EntityNumber) => boolean;
  readonly statesInQuotes: (entity: EntityNumber) => boolean;
}

/** One sentence as the relation model sees it. */
export interface SentenceView {
  readonly range: WordRange;
  readonly kind: PassageKind;
  readonly names: readonly PairPlace[];
  readonly author: EntityNumber | undefined;
  readonly hasQuotation: boolean;
  readonly speakersHere: ReadonlySet<EntityNumber>;
  /** The word at an index of the text: lower case, numbers and names as their kind, signs for the ends of the sentence. */
  readonly wordAt: (at: number) => string;
}

export const LETTER: Readonly<Record<NamedType, string>> = {
  Person: "P",
  Organisation: "O",
  Work: "W",
  Event: "E",
  Place: "L",
};
const YEAR = /^\d{4}$/u;
const NUMBER = /^\d+$/u;
const OPENS = "<s>";
const CLOSES = "</s>";

/** A word as a feature: lower case, a year and another number each as one. */
export function folded(word: string): string {
  if (YEAR.test(word)) return "#year";
  return NUMBER.test(word) ? "#n" : word.toLowerCase();
}

/** Reads words of one sentence as features; every word is folded once. */
export function wordReader(
  { body, words }: Pick<TextFacts, "body" | "words">,
  { from, to }: WordRange,
  names: readonly PairPlace[],
): SentenceView["wordAt"] {
  const tokens: (string | undefined)[] = new Array(Math.max(0, to - from));
  for (const { range, type, isPronoun } of names) {
    if (isPronoun) continue;
    for (let at = Math.max(from, range.from); at < Math.min(to, range.to); at++)
      tokens[at - from] ??= `<${LETTER[type]}>`;
  }
  return (at) => {
    if (at < from) return OPENS;
    if (at >= to) return CLOSES;
    const word = words[at];
    const known = tokens[at - from] ?? (word ? folded(body.slice(word.start, word.end)) : CLOSES);
    tokens[at - from] = known;
    return known;
  };
}
