import { groupedBy } from "#model";
import { eventNameOf } from "../patterns/event-names.ts";
import { nameKey } from "../patterns/name-variants.ts";
import { leavesOutNumber, ordinalsOf, tellOtherNumbers } from "../patterns/ordinal-names.ts";
import { isSharedKey, sharedKey } from "../patterns/shared-keys.ts";
import { mayBeOne, yearsBetween } from "./conflicts.ts";
import type { Desk } from "./desk.ts";
import { tellingNames } from "./telling-names.ts";
import type { Thing } from "./things.ts";

interface Called {
  readonly thing: Thing;
  readonly key: string;
  readonly year?: string;
  readonly isCommon: boolean;
  /** True for a name in the table of things with several names. */
  readonly isKnown: boolean;
}

/**
 * Joins events of one name and, where a year is known, of one year: "Revolution of 1848" is not "Revolution of 1830".
 * A name that many events bear ("general election") is joined only with its year.
 */
export function linkEvents(events: readonly Thing[], desk: Desk): void {
  const called = events.flatMap(callsOf);
  const years = new Map(events.map((thing) => [thing.number, yearsOf(thing)]));
  const contradicts = (a: number, b: number) => apart(years.get(a) ?? NO_YEARS, years.get(b) ?? NO_YEARS);
  for (const same of groupedBy(called, ({ key, year }) => `${key} ${year ?? ""}`).values()) {
    const heads: Called[] = [];
    for (const call of same) {
      const home = heads.find((head) => isOneEvent(head, call, desk, contradicts));
      if (home) desk.clusters.join(home.thing.number, call.thing.number);
      else if (heads.length < 40) heads.push(call);
    }
  }
}

function isOneEvent(
  one: Called,
  other: Called,
  desk: Desk,
  contradicts: (a: number, b: number) => boolean,
): boolean {
  const pair = [one.thing.number, other.thing.number] as const;
  if (!mayBeOne(desk, pair, contradicts)) return false;
  const [a, b] = [one.thing.node.attributes.date, other.thing.node.attributes.date];
  const isDated = one.year !== undefined || (a !== undefined && b !== undefined && yearsBetween(a, b) === 0);
  return !one.isCommon || isDated;
}

interface Years {
  readonly named: readonly string[];
  readonly date: string | undefined;
  /** "Fifth Congress": the numbers that its label tells. */
  readonly numbers: readonly string[];
}
const NO_YEARS: Years = { named: [], date: undefined, numbers: [] };

function yearsOf({ names, node }: Thing): Years {
  return {
    named: names.flatMap((name) => eventNameOf(name).year ?? []),
    date: node.attributes.date,
    numbers: ordinalsOf(names[0] ?? ""),
  };
}

function apart(one: Years, other: Years): boolean {
  if (tellOtherNumbers(one.numbers, other.numbers)) return true;
  if (one.named.length > 0 && other.named.length > 0)
    return !one.named.some((year) => other.named.includes(year));
  const [a, b] = [one.named[0] ?? one.date, other.named[0] ?? other.date];
  return yearsBetween(a, b) > 1;
}

/** By each of its names but those that leave out the number of its label, "the Congress" of "the Fifth Congress"; but where two of them are known names of two events, its text has mixed them: its label alone. */
function callsOf(thing: Thing): Called[] {
  const calls = new Map<string, Called>();
  const [label = ""] = thing.names;
  const numbered = (name: string) => name === label || !leavesOutNumber(name, label) || hasOwnName(name);
  for (const name of tellingNames(thing.names).filter(numbered)) {
    const call = callOf(thing, name);
    if (!calls.has(`${call.key} ${call.year}`)) calls.set(`${call.key} ${call.year}`, call);
  }
  const all = [...calls.values()];
  return all.filter(({ isKnown }) => isKnown).length > 1 ? all.slice(0, 1) : all;
}

/** A name from the table of things with several names tells one of itself. */
function hasOwnName(name: string): boolean {
  return isSharedKey("Event", nameKey(name));
}

function callOf(thing: Thing, name: string): Called {
  const key = nameKey(name);
  return isSharedKey("Event", key)
    ? { thing, key: sharedKey("Event", key), isCommon: false, isKnown: true }
    : { thing, ...eventNameOf(name), isKnown: false };
}
