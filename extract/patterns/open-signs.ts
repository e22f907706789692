import type { Span } from "#model";
import { lastBeginningAt } from "./word-range.ts";

/** Brackets and quotation marks that open, with those that close them. */
const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "“": "”", "«": "»" };
const OPENERS: ReadonlyMap<string, string> = new Map(
  Object.entries(CLOSERS).map(([open, close]) => [close, open]),
);
const SIGN = /[([“«)\]”»]/gu;

/** The brackets and quotation marks of some words: the outermost pairs, and the signs that have no partner, in order. */
export interface Signs {
  readonly pairs: readonly Span[];
  readonly unclosed: readonly number[];
  readonly unopened: readonly number[];
}

/** Pairs off the brackets and quotation marks of some words; what crosses another pair has no partner. */
export function signsOf(words: string): Signs {
  const open: { sign: string; index: number }[] = [];
  const pairs: Span[] = [];
  const unopened: number[] = [];
  for (const { 0: sign, index } of words.matchAll(SIGN)) {
    const opener = OPENERS.get(sign);
    if (opener === undefined) open.push({ sign, index });
    else if (open.at(-1)?.sign === opener) pairs.push({ start: open.pop()?.index ?? index, end: index });
    else unopened.push(index);
  }
  return { pairs: outermost(pairs), unclosed: open.map(({ index }) => index), unopened };
}

/** The pairs that no other encloses. */
function outermost(pairs: readonly Span[]): Span[] {
  const outer: Span[] = [];
  for (const pair of [...pairs].sort((a, b) => a.start - b.start))
    if (pair.start > (outer.at(-1)?.end ?? -1)) outer.push(pair);
  return outer;
}

/** True for an index between the signs of a pair. */
export function isEnclosed({ pairs }: Signs, index: number): boolean {
  return index < (pairs[lastBeginningAt(pairs, index)]?.end ?? -1);
}

/** Fewer characters before a sign that nothing closes are no statement of their own. */
const FEWEST = 30;
/** Where less than this share stands before it, the words are left as they are: the statement itself lies behind. */
const MOST = 0.6;

/** The part of some words that closes what it opens: behind a sign at their head, and up to one farther on, that has no partner in them. */
export function closedPart(words: string): { readonly start: number; readonly end: number } {
  const { unclosed } = signsOf(words);
  let start = 0;
  while (unclosed[start] === start) start++;
  const next = unclosed.find((index) => index >= start);
  return {
    start,
    end: next !== undefined && next - start >= Math.max(FEWEST, words.length * MOST) ? next : words.length,
  };
}
