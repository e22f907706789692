import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
} from "yaml";
import { NAME_PARTS, nameInParts } from "#model";
import { namesInWords } from "./front-authors.ts";
import { AUTHOR_FIELDS, type Field, type Head } from "./head-fields.ts";

/** A value that is not closed in quotes, behind the name of its field or the dash of its entry. */
const BARE_VALUE = /^(?<before>[ \t]*(?:- +)*[\w-]+:[ \t]+)(?<value>[^\s"'[{>|&*!#][^\n]*)/gmu;
const COLON = /:(?=\s)/gu;
/** One sign for another, so that every offset stays. */
const NO_COLON = "\u2236";
const FOLDED = new Set<unknown>([Scalar.BLOCK_FOLDED, Scalar.BLOCK_LITERAL]);
const QUOTED = new Set<unknown>([Scalar.QUOTE_SINGLE, Scalar.QUOTE_DOUBLE]);
const BLOCK_SIGN = /^[>|][^\n]*\n/u;
/** Fields of a map that say its words: of a title "text" or "main", of an author "name" or "literal". */
const WORDS_IN_MAP = ["name", "literal", "text", "main"];
const AUTHOR_ROLE = /^(?:aut|author|creator|writer)\b/iu;
const GIVEN = new RegExp(`^(?:${NAME_PARTS.given})$`, "iu");
const FAMILY = new RegExp(`^(?:${NAME_PARTS.family})$`, "iu");
const DEEPEST = 6;

/** What the lines of a head in YAML say, with a colon in a title taken as one; of a field that stands twice the first, of authors all. */
export function yamlHead(lines: string, offset: number): Head {
  const reading: Reading = { lines, offset };
  const asked = lines.replace(
    BARE_VALUE,
    (_, before: string, value: string) => before + value.replace(COLON, NO_COLON),
  );
  const head: Document = parseDocument(asked, { uniqueKeys: false, logLevel: "silent" });
  const fields = new Map<string, Field>();
  const authors: Field[] = [];
  for (const { key, value } of isMap(head.contents) ? head.contents.items : []) {
    const name = keyOf(key);
    if (AUTHOR_FIELDS.includes(name)) authors.push(...authorsOf(reading, value, 0));
    const said = wordsOf(reading, value);
    if (said && !fields.has(name)) fields.set(name, said);
  }
  return { fields, authors };
}

interface Reading {
  readonly lines: string;
  readonly offset: number;
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value).trim().toLowerCase() : "";
}

/** The words of a value: of a list those of its first entry, of a map those of the field that holds them. */
function wordsOf(reading: Reading, value: unknown): Field | undefined {
  const one = isSeq(value) ? value.items[0] : value;
  return scalarOf(reading, isMap(one) ? WORDS_IN_MAP.map((name) => valueIn(one, name)).find(isScalar) : one);
}

/** A single value where its words stand, without its quotes or the sign that folds it. */
function scalarOf({ lines, offset }: Reading, value: unknown): Field | undefined {
  if (!isScalar(value) || !value.range || value.value === null) return undefined;
  const [from, to] = value.range;
  const raw = lines.slice(from, to);
  const before = QUOTED.has(value.type)
    ? 1
    : FOLDED.has(value.type)
      ? (BLOCK_SIGN.exec(raw)?.[0].length ?? 0)
      : 0;
  const inner = raw.slice(before, QUOTED.has(value.type) ? -1 : undefined);
  const words = inner.trim();
  if (words === "") return undefined;
  const start = offset + from + before + inner.indexOf(words);
  return { value: words, start, ...(QUOTED.has(value.type) && { meant: String(value.value) }) };
}

/** The names of authors in a value of whatever shape, each where it stands. */
function authorsOf(reading: Reading, value: unknown, depth: number): Field[] {
  if (depth > DEEPEST || isAlias(value)) return [];
  if (isSeq(value)) return value.items.flatMap((one) => authorsOf(reading, one, depth + 1));
  if (isMap(value)) return authorsInMap(reading, value, depth + 1);
  const said = scalarOf(reading, value);
  return said ? namesInWords(said) : [];
}

function authorsInMap(reading: Reading, map: YAMLMap, depth: number): Field[] {
  const role = scalarOf(reading, valueIn(map, "role"))?.value;
  if (role !== undefined && !AUTHOR_ROLE.test(role)) return [];
  const parted = nameInFields(reading, map);
  if (parted) return [parted];
  const named = WORDS_IN_MAP.map((name) => valueIn(map, name)).find((one) => one !== undefined);
  if (named !== undefined) return authorsOf(reading, named, depth);
  return map.items.flatMap(({ key, value }) => authorsByKey(reading, { key, value }, depth));
}

/** "ann: {name: Ann Archer}" names her in the value, "Ann Archer: {email: a@b.org}" in the key. */
function authorsByKey(reading: Reading, { key, value }: Pick<Pair, "key" | "value">, depth: number): Field[] {
  if (!isMap(value)) return [];
  const inside = authorsOf(reading, value, depth);
  const said = inside.length === 0 ? scalarOf(reading, key) : undefined;
  return said?.value.includes(" ") ? namesInWords(said) : inside;
}

/** A name in two fields, from the words of the one to those of the other; nothing where too much stands between them. */
function nameInFields(reading: Reading, map: YAMLMap): Field | undefined {
  const part = (name: RegExp) => scalarOf(reading, map.items.find(({ key }) => name.test(keyOf(key)))?.value);
  const [given, family] = [part(GIVEN), part(FAMILY)];
  if (!given || !family) return undefined;
  const [first, last] = given.start < family.start ? [given, family] : [family, given];
  const from = first.start - reading.offset;
  const to = last.start - reading.offset + last.value.length;
  const value = reading.lines.slice(from, to);
  return nameInParts(value) === undefined ? undefined : { value, start: first.start };
}

function valueIn(map: YAMLMap, name: string): unknown {
  return map.items.find(({ key }) => keyOf(key) === name)?.value ?? undefined;
}
