import { MONTHS, SEASONS } from "../lexicon/calendar.ts";
import type { DatePhrases, Groups } from "./date-parts.ts";
import { movableDay } from "./feast-days.ts";

/** What the passage last named: a year, perhaps with month and day. */
export interface NamedDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

const ONES =
  "a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const COUNTS: ReadonlyMap<string, number> = new Map(
  ONES.split(" ").map((word, at) => [word, Math.max(1, at)] as const),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, 10 * (at + 2)]),
);
const tens = [...TENS.keys()].join("|");
const counts = `(?:${tens})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|\\d{1,2}|${[...COUNTS.keys()].reverse().join("|")}`;
const seasons = [...SEASONS.keys()].join("|");
const months = [...MONTHS.keys()]
  .filter((name) => name.length > 3 || name === "may")
  .map((name) => name.slice(0, 1).toUpperCase() + name.slice(1))
  .join("|");
const which = "(?<which>same|that same|that|following|next|subsequent|previous|preceding)";
const head = "(?<![\\p{L}])(?:[Tt]he\\s)?";
/** "the next year's budget", "that year of hope" are no time at which something happened. */
const tail = "(?!['’\\p{L}]|\\sof\\s(?!1|20))";

/** "In the autumn they met", "in the autumn."; not "in the autumn of his life", "in the summer months". */
const alone = "(?=[,.;:)]|\\s(?:he|she|it|they|we|I|and|but|when|with|to|a|an|the|his|her|their|\\p{Lu}))";

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
const countOf = (word: string) =>
  Number(word) || word.split("-").reduce((sum, part) => sum + (TENS.get(part) ?? COUNTS.get(part) ?? 0), 0);
const counted = ({ n, back }: Groups) => {
  const count = countOf((n ?? "").toLowerCase());
  return back === undefined ? count : -count;
};
/** Days of a week or fortnight; where neither is named, days are counted. */
const daysOf = (unit: string | undefined) => (unit === undefined ? 1 : /^f/iu.test(unit) ? 14 : 7);
const direction = "(?:later|afterwards|(?<back>earlier|before(?=[,.;])))";
/** No part of a longer number: "twenty-five". */
const apart = "(?<![\\p{L}\\d][-–.,]?)";
const BY_UNIT: ReadonlyMap<string, string> = new Map([
  ["month", "YYYY-MM"],
  ["year", "YYYY"],
]);
/** Where "the following March" lies beside the month named before it. */
const besides = (word: string | undefined) => ({ "1": ">", "-1": "<" })[String(shiftOf(word))] ?? "0";

/**
 * Phrases that give a date by the one named before: "the following year", "that autumn", "two years later", "March of the
 * same year". The template holds YYYY, MM and SS for its year, month and day, and in braces how far each is moved.
 */
