import { boundsOf } from "#model";
import { bare } from "./template.ts";

/** A time that a question asks for, as ISO days; what is dated within it, wholly or in part, belongs to the answer. */
export interface When {
  readonly role: "in" | "before" | "after" | "between";
  readonly words: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** A question without its time, and the time. */
export interface Timed {
  readonly words: readonly string[];
  readonly when: When;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
/** Seasons as EDTF writes them in place of a month (level 1). */
const SEASONS: Readonly<Record<string, string>> = {
  spring: "21",
  summer: "22",
  autumn: "23",
  fall: "23",
  winter: "24",
};
const SIDES: Readonly<Record<string, When["role"]>> = {
  in: "in",
  during: "in",
  on: "in",
  from: "in",
  of: "in",
  before: "before",
  until: "before",
  till: "before",
  after: "after",
  since: "after",
};
const LONGEST_TIME = 5;

/** The time at the end of a question, such as `before March 1918` or `between 1914 and 1918`, apart from the rest. */
export function readWhen(words: readonly string[]): Timed | undefined {
  return readSpan(words) ?? readPoint(words);
}

/** True where a date may lie within the time; undefined where there is no date to compare. */
export function isWithin(date: string | undefined, { earliest, latest }: When): boolean | undefined {
  const bounds = date === undefined ? undefined : boundsOf(date);
  if (bounds === undefined) return undefined;
  return (latest === undefined || bounds.from <= latest) && (earliest === undefined || bounds.to >= earliest);
}

function readSpan(words: readonly string[]): Timed | undefined {
  const [opens, first, joins, last] = words.slice(-4);
  const isSpan = ["between", "from"].includes(bare(opens ?? "")) && ["and", "to"].includes(bare(joins ?? ""));
  const from = isSpan ? timeOf([first ?? ""]) : undefined;
  const to = isSpan ? timeOf([last ?? ""]) : undefined;
  if (from === undefined || to === undefined) return undefined;
  // Years that are given backwards are taken forwards, and said so in the answer.
  const isForward = from.from <= to.to;
  const when = {
    role: "between",
    words: isForward ? `${first} and ${last}` : `${last} and ${first}`,
    earliest: isForward ? from.from : to.from,
    latest: isForward ? to.to : from.to,
  } as const;
  return { words: words.slice(0, -4), when };
}

function readPoint(words: readonly string[]): Timed | undefined {
  for (let at = Math.max(0, words.length - LONGEST_TIME - 1); at < words.length - 1; at++) {
    const side = SIDES[bare(words[at] ?? "")];
    const time = side && timeOf(words.slice(at + 1));
    if (side && time) return { words: words.slice(0, at), when: whenOf(side, words.slice(at + 1), time) };
  }
  return undefined;
}

function whenOf(role: When["role"], asked: readonly string[], time: { from: string; to: string }): When {
  const words = asked.join(" ");
  if (role === "before") return { role, words, latest: dayBefore(time.from) };
  if (role === "after") return { role, words, earliest: time.from };
  return { role, words, earliest: time.from, latest: time.to };
}

/** The days that some words mean: 1918, March 1918, 11 April 1918, spring of 1918, the 1920s, 1918-04-11. */
function timeOf(asked: readonly string[]): { from: string; to: string } | undefined {
  const words = asked.map(bare).filter((word) => !["the", "of", "year", "early", "late"].includes(word));
  const date = edtfOf(words);
  return date === undefined ? undefined : boundsOf(date);
}

function edtfOf(words: readonly string[]): string | undefined {
  const year = words.at(-1) ?? "";
  if (words.length === 1) return yearOf(year);
  if (!isYear(year)) return undefined;
  const rest = words.slice(0, -1);
  const month = rest.map(monthOf).find((number) => number !== undefined);
  const day = rest.find((word) => isDay(word));
  if (rest.length === 1 && month) return `${year}-${month}`;
  if (rest.length === 1) return SEASONS[rest[0] ?? ""] && `${year}-${SEASONS[rest[0] ?? ""]}`;
  return rest.length === 2 && month && day ? `${year}-${month}-${day.padStart(2, "0")}` : undefined;
}

function yearOf(word: string): string | undefined {
  if (/^\d{3}0s$/u.test(word)) return `${word.slice(0, 3)}X`;
  return isYear(word) || /^\d{4}-\d\d(-\d\d)?$/u.test(word) ? word : undefined;
}

function isYear(word: string): boolean {
  return /^[12]\d{3}$/u.test(word);
}

function isDay(word: string): boolean {
  return /^([1-9]|[12]\d|3[01])$/u.test(word);
}

function monthOf(word: string): string | undefined {
  const at = MONTHS.findIndex((month) => month === word || (word.length >= 3 && month.slice(0, 3) === word));
  return at < 0 ? undefined : String(at + 1).padStart(2, "0");
}

function dayBefore(isoDay: string): string {
  return new Date(Date.parse(isoDay) - 86_400_000).toISOString().slice(0, 10);
}
