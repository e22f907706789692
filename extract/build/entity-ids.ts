import { createHash } from "node:crypto";
import { wordsAt } from "#model";
import type { Claimed, FoundEntity } from "../document.ts";
import { foldedName } from "../patterns/folded-names.ts";

const LONGEST_SLUG = 80;
const BETWEEN_WORDS = /[^\p{L}\p{Nd}]+/gu;
const EDGES = /^-+|-+$/gu;

/** A name as part of an id: folded, its words joined by hyphens. */
export function slugOf(name: string): string {
  const slug = foldedName(name).replaceAll("'", "").replace(BETWEEN_WORDS, "-").slice(0, LONGEST_SLUG);
  return slug.replace(EDGES, "") || `n${shortHash(name)}`;
}

/** The first twelve hexadecimal digits of the sha256 of some words. */
export function shortHash(words: string): string {
  return createHash("sha256").update(words).digest("hex").slice(0, 12);
}

/** One id for each entity, from its type and label; entities of one name are told apart by what is known of them. */
export function entityIds(document: Claimed): string[] {
  const plain = document.entities.map((entity) => plainId(document, entity));
  const counts = new Map<string, number>();
  for (const id of plain) counts.set(id, (counts.get(id) ?? 0) + 1);
  const used = new Map<string, number>();
  const known = tiesOf(document);
  return plain.map((id, number) => {
    const told = (counts.get(id) ?? 0) > 1 ? `${id}${difference(document, known, number)}` : id;
    return unused(told, used);
  });
}

function plainId({ id, body }: Claimed, entity: FoundEntity): string {
  const [first] = entity.mentions;
  const name = entity.unnamed && first ? `${id}:${shortHash(wordsAt(body, first))}` : slugOf(entity.label);
  return `${entity.type.toLowerCase()}:${name}`;
}

/** Gives the id, or the id with the first free number, and marks it as used; `used` keeps the number to try next. */
export function unused(id: string, used: Map<string, number>): string {
  let free = id;
  let next = used.get(id) ?? 2;
  for (; used.has(free); next++) free = `${id}-${next}`;
  used.set(free, used.get(free) ?? 2);
  if (free !== id) used.set(id, next);
  return free;
}

/** The first author of each work and the first place of each thing, so that namesakes are told apart by one look. */
interface Ties {
  readonly authors: ReadonlyMap<number, number>;
  readonly places: ReadonlyMap<number, number>;
}

function tiesOf({ relations }: Claimed): Ties {
  const authors = new Map<number, number>();
  const places = new Map<number, number>();
  for (const { type, source, target } of relations) {
    if (type === "AUTHORED" && !authors.has(target)) authors.set(target, source);
    if (type === "LOCATED_IN" && !places.has(source)) places.set(source, target);
  }
  return { authors, places };
}

/** What tells an entity from its namesakes: year, author or place where the text gives one. */
function difference(document: Claimed, { authors, places }: Ties, number: number): string {
  const entity = document.entities[number];
  const year = entity?.born ?? entity?.date;
  if (year) return `-${slugOf(year)}`;
  const by = document.entities[authors.get(number) ?? places.get(number) ?? -1];
  return by ? `-${slugOf(by.label)}` : "";
}