export const RELATIVE_PHRASES: DatePhrases = [
  [
    new RegExp(`(?<![\\p{L}])(?<m>${months})\\sof\\s(?:the\\s)?${which}\\syear${tail}`, "gu"),
    ({ m, which: word }) => `YYYY${moved(shiftOf(word))}-${monthOf(m)}`,
  ],
  [
    new RegExp(`(?<![\\p{L}])(?<s>${seasons})\\sof\\s(?:the\\s)?${which}\\syear${tail}`, "gu"),
    ({ s, which: word }) => `YYYY${moved(shiftOf(word))}-${seasonOf(s)}`,
  ],
  [
    new RegExp(
      `${apart}(?<=[Ii]n\\sthe\\s(?:early\\s|late\\s)?)(?<s>spring|summer|autumn|winter)${alone}`,
      "gu",
    ),
    ({ s }) => `YYYY{=}-${seasonOf(s)}`,
  ],
  [
    new RegExp(
      `(?<=(?:^|[\\s(])(?:[Tt]he\\s)?(?<which>[Tt]hat|[Ss]ame|[Ff]ollowing|[Nn]ext|[Pp]revious|[Pp]receding)\\s)(?<m>${months})(?!\\s\\d|[\\p{L}'’])`,
      "gu",
    ),
    ({ m, which: word }) => `YYYY{${besides(word)}}-${monthOf(m)}`,
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
    new RegExp(`${head}(?:[Tt]hat|${which})\\s(?:day|morning|afternoon|evening|night)${tail}`, "gu"),
    ({ which: word }) => `YYYY-MM-SS${moved(shiftOf(word))}`,
  ],
  [/(?<!\p{L})[Nn]ext\s(?:day|morning)(?=,?\s(?!['’\p{Lu}]))/gu, () => "YYYY-MM-SS{1}"],
  [
    /(?<!\p{L})[Tt]he\s(?<unit>day|night|evening|month|year)\s(?<back>before|after)(?=[,.;:)])/gu,
    ({ unit, back }) => `${BY_UNIT.get(unit ?? "") ?? "YYYY-MM-SS"}${moved(back === "before" ? -1 : 1)}`,
  ],
  [
    /(?<=(?:^|[\s(])(?:[Tt]he|[Oo]n|your|of)\s(?:the\s)?)(?<d>[12]\d|3[01]|[1-9])(?:st|nd|rd|th|d)\s(?<in>inst|ult)(?:ant|imo)?(?!\p{L})/gu,
    ({ d, in: word }) => `YYYY-MM${moved(word === "ult" ? -1 : 0)}-${(d ?? "").padStart(2, "0")}`,
  ],
  [
    new RegExp(`${head}(?:[Tt]hat|${which})\\s(?<s>${seasons})${tail}`, "gu"),
    ({ which: word, s }) => (shiftOf(word) < 0 ? undefined : `YYYY{${besides(word)}}-${seasonOf(s)}`),
  ],
  [
    new RegExp(`${apart}(?<n>${counts})\\syears?\\s${direction}(?![\\p{L}])`, "giu"),
    (groups) => `YYYY${moved(counted(groups))}`,
  ],
  [
    new RegExp(
      `${apart}(?<n>${counts})\\s(?:days?|(?<weeks>weeks?|fortnights?))\\s${direction}(?![\\p{L}])`,
      "giu",
    ),
    (groups) => `YYYY-MM-SS${moved(counted(groups) * daysOf(groups["weeks"]))}`,
  ],
  [
    new RegExp(`${apart}(?<n>${counts})\\smonths?\\s${direction}(?![\\p{L}])`, "giu"),
    (groups) => `YYYY-MM${moved(counted(groups))}`,
  ],
];

const MOVED = /\{(E?-?\d+|[<>=])\}/u;

const SAYS_HOW_FAR =
  /^(?:the\s)?(?:same|that|following|next|subsequent|previous|preceding)\s|\s(?:later|afterwards|earlier|before|after)$/iu;

/** True for a date that is told by another and stands without a preposition: "two days later", "the next morning". */
export function saysHowFar(date: string): boolean {
  return SAYS_HOW_FAR.test(date);
}

/** True for a template whose date is told by the one before it. */
export function isRelative(template: string): boolean {
  return MOVED.test(template);
}

/** The date that a template gives beside the date named before it; nothing where that says too little. */
export function relativeDate(template: string, { year, month, day }: NamedDate): string | undefined {
  if (!YEAR.test(year)) return undefined;
  const step = MOVED.exec(template)?.[1] ?? "0";
  const bare = template.replace(MOVED, "");
  if (step.startsWith("E")) return movableDay(year, Number(step.slice(1)));
  const named = [year, month, day].map(Number) as [number, number, number];
  if (bare.includes("SS")) return month && day ? dayMoved(named, Number(step)) : undefined;
  if (bare.includes("MM"))
    return month ? bare.replace("YYYY-MM", monthMoved(named, Number(step))) : undefined;
  const years = Number.isNaN(Number(step)) ? yearsTo(step, bare.slice(-2), month) : Number(step);
  return bare.replace("YYYY", pad(Number(year) + years, 4));
}
const YEAR = /^\d{4}$/u;
const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** "In the spring" lies in the year named, or behind it where that spring is over; "the following summer" lies in the year after where summer has come by the month named, or no month is; "the previous May" so in the year before. */
function yearsTo(step: string, part: string, month: string | undefined): number {
  const isSeason = Number(part) > 12;
  if (step === "=") return Number(isSeason && Number(month ?? 0) > 3 * (Number(part) - 20) + 2);
  if (step === ">") {
    const last = isSeason ? 3 * (Number(part) - 20) : Number(part) - 1;
    return Number(month === undefined || Number(month) > last);
  }
  return month === undefined || Number(month) <= Number(part) ? -1 : 0;
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
