import type { NamedType } from "#model";
import { COMMON_BODY_WORDS, HEADS_OF_BODIES, HEADS_OF_PERIODICALS } from "../lexicon/common-name-words.ts";
import { COUNTRY_CODES } from "../lexicon/countries.ts";
import { bodyNameOf } from "./body-names.ts";
import {
  abbreviates,
  isAcronym,
  isBlendOf,
  isClippedFrom,
  keyWithoutParty,
  looksClipped,
  nameKey,
  sameTitle,
} from "./name-variants.ts";
import { withOrdinals } from "./ordinal-names.ts";

const BLANKS = /\s+/u;
const SMALL_WORD = /^(?:of|the|and|de|la|le|les|des|du|der|die|&)$/iu;
const CUT_WORD = /^(\p{L}{2,})\.,?$/u;
const GOES_ON = /^[\s,]*(?:of|for|in|and|de|des|du|d['’]|ltd)(?![\p{L}])/iu;
const PLURAL = /s$/u;
const YEAR = /(?<!\d)1\d{3}(?!\d)/u;
const BREAK = /[,;:?!](?=\s)|\s(?=[(\u2013\u2014])/gu;
const BRACKET = /[([]/u;

/** True where the first name is a shorter writing of the second, a name of the same type in the same text. */
export function isShorterName(type: NamedType, short: string, long: string): boolean {
  if (short.length > long.length) return false;
  if (isCutShort(short, long)) return true;
  if (type === "Work") return isShorterTitle(short, long);
  if (type === "Organisation" && isShorterBody(short, long)) return true;
  if (type !== "Place" && isBlendOf(short, long)) return true;
  if (type === "Event" && isClippedFrom(...inFigures(short, long))) return !isOtherRevolution(short, long);
  return (type !== "Place" || isAcronym(short)) && looksClipped(short) && abbreviates(short, long);
}

/** Two names with their ordinals in one spelling: "20th Congress" is short for "XX Congress of the CPSU". */
function inFigures(short: string, long: string): [string, string] {
  const [few, many] = [short, long].map((name) => withOrdinals(nameKey(name).split(" ")).join(" "));
  return [few ?? short, many ?? long];
}

/** "The Russian Revolution" is seldom the one for which a text gives another year. */
function isOtherRevolution(short: string, long: string): boolean {
  return nameKey(short).includes(" revolution") && YEAR.test(long) && !YEAR.test(short);
}

/** "Hist. Parl." of "Histoire Parlementaire": word by word, cut off with a full stop, which the last word may have lost. */
export function isCutShort(short: string, long: string): boolean {
  if (!short.includes(".")) return false;
  const [few, many] = [wordsOf(short), wordsOf(long)];
  if (few.length === 0 || few.length > many.length) return false;
  let cut = 0;
  for (const [at, word] of few.entries()) {
    const whole = many[at] ?? "";
    if (word === whole) continue;
    const letters = CUT_WORD.exec(word)?.[1] ?? (at > 0 && at === few.length - 1 ? word : undefined);
    if (letters === undefined || !whole.startsWith(letters)) return false;
    cut++;
  }
  return cut > 0;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(BLANKS)
    .filter((word) => word !== "" && !SMALL_WORD.test(word));
}

function isShorterTitle(short: string, long: string): boolean {
  const [few, many] = [nameKey(short), nameKey(long)];
  if (HEADS_OF_PERIODICALS.has(few) && many.endsWith(` ${few}`)) return true;
  if (short.length >= long.length) return false;
  return sameTitle(short, long) || isClippedTitle(few, many) || isBeforeBreak(few, long);
}

/** A title up to where it pauses: "The Mass Strike" of "The Mass Strike, the Political Party and the Trade Unions". */
function isBeforeBreak(few: string, long: string): boolean {
  if (!few.includes(" ")) return false;
  return [...long.matchAll(BREAK)].some(({ index }) => nameKey(long.slice(0, index)) === few);
}

/** A title cut behind at least three words, or two long ones: "The Anarchists" is too little. */
function isClippedTitle(few: string, many: string): boolean {
  return few.split(" ").length >= 3 && few.length >= 14 && many.startsWith(`${few} `);
}

/** Adherents are no party: "the Communists" may be others than the Communist Party of the same text. */
function isShorterBody(short: string, long: string): boolean {
  const [few, many] = [nameKey(short), nameKey(long)];
  const words = few.split(" ");
  if (PLURAL.test(short) && words.every((word) => COMMON_BODY_WORDS.has(word))) return false;
  if (keyWithoutParty(long) === few) return true;
  if (words.length > 1) return isClippedBehind(short, long) || isSameInCountry(short, long);
  if (isAcronym(short) || COUNTRY_CODES.has(few) || OWN_HEADS.has(few)) return false;
  return many.startsWith(`${few} `) || (HEADS_OF_BODIES.has(few) && many.endsWith(` ${few}`));
}

/** Words that every state and party has one of: alone they tell none. */
const OWN_HEADS: ReadonlySet<string> = new Set(["government", "party", "army", "church", "association"]);

/** "Provisional Government" of "Provisional Government of the Irish Free State"; "Kabataang Makabayan-Ateneo" is another. */
function isClippedBehind(short: string, long: string): boolean {
  return long.toLowerCase().startsWith(short.toLowerCase()) && GOES_ON.test(long.slice(short.length));
}

/** "Chinese Communist Party" and "Communist Party of China", or the same without its country. */
function isSameInCountry(short: string, long: string): boolean {
  if (BRACKET.test(short) || BRACKET.test(long)) return false;
  const [one, other] = [bodyNameOf(short), bodyNameOf(long)];
  if (!one.isCommon || one.key !== other.key || one.key === "national party") return false;
  return other.country !== undefined && (one.country ?? other.country) === other.country;
}
