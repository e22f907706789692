import { FEMALE_NAMES, MALE_NAMES } from "../lexicon/given-names.ts";
import { KEPT_TITLES, NAME_PARTICLES, NAME_SUFFIXES, TITLES } from "../lexicon/titles.ts";
import { foldedName } from "./folded-names.ts";
import { numberOfRoman } from "./roman-numbers.ts";

/** The parts of a person's name, folded. An initial keeps its full stop: "n." */
export interface PersonName {
  readonly given: readonly string[];
  readonly particles: readonly string[];
  readonly surname: string;
  /** Which of those of one name in a family: 1 for Sr, 2 for Jr and II, 3 for III. */
  readonly rank?: number;
}

const INITIALS = /^(?:\p{L}\.?-?){1,4}\.$/u;
const LETTERS = /\p{L}/gu;
const DOUBLED = /(\p{L})\1/gu;
const ENDING_NUMBER = / \d+$/u;
const PARTS = /[\s,]+/u;
const ELIDED_PARTICLE = /^(?:d|l|dell)'(?=\p{L})/u;
const EDGE_SIGNS = /^[^\p{L}]+|(?<![^\p{L}.])[^\p{L}.]+$/gu;

function initialsIn(part: string): string[] {
  return INITIALS.test(part) ? [...part.matchAll(LETTERS)].map(([letter]) => `${letter}.`) : [part];
}

/** "Jean-Jacques" is two first names, so that it fits "J. J." and "Jean". */
function givenNamesIn(part: string): string[] {
  const names = part.split("-");
  return names.length > 1 && names.every((name) => name.length > 2) ? names : [part];
}

function uninverted(name: string): string {
  const [last, first, ...more] = name.split(",");
  if (!last || !first || more.length > 0) return name;
  return NAME_SUFFIXES.has(first.trim().replaceAll(".", "")) ? last : `${first.trim()} ${last.trim()}`;
}

function isTitle(part: string): boolean {
  const bare = part.replaceAll(".", "");
  return part.length > 2 && TITLES.has(bare) && !KEPT_TITLES.has(bare);
}

const ROMAN_NUMBER = /^(?:x{1,2}|x{0,2}(?:ix|iv|v?i{1,3}|v))\.?$/u;
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** True for the number of a king or a son: "VIII". */
export function isRomanNumber(word: string): boolean {
  return ROMAN_NUMBER.test(word.toLowerCase());
}

/** "Henry VIII of England" is Henry the eighth; the number of "John D. Rockefeller III" counts sons and tells less. */
function rulerNameOf(parts: readonly string[]): PersonName | undefined {
  const at = parts.findIndex((part, place) => place > 0 && ROMAN_NUMBER.test(part));
  const isNumbered = at > 0 && (at === parts.length - 1 || parts[at + 1] === "of");
  const ordinal = parts.at(-2) === "the" ? ORDINALS.indexOf(parts.at(-1) ?? "") + 1 : 0;
  const count = isNumbered ? (numberOfRoman((parts[at] ?? "").replace(".", "")) ?? 0) : ordinal;
  const own = isNumbered ? parts.slice(0, at) : parts.slice(0, -2);
  const [only = ""] = own;
  const isRuler =
    own.length === 1 ? only.length > 2 && !only.endsWith(".") : own.every((part) => isGivenName(part));
  if (count === 0 || own.length === 0 || !isRuler) return undefined;
  const name = own.join(" ");
  return { given: [name], particles: [], surname: `${name} ${count}` };
}

/** True for a first name that many bear. */
export function isGivenName(part: string): boolean {
  return MALE_NAMES.has(part) || FEMALE_NAMES.has(part);
}

/** True for a ruler's name with its number: many countries had a Frederick II. */
export function isRulersName({ surname }: Pick<PersonName, "surname">): boolean {
  return ENDING_NUMBER.test(surname);
}

/**
 * Reads a person's name: titles stripped, "Horkheimer, Max" turned round, initials apart; nothing where no name is left.
 * A ruler's surname is name and number.
 */
export function personNameOf(surface: string): PersonName | undefined {
  const whole = uninverted(foldedName(surface))
    .split(PARTS)
    .map((part) => part.replace(EDGE_SIGNS, ""))
    .filter(Boolean);
  while (whole.length > 1 && isTitle(whole[0] ?? "")) whole.shift();
  if (whole.length > 1 && whole[0] === "of") whole.shift();
  const ruler = rulerNameOf(whole);
  if (ruler) return ruler;
  const rank = rankOf(whole.at(-1) ?? "");
  const parts = whole.filter((part) => !NAME_SUFFIXES.has(part.replaceAll(".", "")));
  const split = parts.flatMap(initialsIn);
  const surname = split.pop();
  if (surname === undefined) return undefined;
  const particles: string[] = [];
  while (NAME_PARTICLES.has(split.at(-1) ?? "")) particles.unshift(split.pop() ?? "");
  const bare = surname.replace(ELIDED_PARTICLE, "");
  return {
    given: split.flatMap(givenNamesIn),
    particles,
    surname: bare,
    ...(rank === undefined ? {} : { rank }),
  };
}

