import { romanised } from "../patterns/folded-names.ts";
import { nameKey } from "../patterns/name-variants.ts";
import { personNameOf } from "../patterns/person-names.ts";
import { isNamed, type Thing } from "./things.ts";

/** How far around a mention, in UTF-16 units, another name counts as its neighbour. */
const REACH = 1_500;
/** Neighbours that are kept of one thing; more tell no more. */
const MOST = 150;
/** Of a few texts we know little of how rare a name is: two that share it may both speak of London. */
const FEWEST_TEXTS = 20;
const NOTHING: ReadonlySet<string> = new Set();

/** Which names stand near the mentions of each thing, and how telling each is: the fewer texts hold it, the more. */
export class Surroundings {
  readonly #near: readonly ReadonlySet<string>[];
  readonly #weights: ReadonlyMap<string, number>;

  constructor(things: readonly Thing[]) {
    const keys = things.map((thing) => (isNamed(thing) ? neighbourKey(thing) : ""));
    this.#near = nearKeys(things, keys);
    this.#weights = weightsOf(things, keys);
  }

  /** How much two things share of what stands near them, 0 where nothing; a name that few texts hold counts most. */
  shared(one: number, other: number): number {
    const [a, b] = [this.#near[one] ?? NOTHING, this.#near[other] ?? NOTHING];
    const [few, many] = a.size <= b.size ? [a, b] : [b, a];
    let sum = 0;
    for (const key of few) if (many.has(key)) sum += this.#weights.get(key) ?? 0;
    return sum;
  }
}

function neighbourKey({ node: { attributes }, names }: Thing): string {
  if (attributes.type !== "Person") return `${attributes.type} ${nameKey(names[0] ?? "")}`;
  return `Person ${romanised(personNameOf(names[0] ?? "")?.surname ?? "")}`;
}

function nearKeys(things: readonly Thing[], keys: readonly string[]): Set<string>[] {
  const byText = new Map<string, { start: number; number: number }[]>();
  for (const { number, node } of things) {
    if (keys[number] === "") continue;
    for (const { text, start } of node.attributes.mentions) {
      const places = byText.get(text);
      if (places) places.push({ start, number });
      else byText.set(text, [{ start, number }]);
    }
  }
  const near = things.map(() => new Set<string>());
  for (const places of byText.values()) gatherNear(places, keys, near);
  return near;
}

function gatherNear(
  places: { start: number; number: number }[],
  keys: readonly string[],
  near: readonly Set<string>[],
): void {
  places.sort((a, b) => a.start - b.start || a.number - b.number);
  places.forEach(({ start, number }, at) => {
    const own = near[number];
    if (!own) return;
    for (const step of [-1, 1]) {
      for (let other = at + step; own.size < MOST; other += step) {
        const place = places[other];
        if (!place || Math.abs(place.start - start) > REACH) break;
        const key = keys[place.number] ?? "";
        if (key !== keys[number]) own.add(key);
      }
    }
  });
}

function weightsOf(things: readonly Thing[], keys: readonly string[]): Map<string, number> {
  const texts = new Set<string>();
  const holding = new Map<string, Set<string>>();
  for (const { number, texts: own } of things) {
    const key = keys[number] ?? "";
    if (key === "") continue;
    const all = holding.get(key) ?? new Set();
    for (const text of own) {
      all.add(text);
      texts.add(text);
    }
    holding.set(key, all);
  }
  const known = Math.max(texts.size, FEWEST_TEXTS);
  return new Map([...holding].map(([key, own]) => [key, Math.log((known + 1) / own.size)]));
}
