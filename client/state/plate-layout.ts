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
  readonly height: number;
}

export const ROW = 25;
const HEAD = 34;
const BREAK = 30;
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
    undatedY: hasUndated && dated > 0 ? HEAD + dated * ROW + jump / 2 : undefined,
    height: HEAD + rows.length * ROW + jump + 8,
  };
}

/** The radius of a mark: its area grows with the times cited. */
export function radiusOf(cited: number): number {
  return Math.min(3 + 1.9 * Math.sqrt(cited), MOST_RADIUS);
}

/** A curve from the citing mark to the cited one, ending at its rim. */
export function arrowPath(from: PlacedRow, to: PlacedRow): string {
  const side = to.y > from.y ? 1 : -1;
  const [y1, y2] = [from.y + side * from.radius, to.y - side * (to.radius + 2.5)];
  const middle = (y1 + y2) / 2;
  const bow = from.x === to.x ? 16 + Math.min(Math.abs(y2 - y1) / 9, 60) : 0;
  const points = [from.x, y1, from.x + bow, middle, to.x + bow, middle, to.x, y2].map((at) => at.toFixed(1));
  return `M${points[0]} ${points[1]}C${points[2]} ${points[3]} ${points[4]} ${points[5]} ${points[6]} ${points[7]}`;
}

/** Words cut to a width at about so many pixels a letter, at the end of a word where there is one. */
export function cutTo(words: string, width: number, letter = 6): string {
  const most = Math.max(4, Math.floor(width / letter));
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).replace(/[,;:.\s]+$/u, "")}…`;
}
