import { MONTHS, SEASONS } from "../lexicon/calendar.ts";

/** What the passage last named: a year, perhaps with month and day. */
export interface NamedDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

const COUNTS: ReadonlyMap<string, number> = new Map(
  "a one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at) => [word, Math.max(1, at)] as const),
);
const counts = [...COUNTS.keys()].join("|");
const seasons = [...SEASONS.keys()].join("|");
const months = [...MONTHS.keys()]
  .filter((name) => name.length > 3 || name === "may")
  .map((name) => name.slice(0, 1).toUpperCase() + name.slice(1))
  .join("|");
const which = "(?<which>same|that same|that|following|next|subsequent|previous|preceding)";
const head = "(?<![\\p{L}])(?:[Tt]he\\s)?";
/** "the next year's budget", "that year of hope" are no time at which something happened. */
const tail = "(?!['’\\p{L}]|\\sof\\s(?!1|20))";

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ["following", 1],
  ["next", 1],
  ["subsequent", 1],
  ["previous", -1],
  ["preceding", -1],
]);

const shiftOf = (word: string | undefined) => SHIFTS.get((word ?? "").toLowerCase()) ?? 0;
const moved = (shift: number) => `{${shift}}`;
const monthOf = (word: string | undefined) =>
  String(MONTHS.get((word ?? "").toLowerCase()) ?? 0).padStart(2, "0");
const seasonOf = (word: string | undefined) => SEASONS.get((word ?? "").toLowerCase()) ?? "";
const counted = ({ n, back }: Groups) => {
  const count = COUNTS.get((n ?? "").toLowerCase()) ?? 0;
  return back === undefined ? count : -count;
};
const direction = "(?:later|afterwards|(?<back>earlier|before(?=[,.;])))";

/**
 * Phrases that give a date by the one named before: "the following year", "that autumn", "two years later", "March of the
 * same year". The template holds YYYY, MM and SS for its year, month and day, and in braces how far each is moved.
 */
export const RELATIVE_PHRASES: ReadonlyArray<readonly [RegExp, (groups: Groups) => string | undefined]> = [
  [
    new RegExp(`(?<![\\p{L}])(?<m>${months})\\sof\\s(?:the\\s)?${which}\\syear${tail}`, "gu"),
    ({ m, which: word }) => `YYYY${moved(shiftOf(word))}-${monthOf(m)}`,
  ],
  [
    new RegExp(
      `(?<=(?:^|[\\s(])(?:[Tt]he\\s)?(?:[Tt]hat|[Ss]ame|[Ff]ollowing)\\s)(?<m>${months})(?![\\p{L}'’])`,
      "gu",
    ),
    ({ m }) => `YYYY{0}-${monthOf(m)}`,
  ],
  [
    new RegExp(`(?:later\\s)?${head}(?:[Tt]hat|${which})\\syear${tail}`, "gu"),
    ({ which: word }) => `YYYY${moved(shiftOf(word))}`,
  ],
  [
    new RegExp(`${head}(?:[Tt]hat|${which})\\smonth${tail}`, "gu"),
    ({ which: word }) => `YYYY-MM${moved(shiftOf(word))}`,
  ],
  [
    new RegExp(`${head}(?:[Tt]hat|${which})\\sday${tail}`, "gu"),
    ({ which: word }) => `YYYY-MM-SS${moved(shiftOf(word))}`,
  ],
  [
    new RegExp(`${head}(?:[Tt]hat|${which})\\s(?<s>${seasons})${tail}`, "gu"),
    ({ which: word, s }) =>
      shiftOf(word) < 0 ? undefined : `YYYY{${shiftOf(word) > 0 ? ">" : 0}}-${seasonOf(s)}`,
  ],
  [
    new RegExp(`(?<![\\p{L}])(?<n>${counts})\\syears?\\s${direction}(?![\\p{L}])`, "giu"),
    (groups) => `YYYY${moved(counted(groups))}`,
  ],
  [
    new RegExp(`(?<![\\p{L}])(?<n>${counts})\\smonths?\\s${direction}(?![\\p{L}])`, "giu"),
    (groups) => `YYYY-MM${moved(counted(groups))}`,
  ],
];

const MOVED = /\{(-?\d+|>)\}/u;

/** True for a template whose date is told by the one before it. */
export function isRelative(template: string): boolean {
  return MOVED.test(template);
}

/** The date that a template gives beside the date named before it; nothing where that says too little. */
export function relativeDate(template: string, { year, month, day }: NamedDate): string | undefined {
  if (!YEAR.test(year)) return undefined;
  const step = MOVED.exec(template)?.[1] ?? "0";
  const bare = template.replace(MOVED, "");
  const named = [year, month, day].map(Number) as [number, number, number];
  if (bare.includes("SS")) return month && day ? dayMoved(named, Number(step)) : undefined;
  if (bare.includes("MM")) return month ? monthMoved(named, Number(step)) : undefined;
  const years = step === ">" ? Number(hasPassed(bare.slice(-2), month)) : Number(step);
  return bare.replace("YYYY", pad(Number(year) + years, 4));
}
const YEAR = /^\d{4}$/u;
const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** True where "the following summer" lies in the year after: summer has come by the month named, or no month is. */
function hasPassed(season: string, month: string | undefined): boolean {
  return month === undefined || Number(month) > 3 * (Number(season) - 20);
}

function monthMoved([year, month]: readonly [number, number, number], shift: number): string {
  const total = year * 12 + month - 1 + shift;
  return `${pad(Math.floor(total / 12), 4)}-${pad((total % 12) + 1, 2)}`;
}

function dayMoved([year, month, day]: readonly [number, number, number], shift: number): string {
  const moved = new Date(0);
  moved.setUTCFullYear(year, month - 1, day + shift);
  return moved.toISOString().slice(0, 10);
}
