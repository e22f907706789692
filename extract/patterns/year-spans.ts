import { type Groups, pad, range } from "./date-parts.ts";

/** The year that the short second half of "1917-21" stands for. */
function fullYear(first: string, second: string): string {
  return pad(first.slice(0, first.length - second.length) + second, 4);
}

/** Britain gave up the old calendar in 1752; later "1939/40" is a span. */
const LAST_DUAL_YEAR = 1752;

/** "1752/3" is one year by two calendars: the later one, as we count now. */
export function yearSpan({ y1, y2, sep }: Groups): string | undefined {
  if (y1 === undefined || y2 === undefined) return undefined;
  const last = fullYear(y1, y2);
  if (Number(last) <= Number(y1)) return undefined;
  const isDual = sep === "/" && Number(last) === Number(y1) + 1 && Number(y1) <= LAST_DUAL_YEAR;
  return isDual ? last : range(pad(y1, 4), last);
}
