import { groupedBy } from "#model";
import { bodyNameOf } from "../patterns/body-names.ts";
import { type Body, bodyOf } from "./body-view.ts";
import { mayBeOne } from "./conflicts.ts";
import type { Desk } from "./desk.ts";
import { joinAcronyms } from "./link-acronyms.ts";
import type { Thing } from "./things.ts";

/** What two bodies of one common name must share of what stands near them. */
const NEAR_ENOUGH = 4;
/** Bodies of one name that are kept apart; further ones are looked at no more. */
const MOST_KEPT = 40;

/**
 * Joins organisations by name. A name that many countries have ("Communist Party", "Senate") is joined only within
 * the country that the name, the text or the words around it tell; an acronym goes to the one body that bears it.
 */
export function linkBodies(organisations: readonly Thing[], desk: Desk): void {
  const bodies = organisations.map((thing) => bodyOf(thing, desk));
  const byNumber = new Map(bodies.map((body) => [body.thing.number, body]));
  const contradicts = (a: number, b: number) => differ(byNumber.get(a), byNumber.get(b));
  joinNames(bodies, desk, contradicts);
  joinNeighbours(bodies, desk, contradicts);
  joinAcronyms(bodies, desk, contradicts);
}

type Contradiction = (a: number, b: number) => boolean;

function isTold({ names }: Body): boolean {
  return names[0]?.country !== undefined || names[0]?.isCommon === false;
}

function joinNames(bodies: readonly Body[], desk: Desk, contradicts: Contradiction): void {
  const called = bodies.flatMap((body) => [...keysOf(body)].map((key) => ({ body, key })));
  for (const same of groupedBy(called, ({ key }) => key).values()) {
    const heads: number[] = [];
    // what names its country itself comes before what we infer it of: both may stand in one text
    const sorted = [...same].sort((a, b) => Number(isTold(b.body)) - Number(isTold(a.body)));
    for (const { body } of sorted) {
      const { number } = body.thing;
      const home = heads.find(
        (head) =>
          mayBeOne(desk, [head, number], contradicts) ||
          desk.clusters.find(head) === desk.clusters.find(number),
      );
      if (home !== undefined) desk.clusters.join(home, number);
      else if (heads.length < MOST_KEPT) heads.push(number);
    }
  }
}

/**
 * Common names whose country nothing tells ("Social-Democratic Federation"), or that other texts know as a short name of
 * one body ("the International"), are one beside the same neighbours.
 */
function joinNeighbours(bodies: readonly Body[], desk: Desk, contradicts: Contradiction): void {
  const called = bodies.flatMap((body) =>
    [...new Set(body.thing.names.map((name) => bodyNameOf(name).key))].map((key) => ({ body, key })),
  );
  for (const [key, same] of groupedBy(called, ({ key: own }) => own)) {
    const kept = same.slice(0, MOST_KEPT).map(({ body }) => body);
    for (const body of kept.filter((one) => isOpen(one, key))) {
      const near = kept
        .map((other) => ({ other, shared: sharedOf(body, other, desk) }))
        .filter(({ shared }) => shared >= NEAR_ENOUGH)
        .sort((a, b) => b.shared - a.shared || a.other.thing.number - b.other.thing.number);
      const home = near[0]?.other.thing.number;
      if (home !== undefined && mayBeOne(desk, [home, body.thing.number], contradicts))
        desk.clusters.join(home, body.thing.number);
    }
  }
}

function isOpen({ names: [name], country }: Body, key: string): boolean {
  if (name?.isCommon !== true || name.key !== key || isOrgan(key)) return false;
  return country === undefined || !(key.includes(" ") || STATE_ORGANS.has(key));
}

function sharedOf(one: Body, other: Body, { surroundings }: Desk): number {
  return one === other ? 0 : surroundings.shared(one.thing.number, other.thing.number);
}

/** A common name is no key without its country, and a single common word is none but for a state's own organs. */
function keysOf({ names, country }: Body): Set<string> {
  const keys = new Set<string>();
  for (const name of names) {
    if (name.isAcronym) continue;
    const where = name.country ?? (name.isCommon ? country : undefined);
    if (name.isCommon && where === undefined) continue;
    if (name.isCommon && !name.key.includes(" ") && !STATE_ORGANS.has(name.key)) continue;
    if (name.isCommon && name.country === undefined && isOrgan(name.key)) continue;
    keys.add(where && name.isCommon ? `${name.key} @${where}` : name.key);
  }
  return keys;
}

const STATE_ORGANS: ReadonlySet<string> = new Set(
  "congress parliament senate cabinet government army navy".split(" "),
);

/** "Executive Committee", "Politburo": every party has one, and only its name tells whose. */
function isOrgan(key: string): boolean {
  return key.split(" ").every((word) => ORGAN_WORDS.has(word));
}

const ORGAN_WORDS: ReadonlySet<string> = new Set(
  "central executive committee council bureau politburo secretariat commission general board of and".split(
    " ",
  ),
);

function differ(one: Body | undefined, other: Body | undefined): boolean {
  if (!one?.isOwn || !other?.isOwn || !one.country || !other.country) return false;
  return one.country !== other.country;
}
