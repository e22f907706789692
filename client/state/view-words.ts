import { type EntityType, RELATION_TYPES, type RelationType, type Span } from "#model";
import { isKind } from "./kinds.ts";
import type { CitedPair, Expansion, PathEnds, Pin, Reach, Years } from "./view.ts";

/** Stands between the parts of a list in an address. */
const BETWEEN = "~";
/** Stands between the parts of one of its parts. */
const WITHIN = "!";

/** A list of ids as one word; an id that holds one of our own marks is written without it. */
export function wordOf(ids: readonly string[]): string {
  return ids.map(plain).join(BETWEEN);
}

/** The ids that the word holds. */
export function listOf(word: string | null): string[] {
  return partsOf(word).map(marked);
}

function plain(id: string): string {
  return id.replace(/[%~!]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

function marked(word: string): string {
  return word.replace(/%(25|7e|21)/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function partsOf(word: string | null): string[] {
  return word?.split(BETWEEN).filter(Boolean) ?? [];
}

/** An expansion as a word: id!limit!Kind!RELATION. */
export function expansionWord({ id, kinds, limit, relations = [] }: Expansion): string {
  return [plain(id), limit, ...kinds, ...relations].join(WITHIN);
}

/** More new neighbours than this no expansion asks for. */
const MOST_EXPANDED = 999_999;

/** The expansions that the word holds. */
export function expansionsOf(word: string | null): Expansion[] {
  return partsOf(word).flatMap((part) => {
    const [id = "", limit = "", ...names] = part.split(WITHIN);
    const relations = relationTypesOf(names);
    const count = wholeOf(limit, MOST_EXPANDED);
    if (id === "" || count < 1) return [];
    return [
      {
        id: marked(id),
        kinds: names.filter((name): name is EntityType => isKind(name)),
        limit: count,
        ...(relations.length > 0 && { relations }),
      },
    ];
  });
}

/** A pin as a word: id!x!y. */
export function pinWord({ id, x, y }: Pin): string {
  return [plain(id), x, y].join(WITHIN);
}

/** In plain digits: what else reads as a number ("1e2") was not written here. */
const COORDINATE = /^-?\d{1,7}$/u;

/** The pins that the word holds. */
export function pinsOf(word: string | null): Pin[] {
  return partsOf(word).flatMap((part) => {
    const [id = "", x = "", y = ""] = part.split(WITHIN);
    const isPlace = id !== "" && COORDINATE.test(x) && COORDINATE.test(y);
    return isPlace ? [{ id: marked(id), x: Number(x), y: Number(y) }] : [];
  });
}

/** Two ends as a word. */
export function endsWord(ends: PathEnds | undefined): string | undefined {
  return ends && wordOf([ends.from, ends.to]);
}

/** The two ends that the word holds. */
export function endsOf(word: string | null): PathEnds | undefined {
  const [from, to] = listOf(word);
  return from && to ? { from, to } : undefined;
}

const EXACT = "exact";

/** Who cites whom as a word. */
export function pairWord(pair: CitedPair | undefined): string | undefined {
  return pair && wordOf([pair.from, pair.to, ...(pair.isExact ? [EXACT] : [])]);
}

/** Who cites whom, as the word holds it. */
export function pairOf(word: string | null): CitedPair | undefined {
  const ends = endsOf(word);
  return ends && listOf(word)[2] === EXACT ? { ...ends, isExact: true } : ends;
}

/** Years as a word: 1914..1918, 1914.. or ..1918. */
export function yearsWord(years: Years | undefined): string | undefined {
  return years && `${years.from ?? ""}..${years.to ?? ""}`;
}

/** The years that the word holds. */
export function yearsOf(word: string | null): Years | undefined {
  const [, first, last] = /^(-?\d{1,6})?\.\.(-?\d{1,6})?$/u.exec(word ?? "") ?? [];
  if (first === undefined && last === undefined) return undefined;
  if (first === undefined || last === undefined)
    return first === undefined ? { to: Number(last) } : { from: Number(first) };
  // Turned round they would hide all that is dated.
  return { from: Math.min(Number(first), Number(last)), to: Math.max(Number(first), Number(last)) };
}

/** What no place in a text can be: an address asks for one in words that are none. */
const NOWHERE: Span = { start: 0, end: 0 };

/** A place in a text: 120-184, in plain digits. */
export function spanOf(word: string | null): Span | undefined {
  if (word === null) return undefined;
  const [, first, last] = /^(\d{1,15})-(\d{1,15})$/u.exec(word) ?? [];
  const [start, end] = [Number(first), Number(last)];
  return end > start ? { start, end } : NOWHERE;
}

/** Steps around: 1, 2 or 3; the usual number where the word is none of them. */
export function reachOf(word: string | null, usual: Reach): Reach {
  return ([1, 2, 3] as const).find((reach) => String(reach) === word) ?? usual;
}

/** A whole number up to a limit; 0 where the word is none. */
export function wholeOf(word: string | null, most: number): number {
  const number = /^\d{1,6}$/u.test(word ?? "") ? Number(word) : 0;
  return number <= most ? number : 0;
}

/** The relation types among words. */
export function relationTypesOf(words: readonly string[]): RelationType[] {
  return words.filter((word): word is RelationType => Object.hasOwn(RELATION_TYPES, word));
}

/** Those of the words that are known. */
export function knownOf<Word extends string>(known: readonly Word[], words: readonly string[]): Word[] {
  return words.filter((word): word is Word => (known as readonly string[]).includes(word));
}
