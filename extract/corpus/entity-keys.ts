import { compareText, type Entity, type EntityType } from "#model";
import { slugOf } from "../build/entity-ids.ts";
import { bodyNameOf } from "../patterns/body-names.ts";
import type { Thing } from "./things.ts";
import type { Ties } from "./ties.ts";

/** A set of things that are one, with the entity that they make. */
export interface Joined {
  readonly things: readonly Thing[];
  readonly entity: Entity;
}

/**
 * The id of each entity: the one it has in the graph that was there before, else type and label. Of several of one name
 * the one that most texts name has the plain id, and the others say what tells them apart: year, author, place or text.
 */
export function entityKeys(
  all: readonly Joined[],
  ties: Ties,
  everything: readonly Thing[],
  held?: unknown,
): string[] {
  const keys = all.map(() => "");
  const used = new Set<string>();
  const ranked = all.map((joined, at) => ({ joined, at })).sort((a, b) => byWeight(a.joined, b.joined));
  for (const { joined, at } of ranked) {
    const kept = heldKey(joined, held) ?? singleKey(joined);
    if (kept === undefined || used.has(kept)) continue;
    keys[at] = kept;
    used.add(kept);
  }
  for (const { joined, at } of ranked) {
    if (keys[at]) continue;
    keys[at] = firstFree(candidates(joined, ties, everything), used);
    used.add(keys[at] ?? "");
  }
  return keys;
}

/** An entity that was loaded before keeps its id, so that what points at it stays right. */
function heldKey({ things }: Joined, held: unknown): string | undefined {
  return things.find(({ graph }) => graph === held)?.node.key;
}

/** Claims and unnamed events carry their text's id and are never joined. */
function singleKey({ things, entity }: Joined): string | undefined {
  return entity.type === "Claim" || entity.unnamed ? things[0]?.node.key : undefined;
}

function byWeight(one: Joined, other: Joined): number {
  const [a, b] = [one, other].map(({ things, entity }) => ({
    texts: new Set(things.flatMap(({ texts }) => texts)).size,
    mentions: entity.mentions.length,
    first: `${entity.mentions[0]?.text} ${String(entity.mentions[0]?.start).padStart(9, "0")}`,
  }));
  if (!a || !b) return 0;
  return b.texts - a.texts || b.mentions - a.mentions || compareText(a.first, b.first);
}

function* candidates(
  { things, entity }: Joined,
  ties: Ties,
  everything: readonly Thing[],
): Generator<string> {
  const plain = `${prefixOf(entity.type)}${slugOf(entity.label)}`;
  yield plain;
  const year = entity.born ?? entity.date;
  if (year) yield `${plain}-${slugOf(year)}`;
  const near = things.flatMap(({ number }) => [...ties.authorsOf(number), ...ties.placesOf(number)]);
  const by = near.flatMap((number) => everything[number]?.names[0] ?? []).sort(compareText);
  if (by[0] !== undefined) yield `${plain}-${slugOf(by[0])}`;
  const country = entity.type === "Organisation" ? bodyNameOf(entity.label).country : undefined;
  if (country) yield `${plain}-${country}`;
  const text = entity.mentions[0]?.text ?? "";
  for (let count = 1; ; count++) yield `${plain}-${text}${count > 1 ? `-${count}` : ""}`;
}

function prefixOf(type: EntityType): string {
  return `${type.toLowerCase()}:`;
}

function firstFree(names: Iterable<string>, used: ReadonlySet<string>): string {
  for (const name of names) if (!used.has(name)) return name;
  throw new Error("corpus: no free id");
}
