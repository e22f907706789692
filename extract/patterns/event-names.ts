import { COMMON_EVENT_WORDS } from "../lexicon/common-name-words.ts";
import { COUNTRY_CODES } from "../lexicon/countries.ts";
import { nameKey } from "./name-variants.ts";
import { isNumber, withOrdinals } from "./ordinal-names.ts";

/** An event's name as far as it can be compared with others. */
export interface EventName {
  /** Its words in one spelling, sorted, without years and months; countries as their codes. */
  readonly key: string;
  /** The year that the name itself names: "Revolution of 1848". */
  readonly year?: string;
  readonly isCommon: boolean;
}

const YEAR = /^1\d{3}$|^20\d{2}$/u;
const SMALL_WORDS: ReadonlySet<string> = new Set("of the in and at for on to a s".split(" "));
const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december".split(" "),
);
const ONE_SPELLING: Readonly<Record<string, string>> = {
  rebellion: "rising",
  revolt: "rising",
  insurrection: "rising",
  uprising: "rising",
  mutiny: "rising",
  basle: "basel",
  labour: "labor",
  conflict: "war",
};

/** Reads an event's name: its year apart, its words in one spelling and order. */
export function eventNameOf(surface: string): EventName {
  const words = withOrdinals(nameKey(surface).split(" "));
  const year = words.find((word) => YEAR.test(word));
  const told = words.filter((word) => word !== year && !SMALL_WORDS.has(word));
  const kept = year !== undefined ? told.filter((word) => !MONTHS.has(word) && !isDay(word)) : told;
  const spelt = coded(kept.map((word) => ONE_SPELLING[word] ?? word));
  const isCommon = spelt.every((word) => COMMON_EVENT_WORDS.has(word) || isNumber(word));
  return { key: spelt.sort().join(" "), ...(year ? { year } : {}), isCommon };
}

function isDay(word: string): boolean {
  return word.length <= 2 && Number(word) > 0;
}

function coded(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const two = COUNTRY_CODES.get(words.slice(at, at + 2).join(" "));
    const one = COUNTRY_CODES.get(words[at] ?? "");
    if (two && at + 1 < words.length) at++;
    found.push(two ? `@${two}` : one ? `@${one}` : (words[at] ?? ""));
  }
  return found;
}

const year = "(1\\d{3}|20\\d{2})(?!\\d)";
const YEAR_BEHIND = new RegExp(`^["”’]?\\s(?:of\\s(?:the\\syear\\s)?|\\()${year}`, "u");
const YEAR_BEFORE = new RegExp(`(?:^|\\s)${year}\\s["“‘]?$`, "u");
/** Characters beside a name in which its year may stand. */
export const YEAR_REACH = 16;

/** The year by which a text tells an event from others of its name: in it, right behind it ("of 1926", "(1783)") or right before it ("the 1905 Revolution"). */
export function yearOfEvent(name: string, before: string, behind: string): number | undefined {
  const own = eventNameOf(name).year ?? YEAR_BEHIND.exec(behind)?.[1] ?? YEAR_BEFORE.exec(before)?.[1];
  return own === undefined ? undefined : Number(own);
}
