import type { PlateRow } from "./citation-plate.ts";
import { type YearScale, yearScale } from "./year-scale.ts";

/** Where a row of the plate stands: its line, its mark, and the stretch that a vague date covers. */
export interface PlacedRow {
  readonly row: PlateRow;
  readonly y: number;
  readonly x: number;
  readonly radius: number;
  readonly stretch: { readonly from: number; readonly to: number } | undefined;
}

/** The plate ready to be drawn, in pixels. */
export interface PlateLayout {
  readonly placed: readonly PlacedRow[];
  /** Undefined where nothing is dated. */
  readonly scale: YearScale | undefined;
  readonly names: number;
  /** Where the undated begin; undefined where all are dated. */
  readonly undatedY: number | undefined;
  /** How many they are. */
  readonly undated: number;
  /** Pixels to the right of the undated in which arrows between them may bow out. */
  readonly room: number;
  readonly height: number;
}

export const ROW = 25;
const HEAD = 34;
const BREAK = 44;
const GUTTER = 58;
const COUNTS = 44;
const MOST_RADIUS = 10;

/** Lays rows that are sorted by year, then undated, on a plate of a width. */
export function layPlate(rows: readonly PlateRow[], width: number): PlateLayout {
  const names = Math.round(Math.min(Math.max(width * 0.42, 132), 340));
  const dated = rows.filter((row) => row.years).length;
  const hasUndated = dated < rows.length;
  const left = names + (hasUndated ? GUTTER : 18);
  const scale = yearScale(
    rows.flatMap(({ years }) => (years ? [years.from, years.to] : [])),
    { left: left + MOST_RADIUS, right: Math.max(width - COUNTS, left + 40) - MOST_RADIUS },
  );
  const jump = hasUndated && dated > 0 ? BREAK : 0;
  const placed = rows.map((row, index): PlacedRow => {
    const y = HEAD + index * ROW + ROW / 2 + (index >= dated ? jump : 0);
    const radius = radiusOf(row.cited);
    if (!row.years || !scale) return { row, y, x: names + GUTTER / 2, radius, stretch: undefined };
    const [from, to] = [scale.xOf(row.years.from), scale.xOf(row.years.to)];
    const isVague = row.years.to > row.years.from + 1;
    return { row, y, x: (from + to) / 2, radius, stretch: isVague ? { from, to } : undefined };
  });
  return {
    placed,
    scale,
    names,
    undatedY: hasUndated && dated > 0 ? HEAD + dated * ROW + 10 : undefined,
    undated: rows.length - dated,
    room: Math.max(width - COUNTS - names - GUTTER / 2 - 12, 20),
    height: HEAD + rows.length * ROW + jump + 8,
  };
}

/** The radius of a mark: its area grows with the times cited. */
export function radiusOf(cited: number): number {
  return Math.min(3 + 1.9 * Math.sqrt(cited), MOST_RADIUS);
}

/** A cubic curve with both handles this far out reaches three quarters of it. */
const REACH = 0.75;

/** Lines so far apart, in pixels, have an arc that goes out half the room. */
const HALFWAY = 420;

/**
 * A curve from the citing mark to the cited one, ending at its rim. Between marks that stand over each other it bows
 * out the farther, the farther they are apart, within the room there is: so arcs lie within arcs.
 */
export function arrowPath(from: PlacedRow, to: PlacedRow, room: number): string {
  return from.x === to.x ? arc(from, to, room) : slope(from, to);
}

function arc(from: PlacedRow, to: PlacedRow, room: number): string {
  const apart = Math.abs(to.y - from.y);
  const out = 16 + ((room / REACH - 16) * apart) / (apart + HALFWAY);
  const [x1, x2] = [from.x + from.radius, to.x + to.radius + 2.5];
  return curve([x1, from.y, x1 + out, from.y, x2 + out, to.y, x2, to.y]);
}

function slope(from: PlacedRow, to: PlacedRow): string {
  const side = to.y > from.y ? 1 : -1;
  const [y1, y2] = [from.y + side * from.radius, to.y - side * (to.radius + 2.5)];
  const middle = (y1 + y2) / 2;
  return curve([from.x, y1, from.x, middle, to.x, middle, to.x, y2]);
}

function curve(points: readonly number[]): string {
  const [x, y, ...others] = points.map((at) => at.toFixed(1));
  return `M${x} ${y}C${others.join(" ")}`;
}

/** Words cut to a width at about so many pixels a letter, at the end of a word where there is one. */
export function cutTo(words: string, width: number, letter = 6): string {
  const most = Math.max(4, Math.floor(width / letter));
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).replace(/[,;:.\s]+$/u, "")}…`;
}
