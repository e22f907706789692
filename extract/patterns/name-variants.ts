import { foldedWords } from "./folded-names.ts";

const ACRONYM = /^\p{Lu}[\p{Lu}\p{Nd}&.]{1,9}s?$/u;
const SPACED_ACRONYM = /^(?:\p{Lu}\.\s){2,6}\p{Lu}\.$/u;
const MIXED_ACRONYM = /^\p{Lu}[\p{L}]{0,4}\p{Lu}[\p{L}]{0,3}$/u;
const NO_CAPITAL_OR_DIGIT = /[^\p{Lu}\p{Nd}]/gu;
const WORD_PARTS = /[\s\-‐‑–/.,'’&()]+/u;
const FUNCTION_WORDS = new Set(
  "of the and for in on to a an de la le des du der die und y del von für".split(" "),
);
const CAPITALS_TOGETHER = /\p{Lu}(?:[.\-‐‑]|\.\s)?\p{Lu}/u;
const AMPERSAND = /\s&\s/gu;
const SMALL_INSIDE = / (?:of|the|at|in) /gu;
const BLANK = / /gu;
const SUBTITLE = /[:;(]|\s[–—-]\s/u;
const LEADING_A = /^(?:a|an) /u;
const CAPITAL_FIRST = /^\p{Lu}/u;
const ROMAN_NUMBER = /^(?:ii|iii|iv|vi{1,3}|ix|xi{1,3}|xiv)$/u;
const GENERIC_ENDING = /^(?:party|parties|movement|group|faction)$/u;

/** True for a word such as SDAP, U.S., SRs, UNESCO. */
export function isAcronym(surface: string): boolean {
  return ACRONYM.test(surface) || MIXED_ACRONYM.test(surface) || SPACED_ACRONYM.test(surface);
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
  if (word.endsWith("ies") && word.length > 5) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

const MOST_KEPT = 20_000;
const keys = new Map<string, string>();

/** What two writings of one name share: no article, no case, no plural, no signs; "the Bolsheviks" gives "bolshevik". */
export function nameKey(surface: string): string {
  const known = keys.get(surface);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEPT) keys.clear();
  const words = foldedWords(surface.replace(AMPERSAND, " and "));
  const named = words[0] === "the" && words.length > 1 ? words.slice(1) : words;
  const key = named.map((word) => singular(word)).join(" ");
  keys.set(surface, key);
  return key;
}

/** A key without blanks and the small words inside: "Kino-Pravda" and "Kinopravda", "Treaty at Pignerol" and "of Pignerol". */
export function wholeKey(key: string): string {
  return key.replace(SMALL_INSIDE, " ").replace(SMALL_INSIDE, " ").replace(BLANK, "");
}

/** True for a name that holds capitals side by side or joined by a sign, as every clipped form does: "SRs", "B-L". */
export function looksClipped(surface: string): boolean {
  return CAPITALS_TOGETHER.test(surface);
}

/** The key without a last word that any party may bear: "Bolshevik Party" gives "bolshevik"; nothing for other names. */
export function keyWithoutParty(surface: string): string | undefined {
  const words = nameKey(surface).split(" ");
  return words.length > 1 && GENERIC_ENDING.test(words.at(-1) ?? "")
    ? words.slice(0, -1).join(" ")
    : undefined;
}

function partsOf(name: string): string[] {
  return name.split(WORD_PARTS).filter(Boolean);
}

function consumed(piece: string, long: readonly string[], from: number): number {
  const letters = piece.replace(NO_CAPITAL_OR_DIGIT, "").toLowerCase();
  let at = from;
  for (const letter of letters) {
    while (at < long.length && FUNCTION_WORDS.has(long[at] ?? "") && !long[at]?.startsWith(letter)) at++;
    if (!long[at]?.startsWith(letter)) return -1;
    at++;
  }
  return at;
}

/**
 * True where a short name is a clipped form of a long one, word by word: "Left SRs" of "Left Socialist Revolutionaries",
 * "B-L" of "Brest-Litovsk", "CWO" of "Communist Workers' Organisation".
 */
export function abbreviates(short: string, long: string): boolean {
  const pieces = partsOf(isAcronym(short) ? short.replaceAll(".", "") : short);
  const words = partsOf(long).map((word) => word.toLowerCase());
  if (words[0] === "the") words.shift();
  const number = words.find((word) => ROMAN_NUMBER.test(word));
  if (number !== undefined && !short.toLowerCase().endsWith(number)) return false;
  if (words.length < 2 || pieces.length >= words.length + 1) return false;
  let [at, clipped] = [0, 0];
  for (const piece of pieces) {
    const isWhole = nameKey(piece) === nameKey(words[at] ?? "");
    const next = isWhole ? at + 1 : clippedTo(piece, words, at);
    if (next < 0) return false;
    if (!isWhole) clipped += capitalsOf(piece).length;
    at = next;
  }
  while (at < words.length && FUNCTION_WORDS.has(words[at] ?? "")) at++;
  return at === words.length && clipped >= 2;
}

const capitalsOf = (piece: string) => piece.replace(NO_CAPITAL_OR_DIGIT, "");

/** The word behind those whose beginnings a piece is made of; -1 where it is no such piece. */
function clippedTo(piece: string, words: readonly string[], at: number): number {
  const letters = capitalsOf(piece).length;
  return letters >= 1 && letters >= piece.length - 2 ? consumed(piece, words, at) : -1;
}

/** What two writings of one title share: "A Thousand Plateaus" gives "thousand plateau". */
export function titleKey(title: string): string {
  return nameKey(title).replace(LEADING_A, "");
}

/** The title before its subtitle. */
export function mainTitle(title: string): string {
  return title.split(SUBTITLE)[0] ?? "";
}

/** True where the first title is the second without its subtitle, or without the article in front. */
export function sameTitle(one: string, other: string): boolean {
  const [short, long] = [titleKey(one), titleKey(other)];
  return short !== "" && (short === long || short === titleKey(mainTitle(other)));
}

/** True where one word is made of the beginnings of the words of a name: "Comintern" of "Communist International". */
export function isBlendOf(short: string, long: string): boolean {
  const word = nameKey(short);
  const parts = nameKey(long).split(" ");
  if (word.includes(" ") || parts.length < 2 || word.length < parts.length * 3) return false;
  let at = 0;
  for (const part of parts) {
    let shared = 0;
    while (shared < part.length && part[shared] === word[at + shared]) shared++;
    if (shared < 2) return false;
    at += shared;
  }
  return at === word.length;
}

/** True where the words of one name all stand, in the same order, in a longer one: "Prague Circle", "the League". */
export function isClippedFrom(short: string, long: string): boolean {
  const few = nameKey(short).split(" ");
  const many = nameKey(long).split(" ");
  if (few.length >= many.length) return false;
  let at = 0;
  for (const word of many) if (word === few[at]) at++;
  return at === few.length;
}

/** The first letters of the capitalised words of a name, where it may be called by them: "afl" of "American Federation of Labor". */
export function initialsOf(name: string): string | undefined {
  const words = partsOf(name).filter((word) => CAPITAL_FIRST.test(word));
  const letters = words.map((word) => word[0] ?? "").join("");
  return letters.length >= 3 && abbreviates(letters, name) ? letters.toLowerCase() : undefined;
}

const MOST_WORDS_OF_SHORT_TITLE = 3;
/** What stands before a title inside a title that is about it: "On Kinopravda", "A Vindication of the Surey Demoniack". */
const SPEAKS_OF: ReadonlySet<string> = new Set(["on", "upon", "of", "about", "against", "to", "the"]);

/** True for a few words of a title that stand for it behind its author, "Markenverfassung" of "Geschichte der Markenverfassung", or for its subtitle. */
export function isShortTitle(short: string, long: string): boolean {
  if (isSubtitle(short, long) || isOpening(short, long)) return true;
  const few = nameKey(short).split(" ");
  const many = nameKey(long).split(" ");
  if (few.length > MOST_WORDS_OF_SHORT_TITLE || !isClippedFrom(short, long)) return false;
  return !SPEAKS_OF.has(many[many.indexOf(few[0] ?? "") - 1] ?? "");
}

const FOREIGN_ARTICLE = /^(?:de|het|een|la|le|les|der|die|das|ein|eine|el|los|las|il|gli|den|det) /u;

/** True for several opening words of a title, in whatever language its article is: "Oorsprong der Bezittingen" of "De Oorsprong der Bezittingen op de Kust". */
function isOpening(short: string, long: string): boolean {
  const [few, many] = [short, long].map((title) => nameKey(title).replace(FOREIGN_ARTICLE, ""));
  return !!few?.includes(" ") && !!many?.startsWith(`${few} `);
}

const FIRST_WORD = /^(\p{L}{5,}) (?:of|on|upon|concerning|into|touching|sur|über) \p{L}/u;
const CALLED = /(?:^|[^\p{L}])(?:[Tt]he|[Hh]is|[Hh]er|\p{L}['’]s) ["“‘*_]{0,2}$/u;

/** The noun that opens a title and that what the work is about follows: "reflections" of "reflections on the revolution". */
export function firstWordOfTitle(title: string): string | undefined {
  return FIRST_WORD.exec(title)?.[1];
}

/** True where the words before one capitalised word let it stand for a title: "the author of the". */
export function isCalledByWord(before: string): boolean {
  return CALLED.test(before);
}

/** True for the whole of what stands behind the colon of a title: "A Life in Error" of "Georges Sorel: A Life in Error". */
function isSubtitle(short: string, long: string): boolean {
  const at = long.indexOf(": ");
  return at > 0 && short.includes(" ") && nameKey(long.slice(at + 2)) === nameKey(short);
}