const RANKS: Readonly<Record<string, number>> = { sr: 1, senior: 1, jr: 2, junior: 2, ii: 2, iii: 3, iv: 4 };

function rankOf(suffix: string): number | undefined {
  const bare = suffix.replaceAll(".", "");
  return NAME_SUFFIXES.has(bare) ? RANKS[bare] : undefined;
}

/** True where two names may be one person's by what they say of father and son: "Jr" is no "III". */
export function mayShareRank(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** True for an initial: "n." */
export function isInitial(part: string): boolean {
  return part.length === 2 && part.endsWith(".");
}

const SHORT_FORMS: Readonly<Record<string, string>> = {
  bill: "william",
  will: "william",
  bob: "robert",
  tom: "thomas",
  dick: "richard",
  jim: "james",
  joe: "joseph",
  jack: "john",
  mike: "michael",
  ted: "edward",
  fred: "frederick",
  harry: "henry",
  sam: "samuel",
  dave: "david",
  dan: "daniel",
  ben: "benjamin",
  geo: "george",
  wm: "william",
  chas: "charles",
  thos: "thomas",
  jas: "james",
  jos: "joseph",
  benj: "benjamin",
  robt: "robert",
  edw: "edward",
  alex: "alexander",
  liz: "elizabeth",
  betty: "elizabeth",
  bess: "elizabeth",
  abe: "abraham",
  andy: "andrew",
  art: "arthur",
  charlie: "charles",
  don: "donald",
  ed: "edward",
  eddie: "edward",
  jimmy: "james",
  johnny: "john",
  larry: "lawrence",
  nat: "nathaniel",
  nick: "nicholas",
  pete: "peter",
  phil: "philip",
  ron: "ronald",
  steve: "stephen",
  tim: "timothy",
  tony: "anthony",
  walt: "walter",
  maggie: "margaret",
  peggy: "margaret",
  molly: "mary",
  kate: "katherine",
};

/** A first name in its full form, without stop: "chas." gives "charles". */
export function longForm(given: string): string {
  const bare = given.replaceAll(".", "");
  return SHORT_FORMS[bare] ?? bare;
}

function sameGiven(one: string, other: string): boolean {
  if (isInitial(one) || isInitial(other)) return one[0] === other[0];
  const [a, b] = [longForm(one), longForm(other)];
  return (
    a === b ||
    a.replace(DOUBLED, "$1") === b.replace(DOUBLED, "$1") ||
    (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a))) ||
    kindred(a, b)
  );
}

/** Nikolai and Nicholas, Friedrich and Frederick: the first letter and the consonants of the stem agree. */
function kindred(one: string, other: string): boolean {
  const bones = (name: string) =>
    name
      .replace(/ck|ch|c/gu, "k")
      .replace(/ph/gu, "f")
      .replace(/[aeiouyhjw]/gu, "")
      .replace(/(.)\1/gu, "$1")
      .slice(0, 3);
  const [a, b] = [bones(one), bones(other)];
  const isFirstAlike = one[0] === other[0] || (a[0] === "k" && b[0] === "k" && isHard(one) && isHard(other));
  return isFirstAlike && a.length >= 3 && a === b;
}

/** Begins with C or K: Carl and Karl. */
function isHard(name: string): boolean {
  return name.startsWith("c") || name.startsWith("k");
}

/**
 * How far two lists of first names and initials speak for one person: 2 for each first name written out in both, 1 for
 * each initial that fits; nothing where they contradict. Each of the shorter stands in the longer, in order; the longer
 * may begin with more, if that is initials alone or the first of the shorter is written out in both: "Lloyd George" is
 * David Lloyd George, "Bernard Shaw" is G. B. Shaw, but Martin is not Sadie M.
 */
export function agreementOf(one: readonly string[], other: readonly string[]): number | undefined {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let [at, agreed] = [0, 0];
  for (const [place, given] of short.entries()) {
    while (at < long.length && !sameGiven(given, long[at] ?? "")) at++;
    if (at === long.length) return undefined;
    const isWritten = !isInitial(given) && !isInitial(long[at] ?? "");
    if (place === 0 && at > 0 && !isWritten && !long.slice(0, at).every(isInitial)) return undefined;
    agreed += isWritten ? 2 : 1;
    at++;
  }
  return agreed;
}

/** True where two lists of first names and initials may be one person's. */
export function compatibleGiven(one: readonly string[], other: readonly string[]): boolean {
  return agreementOf(one, other) !== undefined;
}
