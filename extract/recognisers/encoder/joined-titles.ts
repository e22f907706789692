import type { NamedType } from "#model";
import type { WordRange } from "../../patterns/word-range.ts";

/** A name with the log-probability of its tags. */
export interface LoggedName {
  readonly range: WordRange;
  readonly type: NamedType;
  readonly log: number;
}

/** What may stand within a title and seldom stands between two: prepositions and articles, conjunctions not. */
const LINKS = new Set(
  "of in with the a an to for on from by at into upon against about its his their de la le les du des der die das dem von il della di del".split(
    " ",
  ),
);
const MOST_LINKS = 3;
/**
 * How much less likely as one title two may be and still be joined, in log-probability: in the annotated training texts such
 * words stand more than fifty times as often inside a title as between two.
 */
const FAVOUR = 4;

/** The words of a text, lower case, and the log-probability that a range of them is a name. */
export interface JudgedWords {
  readonly wordAt: (at: number) => string;
  readonly nameLog: (range: WordRange, type: NamedType) => number;
}

/** Joins a title that was read as two, "Man" with the "Movie Camera": the tags of single words know nothing of each other. */
export function joinedTitles<Name extends LoggedName>(
  names: readonly Name[],
  { wordAt, nameLog }: JudgedWords,
): (Name | LoggedName)[] {
  const joined: (Name | LoggedName)[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const whole = before && isLinked(before, name, wordAt) ? wholeOf(before, name, nameLog) : undefined;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(name);
  }
  return joined;
}

function isLinked(before: LoggedName, name: LoggedName, wordAt: JudgedWords["wordAt"]): boolean {
  if (before.type !== "Work" || name.type !== "Work") return false;
  const [from, to] = [before.range.to, name.range.from];
  if (to - from > MOST_LINKS) return false;
  for (let at = from; at < to; at++) if (!LINKS.has(wordAt(at))) return false;
  return true;
}

function wholeOf(
  before: LoggedName,
  name: LoggedName,
  nameLog: JudgedWords["nameLog"],
): LoggedName | undefined {
  const range = { from: before.range.from, to: name.range.to };
  const log = nameLog(range, "Work");
  return log + FAVOUR > before.log + name.log ? { range, type: "Work", log } : undefined;
}
