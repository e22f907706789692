import { LIMITS } from "#model";
import { bare } from "./template.ts";

/** A question without its `within n hops`, and the number, never more than the limit. */
export interface Bounded {
  readonly words: readonly string[];
  readonly hops: number;
  readonly asked: string;
}

const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const UNITS = new Set(["hop", "hops", "step", "steps", "link", "links", "degrees", "degree"]);
const OPENERS = new Set(["within", "in", "at", "most", "up", "to", "of"]);

/** The `within 2 hops` at the end of a question, apart from the rest. */
export function readHops(words: readonly string[]): Bounded | undefined {
  const count = wholeOf(bare(words.at(-2) ?? ""));
  if (count === undefined || !UNITS.has(bare(words.at(-1) ?? ""))) return undefined;
  let end = words.length - 2;
  while (end > 0 && OPENERS.has(bare(words[end - 1] ?? ""))) end -= 1;
  const hops = Math.min(LIMITS.hops.max, Math.max(1, count));
  return { words: words.slice(0, end), hops, asked: words.slice(-2).join(" ") };
}

function wholeOf(word: string): number | undefined {
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  const at = NUMBERS.indexOf(word);
  return at < 0 ? undefined : at;
}
