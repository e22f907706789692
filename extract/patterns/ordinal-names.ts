import { ORDINALS } from "../lexicon/calendar.ts";
import { foldedWords } from "./folded-names.ts";
import { numberOfRoman, ROMAN_NUMBER } from "./roman-numbers.ts";

const FIGURES = /^(\d{1,2})(?:st|nd|rd|th)$/u;
const ROMAN = new RegExp(`^${ROMAN_NUMBER}$`, "u");
/** Of these the bare name is that of the first, or of another: "the Battle of the Marne" is seldom the second. */
const ONE_BY_ONE: ReadonlySet<string> = new Set(["battle", "war", "siege", "international"]);

/** The words of a name with each ordinal as a number, "Twentieth", "20th" and a leading "XX" alike: "20th". */
export function withOrdinals(words: readonly string[]): string[] {
  return words.map((word, at) => {
    const number = ordinalOf(word) ?? (at === 0 && words.length > 1 ? romanOf(word) : undefined);
    return number === undefined ? word : `${number}th`;
  });
}

function ordinalOf(word: string): number | undefined {
  return Number(FIGURES.exec(word)?.[1] ?? 0) || ORDINALS.get(word);
}

function romanOf(word: string): number | undefined {
  return ROMAN.test(word) ? numberOfRoman(word) : undefined;
}

const NUMBERED = /^\d{1,2}th$/u;

/** True for an ordinal as `withOrdinals` writes it. */
export function isNumber(word: string): boolean {
  return NUMBERED.test(word);
}

/** The ordinals of a name: two for "First and Second Congress", none for "Congress of Soviets". */
export function ordinalsOf(name: string): string[] {
  return withOrdinals(foldedWords(name.replace(ARTICLE, ""))).filter(isNumber);
}
const ARTICLE = /^the\s/iu;

/** True for two names of which each tells a number and both tell others: "Second International", "Third International". */
export function tellOtherNumbers(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((number) => other.includes(number));
}

/** True where the short name leaves out the number of the long one: "Congress of Soviets" beside "Fifth Congress of Soviets". */
export function leavesOutNumber(short: string, long: string): boolean {
  return ordinalsOf(long).length > ordinalsOf(short).length;
}

/** True where a name without a number may yet be short for the numbered one named before it: a name with a capital, of a kind of which each is called by its number. */
export function mayLeaveOutNumber(short: string, long: string): boolean {
  if (short === short.toLowerCase()) return false;
  const [number] = ordinalsOf(long);
  return number === "1th" || !foldedWords(long).some((word) => ONE_BY_ONE.has(word));
}
