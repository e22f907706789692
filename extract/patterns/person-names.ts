import { KEPT_TITLES, NAME_PARTICLES, NAME_SUFFIXES, TITLES } from "../lexicon/titles.ts";
import { foldedName } from "./folded-names.ts";

/** The parts of a person's name, folded. An initial keeps its full stop: "n." */
export interface PersonName {
  readonly given: readonly string[];
  readonly particles: readonly string[];
  readonly surname: string;
}

const INITIALS = /^(?:\p{L}\.?-?){1,4}\.$/u;
const LETTERS = /\p{L}/gu;
const PARTS = /[\s,]+/u;
const ELIDED_PARTICLE = /^(?:d|l|dell)'(?=\p{L})/u;
const EDGE_SIGNS = /^[^\p{L}]+|(?<![^\p{L}.])[^\p{L}.]+$/gu;

function initialsIn(part: string): string[] {
  return INITIALS.test(part) ? [...part.matchAll(LETTERS)].map(([letter]) => `${letter}.`) : [part];
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

/** Reads a person's name: titles stripped, "Horkheimer, Max" turned round, initials apart; nothing where no name is left. */
export function personNameOf(surface: string): PersonName | undefined {
  const parts = uninverted(foldedName(surface))
    .split(PARTS)
    .map((part) => part.replace(EDGE_SIGNS, ""))
    .filter((part) => part !== "" && !NAME_SUFFIXES.has(part.replaceAll(".", "")));
  while (parts.length > 1 && isTitle(parts[0] ?? "")) parts.shift();
  const split = parts.flatMap(initialsIn);
  const surname = split.pop();
  if (surname === undefined) return undefined;
  const particles: string[] = [];
  while (NAME_PARTICLES.has(split.at(-1) ?? "")) particles.unshift(split.pop() ?? "");
  return { given: split, particles, surname: surname.replace(ELIDED_PARTICLE, "") };
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
  kate: "katherine",
};

function longForm(given: string): string {
  const bare = given.replaceAll(".", "");
  return SHORT_FORMS[bare] ?? bare;
}

function sameGiven(one: string, other: string): boolean {
  if (isInitial(one) || isInitial(other)) return one[0] === other[0];
  const [a, b] = [longForm(one), longForm(other)];
  return (
    a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a))) || kindred(a, b)
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
  return one[0] === other[0] && bones(one).length >= 3 && bones(one) === bones(other);
}

/** True where two lists of first names and initials may be one person's: no first name contradicts another in its place. */
export function compatibleGiven(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  for (const given of short) {
    while (at < long.length && !sameGiven(given, long[at] ?? "")) at++;
    if (at === long.length) return false;
    at++;
  }
  const [first, other1] = [one[0], other[0]];
  return (
    first === undefined || other1 === undefined || sameGiven(first, other1) || short.length < long.length
  );
}
