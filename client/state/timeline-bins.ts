import { ENTITY_TYPE_NAMES, type EntityType } from "#model";
import type { StageGraph } from "./stage-graph.ts";
import type { Years } from "./view.ts";
import { type YearSpan, yearsOfDate } from "./years-of-date.ts";

/** A stretch of years, both counted in, and how many dated entities may fall into it. */
export interface Bin extends YearSpan {
  readonly counts: readonly { readonly kind: EntityType; readonly count: number }[];
  readonly total: number;
}

/** The years of the stage in equal stretches, and how many entities carry a date. */
export interface Timeline extends YearSpan {
  /** The first and the last year that a date may mean; the line itself may begin earlier and end later. */
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly bins: readonly Bin[];
  readonly tallest: number;
  readonly dated: number;
  /** Those of the dated that stand at the year of an edition that is cited. */
  readonly editions: number;
  readonly undated: number;
}

interface Dated extends YearSpan {
  readonly kind: EntityType;
  readonly isEdition: boolean;
}

const MOST_BINS = 72;
/** A few years are not drawn as broad blocks: the line then begins earlier and ends later. */
const LEAST_BINS = 30;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];

/** The timeline of a stage, of all its years or of those within; undefined where nothing is dated. */
export function timelineOf(graph: StageGraph, within?: Years): Timeline | undefined {
  const dated = datedOn(graph);
  if (dated.length === 0) return undefined;
  const first = within?.from ?? Math.min(...dated.map(({ from }) => from));
  const last = within?.to ?? Math.max(...dated.map(({ to }) => to));
  const missing = within ? 0 : Math.max(0, LEAST_BINS - (last - first + 1));
  const begin = first - Math.floor(missing / 2);
  const end = last + Math.ceil(missing / 2);
  const step = STEPS.find((years) => (end - begin + 1) / years <= MOST_BINS) ?? 1_000;
  const from = Math.floor(begin / step) * step;
  const count = Math.floor((end - from) / step) + 1;
  const bins = Array.from({ length: count }, (_, index) => binOf(dated, from + index * step, step));
  return {
    from,
    to: from + count * step - 1,
    first,
    last,
    step,
    bins,
    tallest: Math.max(...bins.map(({ total }) => total)),
    dated: dated.length,
    editions: dated.filter(({ isEdition }) => isEdition).length,
    undated: graph.entities.size - dated.length,
  };
}

function datedOn(graph: StageGraph): Dated[] {
  return [...graph.entities.values()].flatMap(({ type, date, dateOf }) => {
    const years = date === undefined ? undefined : yearsOfDate(date);
    return years ? [{ ...years, kind: type, isEdition: dateOf === "edition" }] : [];
  });
}

function binOf(dated: readonly Dated[], from: number, step: number): Bin {
  const to = from + step - 1;
  const inside = dated.filter((one) => one.to >= from && one.from <= to);
  const counts = ENTITY_TYPE_NAMES.map((kind) => ({
    kind,
    count: inside.filter((one) => one.kind === kind).length,
  }));
  return { from, to, counts: counts.filter(({ count }) => count > 0), total: inside.length };
}

const TICKS = 9;

/** Round years to write under a timeline, few enough to be read. */
export function ticksOf({ from, to }: YearSpan, most = TICKS): number[] {
  const step = STEPS.find((years) => (to - from + 1) / years <= most) ?? 1_000;
  const first = Math.ceil(from / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_, index) => first + index * step,
  );
}

/** Where a year begins on a timeline, as a share of its length. */
export function shareOf(year: number, { from, to }: YearSpan): number {
  return Math.min(Math.max((year - from) / (to - from + 1), 0), 1);
}

/** The year at a share of a timeline's length. */
export function yearAt(share: number, { from, to }: YearSpan): number {
  const year = from + Math.floor(share * (to - from + 1));
  return Math.min(Math.max(year, from), to);
}

/** The years between two, in either order; undefined where they are all there are. */
export function rangeOf(a: number, b: number, all: YearSpan): Years | undefined {
  const [from, to] = a < b ? [a, b] : [b, a];
  if (from <= all.from && to >= all.to) return undefined;
  return { from, to };
}

/** One end moved by some years; it stays on the timeline and on its side of the other end. */
export function movedEnd(
  years: Years | undefined,
  end: "from" | "to",
  by: number,
  all: YearSpan,
): Years | undefined {
  const from = years?.from ?? all.from;
  const to = years?.to ?? all.to;
  if (end === "from") return rangeOf(Math.min(Math.max(from + by, all.from), to), to, all);
  return rangeOf(from, Math.max(Math.min(to + by, all.to), from), all);
}
