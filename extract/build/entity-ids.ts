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
  const used = new Set<string>();
  return plain.map((id, number) => {
    const told = (counts.get(id) ?? 0) > 1 ? `${id}${difference(document, number)}` : id;
    return unused(told, used);
  });
}

function plainId({ id, body }: Claimed, entity: FoundEntity): string {
  const [first] = entity.mentions;
  const name = entity.unnamed && first ? `${id}:${shortHash(wordsAt(body, first))}` : slugOf(entity.label);
  return `${entity.type.toLowerCase()}:${name}`;
}

/** Gives the id, or the id with the first free number, and marks it as used. */
export function unused(id: string, used: Set<string>): string {
  let free = id;
  for (let number = 2; used.has(free); number++) free = `${id}-${number}`;
  used.add(free);
  return free;
}

/** What tells an entity from its namesakes: year, author or place where the text gives one. */
function difference(document: Claimed, number: number): string {
  const entity = document.entities[number];
  const year = entity?.born ?? entity?.date;
  if (year) return `-${slugOf(year)}`;
  const author = document.relations.find(
    ({ type, target }) => type === "AUTHORED" && target === number,
  )?.source;
  const place = document.relations.find(
    ({ type, source }) => type === "LOCATED_IN" && source === number,
  )?.target;
  const by = document.entities[author ?? place ?? -1];
  return by ? `-${slugOf(by.label)}` : "";
}
