import { groupedBy } from "#model";
import { initialsOf } from "../patterns/name-variants.ts";
import type { Body } from "./body-view.ts";
import { mayBeOne } from "./conflicts.ts";
import type { Desk } from "./desk.ts";

/** What an acronym and a body must share of what stands near them, where more than one body may be meant. */
const NEAR_ENOUGH = 2.5;
/** An acronym so long is no chance. */
const LONG = 4;
const AHEAD = 2;

type Contradiction = (a: number, b: number) => boolean;

/** A body that an acronym may stand for. */
interface Bearer {
  readonly number: number;
  /** True where a text gives the acronym for it; else its words begin with these letters. */
  isGiven: boolean;
  nearness: number;
}

/** Joins bodies that a text knows by their acronym alone to the one that bears it elsewhere, and to each other. */
export function joinAcronyms(bodies: readonly Body[], desk: Desk, contradicts: Contradiction): void {
  const isShort = ({ names }: Body) => names.every(({ isAcronym }) => isAcronym);
  const alone = bodies.filter(isShort);
  const full = bodies.filter((body) => !isShort(body));
  const given = full.flatMap((body) => lettersOf(body).map((letters) => ({ body, letters })));
  const bearers = groupedBy(given, ({ letters }) => letters);
  const left = alone.filter((body) => {
    const home = bearerOf(body, bearers, desk);
    if (home === undefined || !mayBeOne(desk, [home, body.thing.number], contradicts)) return true;
    desk.clusters.join(home, body.thing.number);
    return false;
  });
  for (const same of groupedBy(left, ({ acronyms }) => acronyms[0] ?? "").values())
    if (!bearers.has(same[0]?.acronyms[0] ?? "")) joinEqual(same, desk, contradicts);
}

function lettersOf({ thing, acronyms }: Body): string[] {
  return [...new Set([...acronyms, ...thing.names.flatMap((name) => initialsOf(name) ?? [])])];
}

type Given = { readonly body: Body; readonly letters: string };

function bearerOf(body: Body, bearers: ReadonlyMap<string, Given[]>, desk: Desk): number | undefined {
  const found = new Map<number, Bearer>();
  for (const letters of body.acronyms)
    for (const { body: bearer } of bearers.get(letters) ?? []) {
      const root = desk.clusters.find(bearer.thing.number);
      const known = found.get(root) ?? { number: bearer.thing.number, isGiven: false, nearness: 0 };
      known.isGiven ||= bearer.acronyms.includes(letters);
      known.nearness = Math.max(known.nearness, nearness(body, bearer, desk));
      found.set(root, known);
    }
  const [best, next] = [...found.values()].sort((a, b) => b.nearness - a.nearness || a.number - b.number);
  if (!best) return undefined;
  const isNear = best.nearness >= NEAR_ENOUGH && best.nearness >= AHEAD * (next?.nearness ?? 0);
  const isOnly = !next && (best.isGiven || (body.acronyms[0]?.length ?? 0) >= LONG);
  return isNear || isOnly ? best.number : undefined;
}

function nearness(body: Body, bearer: Body, { surroundings }: Desk): number {
  return surroundings.shared(body.thing.number, bearer.thing.number);
}

/** An acronym that nobody spells out is one body; of two letters it says too little. */
function joinEqual(same: readonly Body[], desk: Desk, contradicts: Contradiction): void {
  const [first, ...others] = same;
  if (!first || (first.acronyms[0]?.length ?? 0) <= 2) return;
  for (const { thing } of others)
    if (mayBeOne(desk, [first.thing.number, thing.number], contradicts))
      desk.clusters.join(first.thing.number, thing.number);
}
