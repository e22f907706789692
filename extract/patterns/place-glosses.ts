import type { Span } from "#model";
import { AMERICAN_STATES, OTHER_PROVINCES } from "../lexicon/countries.ts";
import { foldedWords } from "./folded-names.ts";
import { regionOf } from "./place-names.ts";

/** Words that open no further name of a list: ", and in Rome", ", and he". */
const goesOnWith =
  "in|at|to|from|near|on|by|for|with|then|later|there|he|she|they|it|we|who|where|was|were|is|are|had|has";
/** ", Mass.", ", N. Y.", " (Ontario)", ", New South Wales", ", District of Columbia" right behind a place. */
const BEHIND = /^(?:, ?| \()((?:\p{Lu}[\p{L}]{0,14}\.?\s?(?:of\s)?){1,3})/u;
/** A list goes on with a comma and a capital, or with "and" and one more name; a gloss ends in a sign or a postal number, or prose goes on behind it. */
const ENDS_GLOSS = new RegExp(
  `^(?:[.:;)\\]]|,? ?$|,["”’]| \\d{5}(?!\\d)|, (?:and|or) (?:${goesOnWith})(?!\\p{L})|, (?!and\\b|or\\b|\\p{Lu})[\\p{L}\\d])`,
  "u",
);
/** "Angola, Portuguese troops": only the part of a federation has no adjective that prose may go on behind. */
const GOES_ON = /^ (?!and\b|or\b)\p{Ll}/u;
const STOP = /\.$/u;
const INITIALS = /(?:^|[.\s])\p{Lu}\.$/u;
const LONGEST_SHORT_FORM = 5;
const POSTAL = /^\p{Lu}{2}$/u;
const WHOLE_WORD = /\p{Ll}{3}/u;
const REACH = 48;

/** A larger place given behind a smaller one to tell it from its namesakes. */
export interface PlaceGloss {
  /** Code of a country, or of one with "/" and its part. */
  readonly region: string;
  /** How far the words of the gloss reach behind the name. */
  readonly length: number;
}

/** The gloss right behind a place's name in a text. */
export function placeGlossAt(body: string, { start, end }: Span): PlaceGloss | undefined {
  return placeGlossIn(body.slice(start, end), body.slice(end, end + REACH));
}

/** The gloss in the words right behind a place's name, "Cambridge, Mass."; nothing where no region follows, where a list may go on, or behind a country. */
export function placeGlossIn(name: string, after: string): PlaceGloss | undefined {
  if (isCountry(regionOf(name))) return undefined;
  const near = after.slice(0, REACH);
  const match = BEHIND.exec(near);
  if (!match?.[1]) return undefined;
  const lead = match[0].length - match[1].length;
  for (let words = match[1].trimEnd(); words !== ""; words = withoutLast(words)) {
    const region = mayGloss(words) ? regionOf(words) : undefined;
    const length = lead + words.length;
    if (
      region !== undefined &&
      (isCutShort(words) || (!STOP.test(words) && endsAt(near.slice(length), region)))
    )
      return { region, length };
  }
  return undefined;
}

function isCountry(region: string | undefined): boolean {
  return region !== undefined && !region.includes("/");
}

function endsAt(behind: string, region: string): boolean {
  return ENDS_GLOSS.test(behind) || (!isCountry(region) && GOES_ON.test(behind));
}

/** "In", "Or" and "Me" are words of the language where they are neither postal nor cut short. */
function mayGloss(words: string): boolean {
  return isCutShort(words) || POSTAL.test(words) || WHOLE_WORD.test(words) || words === "USA";
}

/** "Mass." and "N.Y.", but not "England." at the end of a sentence. */
function isCutShort(words: string): boolean {
  if (!STOP.test(words) || INITIALS.test(words)) return STOP.test(words);
  const key = foldedWords(words).join(" ");
  const state = AMERICAN_STATES.get(key);
  return state === undefined ? key.length <= LONGEST_SHORT_FORM && OTHER_PROVINCES.has(key) : state !== key;
}

/** "England." without its full stop, else without the last word. */
function withoutLast(words: string): string {
  if (STOP.test(words)) return words.slice(0, -1);
  const last = words.trimEnd().lastIndexOf(" ");
  return last < 0 ? "" : words.slice(0, last);
}
