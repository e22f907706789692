import parseEdtf from "edtf";

/** First and last day that an EDTF date may mean, as ISO days (1918-04-11, -0043-03-15); undefined where it does not parse. */
export interface DateBounds {
  readonly from: string;
  readonly to: string;
}

const cache = new Map<string, DateBounds | undefined>();

/** The sortable bounds of an EDTF level 1 date (Library of Congress, 2019); open ends give the known side. */
export function boundsOf(date: string): DateBounds | undefined {
  if (!cache.has(date)) cache.set(date, parsedBounds(date));
  return cache.get(date);
}

/** True where the date is well-formed EDTF. */
export function isEdtf(date: string): boolean {
  return boundsOf(date) !== undefined;
}

const POINT =
  /^(?:(?<day>-?\d{4}-(?:0[1-9]|1[0-2])-\d\d)|-?\d{4}(?:-(?:0[1-9]|1[0-2]))?|\d{4}-2[1-4])[?~%]?$/u;
const UNSPECIFIED = /^(?:\d{3}X|\d{2}XX|\d{4}-XX(?:-XX)?|\d{4}-(?:0[1-9]|1[0-2])-XX)$/u;
const OPEN = "..";

/**
 * True where the date is one that a reader may give: EDTF of level 0 or 1 that names real days of the calendar. The
 * parser knows more than that (sets, level 2, times of day) and turns 1918-02-29 into the first of March.
 */
export function isCalendarDate(date: string): boolean {
  const sides = date.split("/");
  if (sides.length > 2 || sides.every((side) => side === OPEN)) return false;
  if (!sides.every((side) => isPoint(side) || (side === OPEN && sides.length === 2))) return false;
  const bounds = boundsOf(date);
  return bounds !== undefined && !(isSeasonal(sides) && bounds.from > bounds.to);
}

function isPoint(side: string): boolean {
  const point = POINT.exec(side);
  const day = point?.groups?.["day"];
  if (day !== undefined) return boundsOf(side)?.from === day;
  return point !== null || UNSPECIFIED.test(side);
}

/** First and last month of the seasons 21 to 24, as the northern hemisphere counts them; winter ends a year later. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  "21": ["03", "05"],
  "22": ["06", "08"],
  "23": ["09", "11"],
  "24": ["12", "02"],
};

const SEASON = /^(?<year>\d{4})-(?<season>2[1-4])[?~%]?$/u;

function parsedBounds(date: string): DateBounds | undefined {
  const parts = date.split("/");
  const first = spanOf(parts[0] ?? "");
  if (parts.length === 1 || !isSeasonal(parts)) return spanOf(date);
  const last = spanOf(parts[1] ?? "");
  return first && last && { from: first.from, to: last.to };
}

function isSeasonal(parts: readonly string[]): boolean {
  return parts.length === 2 && parts.some((part) => SEASON.test(part));
}

function spanOf(date: string): DateBounds | undefined {
  const season = SEASON.exec(date)?.groups;
  const [from, to] = SEASONS[season?.["season"] ?? ""] ?? [];
  if (!season || !from || !to) return libraryBounds(date);
  const start = libraryBounds(`${season["year"]}-${from}`);
  const end = libraryBounds(`${Number(season["year"]) + (to < from ? 1 : 0)}-${to}`);
  return start && end && { from: start.from, to: end.to };
}

function libraryBounds(date: string): DateBounds | undefined {
  try {
    const parsed = parseEdtf(date) as unknown as { min: number; max: number };
    const from = Number.isFinite(parsed.min) ? parsed.min : parsed.max;
    const to = Number.isFinite(parsed.max) ? parsed.max : parsed.min;
    return { from: isoDay(from), to: isoDay(to) };
  } catch {
    return undefined; // not EDTF: the caller says so where it matters
  }
}

function isoDay(milliseconds: number): string {
  const [day = ""] = new Date(milliseconds).toISOString().split("T");
  return day.replace(/^-00(?=\d{4}-)/u, "-"); // a year before the year 0 comes with six digits
}
