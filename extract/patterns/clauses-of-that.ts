import type { Span } from "#model";
import { isEnclosed, signsOf } from "./open-signs.ts";

/** Behind "that of", "that is" and the like the word opens no clause. */
const FURTHER =
  /(?:,|;)\s(?:and\s|but\s|and\sfurther\s|and\salso\s)?that\s(?!(?:of|is|was|which|in|for|to|has|had|have|with|by|at|on|from|who|will|would|should|can|could|may|might|must)\s)/gu;
const STRAIGHT_MARK = /"/gu;
const JOINED = /^(?:,\s(?:and|but)|;)/u;

/** The clauses of what is reported, where a second "that" opens another, "the war was lost, and that the party must say so"; a short one stays with the rest. */
export function clausesOfThat(words: string, fewest: number): Span[] {
  const signs = signsOf(words);
  const marks = [...words.matchAll(STRAIGHT_MARK)];
  let open = 0;
  const further = [...words.matchAll(FURTHER)].filter(({ index }) => {
    while ((marks[open]?.index ?? words.length) < index) open++;
    return open % 2 === 0 && !isEnclosed(signs, index);
  });
  if (!further.some(({ 0: sign }) => JOINED.test(sign))) return [{ start: 0, end: words.length }];
  const starts = [0, ...further.map(({ 0: sign, index }) => index + sign.length)];
  const ends = [...further.map(({ index }) => index), words.length];
  const clauses = starts.map((start, at) => ({ start, end: ends[at] ?? words.length }));
  return clauses.every(({ start, end }) => end - start >= fewest)
    ? clauses
    : [{ start: 0, end: words.length }];
}

const CONCEDES = /(?<!\p{L})(?:al)?though\s(?:\p{L}+\s){0,4}$/iu;

/** True for words that end in what only concedes something to what was reported before: ", though he ". */
export function concedesNext(between: string): boolean {
  return CONCEDES.test(between.slice(-60));
}
