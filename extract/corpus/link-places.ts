import { groupedBy } from "#model";
import { foldedName } from "../patterns/folded-names.ts";
import { placeGlossAt } from "../patterns/place-glosses.ts";
import { homeOf, placeNameOf, regionOf, regionsConflict } from "../patterns/place-names.ts";
import { sharedKey } from "../patterns/shared-keys.ts";
import { mayBeOne } from "./conflicts.ts";
import type { Desk } from "./desk.ts";
import { tellingNames } from "./telling-names.ts";
import type { Thing } from "./things.ts";

const DIRECTIONS: ReadonlySet<string> = new Set(["west", "east", "north", "south"]);
/** What two directions must share of what stands near them. */
const NEAR_ENOUGH = 2.5;
/** Places of one name that are kept apart; further ones are looked at no more. */
const MOST_KEPT = 40;
/** Mentions whose glosses are read. */
const MOST_MENTIONS = 200;

/**
 * Joins places of one name, unless they are said to lie in two regions: Cambridge, Massachusetts, and Cambridge in England. A
 * famous city needs no gloss to be told from its namesakes.
 */
export function linkPlaces(places: readonly Thing[], desk: Desk): void {
  const regions = new Map(places.map((thing) => [thing.number, regionsOf(thing, desk)]));
  const contradicts = (a: number, b: number) => conflict(regions.get(a) ?? [], regions.get(b) ?? []);
  const named = places.flatMap((thing) => [...keysOf(thing)].map((key) => ({ thing, key })));
  for (const [key, same] of groupedBy(named, ({ key: own }) => own)) {
    const sorted = [...same].sort((a, b) => rank(a, key) - rank(b, key));
    const isTold = ({ thing }: Keyed) => (regions.get(thing.number)?.length ?? 0) > 0;
    const told = joinAll(sorted.filter(isTold), desk, contradicts);
    const isOne = told.every((a) => told.every((b) => !contradicts(a, b)));
    joinAll(
      sorted.filter((keyed) => !isTold(keyed)),
      desk,
      contradicts,
      isOne ? told : [],
    );
  }
}

/** What bears the very name comes first, so that "America" beside "United States" in one text is what is left over. */
function rank({ thing }: Keyed, key: string): number {
  const own = placeNameOf(thing.names[0] ?? "").key;
  return own === key ? 0 : own === "america" ? 2 : 1;
}

interface Keyed {
  readonly thing: Thing;
  readonly key: string;
}
type Contradiction = (a: number, b: number) => boolean;

/** Joins each to the first that it does not contradict; gives one of each that is kept apart. */
function joinAll(
  same: readonly Keyed[],
  desk: Desk,
  contradicts: Contradiction,
  known: readonly number[] = [],
): number[] {
  const heads = [...known];
  for (const { thing } of same) {
    const home = heads.find((head) => joinExact(desk, head, thing.number, contradicts));
    if (home === undefined && heads.length < MOST_KEPT) heads.push(thing.number);
  }
  return heads;
}

function joinExact(desk: Desk, one: number, other: number, contradicts: Contradiction): boolean {
  const isDoubtful = isDirection(desk, one) || isOtherwiseMarked(desk, one, other);
  if (isDoubtful && desk.surroundings.shared(one, other) < NEAR_ENOUGH) return false;
  if (desk.clusters.find(one) === desk.clusters.find(other)) return true;
  if (!mayBeOne(desk, [one, other], contradicts)) return false;
  desk.clusters.join(one, other);
  return true;
}

/** "The West" is another one in each book: only the names around it tell whether it is the same. */
function isDirection({ things }: Desk, number: number): boolean {
  return DIRECTIONS.has(placeNameOf(things[number]?.names[0] ?? "").key);
}

/** "Münster" lies in Westphalia and "Munster" in Ireland: letters that differ by a mark may be two names. */
function isOtherwiseMarked({ things }: Desk, one: number, other: number): boolean {
  const [a, b] = [things[one], things[other]].map((thing) => thing?.names[0]?.toLowerCase() ?? "");
  return a !== b && a !== undefined && b !== undefined && foldedName(a) === foldedName(b);
}

function keysOf({ names }: Thing): Set<string> {
  const keys = tellingNames(names).map((name) => sharedKey("Place", placeNameOf(name).key));
  const ofState = keys.filter((key) => key.endsWith(" state"));
  return new Set(ofState.length > 0 ? ofState : keys);
}

/** Where a place is said to lie, or where its name alone puts it. */
function regionsOf(thing: Thing, desk: Desk): string[] {
  const told = toldRegions(thing, desk);
  if (told.length > 0) return told;
  const home = homeOf(thing.names[0] ?? "");
  return home === undefined ? [] : [home];
}

/** In its names, by relations, and by the glosses behind its mentions. */
function toldRegions({ number, names, node }: Thing, { things, ties, bodies }: Desk): string[] {
  const own = names.flatMap((name) => placeNameOf(name).region ?? []);
  const stated = ties.placesOf(number).flatMap((place) => things[place]?.names ?? []);
  const glossed = node.attributes.mentions
    .slice(0, MOST_MENTIONS)
    .flatMap((mention) => placeGlossAt(bodies.get(mention.text) ?? "", mention)?.region ?? []);
  return [...new Set([...own, ...stated.flatMap((name) => regionOf(name) ?? []), ...glossed])];
}

function conflict(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && one.every((a) => other.every((b) => regionsConflict(a, b)));
}
