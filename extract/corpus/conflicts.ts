import { boundsOf } from "#model";
import type { Clusters } from "./clusters.ts";
import type { Thing } from "./things.ts";

/** How many years lie between two EDTF dates; 0 where they touch or one is not known. */
export function yearsBetween(one: string | undefined, other: string | undefined): number {
  const [a, b] = [one && boundsOf(one), other && boundsOf(other)];
  if (!a || !b) return 0;
  const year = (day: string) => Number(day.slice(0, day.indexOf("-", 1)));
  return Math.max(0, year(a.from) - year(b.to), year(b.from) - year(a.to));
}

/** True where two people were born or died in different years; a year's difference is a slip. */
export function livesConflict(one: Thing, other: Thing): boolean {
  const [a, b] = [one.node.attributes, other.node.attributes];
  return yearsBetween(a.born, b.born) > 1 || yearsBetween(a.died, b.died) > 1;
}

/** Members that are looked at when two sets are judged: more of one mind tell no more. */
const MOST_ASKED = 30;

/** True where no two members of two sets contradict each other, and no text keeps them apart as two. */
export function mayBeOne(
  { clusters, things }: { clusters: Clusters; things: readonly Thing[] },
  [one, other]: readonly [number, number],
  contradicts: (a: number, b: number) => boolean,
): boolean {
  if (clusters.find(one) === clusters.find(other)) return false;
  const [few, many] = [clusters.membersOf(one), clusters.membersOf(other)].sort(
    (a, b) => a.length - b.length,
  );
  if (!few || !many) return false;
  const texts = new Set(few.flatMap((number) => things[number]?.texts ?? []));
  if (many.some((number) => things[number]?.texts.some((text) => texts.has(text)))) return false;
  return few.slice(0, MOST_ASKED).every((a) => many.slice(0, MOST_ASKED).every((b) => !contradicts(a, b)));
}
