import { ticksOf } from "./timeline-bins.ts";

/** Years laid out on a line; a long stretch in which nothing happens is cut short, and said where. */
export interface YearScale {
  readonly left: number;
  readonly right: number;
  readonly xOf: (year: number) => number;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** Where years are left out, in pixels. */
  readonly gap: { readonly from: number; readonly to: number } | undefined;
}

interface Room {
  readonly left: number;
  readonly right: number;
}

/** An empty stretch is cut short where it takes more than this share of all years. */
const LONG = 0.34;
const CUT_TO = 0.09;
const TICK_ROOM = 60;

/** The scale of some years; undefined where there are none. */
export function yearScale(years: readonly number[], { left, right }: Room): YearScale | undefined {
  if (years.length === 0) return undefined;
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const empty = longestGap(sorted);
  const isCut = empty !== undefined && empty.to - empty.from > LONG * (last - first) && sorted.length > 2;
  const xOf = isCut
    ? cutScale([first, last], empty, { left, right })
    : plainScale([first, last], { left, right });
  const gap = isCut ? { from: xOf(empty.from), to: xOf(empty.to) } : undefined;
  return { left: left - 8, right: right + 8, xOf, gap, ticks: ticksFor({ from: first, to: last }, xOf, gap) };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function longestGap(sorted: readonly number[]): Stretch | undefined {
  let longest: Stretch | undefined;
  sorted.slice(1).forEach((to, index) => {
    const from = sorted[index] ?? to;
    if (!longest || to - from > longest.to - longest.from) longest = { from, to };
  });
  return longest;
}

function plainScale([first, last]: readonly [number, number], { left, right }: Room) {
  if (first === last) return () => (left + right) / 2;
  return (year: number) => left + ((year - first) / (last - first)) * (right - left);
}

/** Before and after the gap years are equally long. */
function cutScale([first, last]: readonly [number, number], gap: Stretch, { left, right }: Room) {
  const room = (right - left) * (1 - CUT_TO);
  const perYear = room / Math.max(gap.from - first + (last - gap.to), 1);
  const before = left + (gap.from - first) * perYear;
  const after = before + (right - left) * CUT_TO;
  return (year: number) => {
    if (year <= gap.from) return left + (year - first) * perYear;
    if (year >= gap.to) return after + (year - gap.to) * perYear;
    return before + ((year - gap.from) / (gap.to - gap.from)) * (after - before);
  };
}

/** Round years with room between them, none in the gap; where too few are left, the first and the last year. */
function ticksFor(
  years: Stretch,
  xOf: (year: number) => number,
  gap: Stretch | undefined,
): YearScale["ticks"] {
  for (let most = 40; most > 1; most--) {
    const ticks = ticksOf(years, most)
      .map((year) => ({ year, x: xOf(year) }))
      .filter(({ x }) => !gap || x <= gap.from || x >= gap.to);
    const isRoomy = ticks.every(({ x }, index) => index === 0 || x - (ticks[index - 1]?.x ?? 0) >= TICK_ROOM);
    if (isRoomy && ticks.length > 1) return ticks;
  }
  const ends = years.from === years.to ? [years.from] : [years.from, years.to];
  return ends.map((year) => ({ year, x: xOf(year) }));
}
