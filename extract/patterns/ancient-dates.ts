import { MONTH_ALTERNATION, ORDINAL_ALTERNATION } from "../lexicon/calendar.ts";
import {
  type DatePhrases,
  edtfYear,
  type Groups,
  monthOf,
  ordinalNumber,
  pad,
  realDay,
} from "./date-parts.ts";

const era = "(?:B\\.\\s?C\\.(?:\\s?E\\.)?|BCE?)(?!\\p{L})";
const count = (n: string) => `(?<![\\d.,/])(?<${n}>[1-9]\\d{0,3})`;
/** "44 B.C." or "B.C. 44". */
const yearBefore = `(?:${count("a")}\\s?${era}|(?<!\\p{L})${era}\\s(?<b>[1-9]\\d{0,3})(?![\\d\\p{L}]|[.,]\\d))`;
const month = `(?<m1>${MONTH_ALTERNATION})\\.?`;
const joined = "(?:\\s?[-–—]\\s?|\\sto\\s|\\sand\\s|\\suntil\\s|\\still\\s)";

/** EDTF has a year 0, which is 1 B.C. */
const yearOfEra = (year: string | undefined) => edtfYear(1 - Number(year ?? 0));

/** "Vancouver, B.C. 1914" is a place. */
const LAST_WRITTEN_BEHIND = 1800;

function yearOf({ a, b }: Groups): string | undefined {
  return Number(b ?? 0) >= LAST_WRITTEN_BEHIND ? undefined : yearOfEra(a ?? b);
}

/** "480/79": the second half may leave out what the first one says; in "106-43" it does not. */
function spanOfEra({ y1 = "", y2 = "" }: Groups): string | undefined {
  const whole = y1.slice(0, Math.max(0, y1.length - y2.length)) + y2;
  const last = Number(whole) < Number(y1) ? whole : y2;
  return Number(last) < Number(y1) ? `${yearOfEra(y1)}/${yearOfEra(last)}` : undefined;
}

function centuryOfEra({ n, w }: Groups): string | undefined {
  const number = ordinalNumber(n, w);
  return number >= 1 && number <= 40 ? `-${pad(number - 1)}XX` : undefined;
}

const ROMAN_DAYS: ReadonlyMap<string, readonly [early: number, late: number]> = new Map([
  ["ides", [13, 15]],
  ["nones", [5, 7]],
  ["kalends", [1, 1]],
  ["calends", [1, 1]],
]);
/** In these months Nones and Ides fall two days later. */
const LATE_MONTHS = new Set(["03", "05", "07", "10"]);

function romanDay({ f, m1, y1, a, b }: Groups): string {
  const [early, late] = ROMAN_DAYS.get((f ?? "").toLowerCase()) ?? [1, 1];
  const inMonth = monthOf(m1);
  const year = y1 === undefined ? (a ?? b) : undefined;
  const told = y1 === undefined ? (year === undefined ? "YYYY" : yearOfEra(year)) : pad(y1, 4);
  return `${told}-${inMonth}-${pad(LATE_MONTHS.has(inMonth) ? late : early)}`;
}

/** Dates before Christ, years with A.D., and the days of a Roman month: "480-479 B.C.", "B.C. 45", "the Ides of March, 44 B.C.". */
export const ANCIENT_PHRASES: DatePhrases = [
  [
    new RegExp(
      `(?<=(?:^|[^\\p{L}])the\\s)(?<f>Ides|Nones|Kalends|Calends)\\sof\\s${month}(?:,?\\s(?:(?<y1>1\\d{3}|20\\d\\d)(?!\\d)|(?:in\\s)?${yearBefore}))?`,
      "giu",
    ),
    romanDay,
  ],
  [
    new RegExp(
      `(?:(?<![\\d.,/])(?<d1>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?\\s(?:of\\s)?)?(?<!\\p{L})${month},?\\s(?:of\\s|in\\s)?${yearBefore}`,
      "giu",
    ),
    ({ d1, m1, a, b }) =>
      realDay(`${yearOfEra(a ?? b)}-${monthOf(m1)}${d1 === undefined ? "" : `-${pad(d1)}`}`),
  ],
  [new RegExp(`${count("y1")}(?:\\s?${era})?${joined}(?<y2>[1-9]\\d{0,3})\\s?${era}`, "gu"), spanOfEra],
  [new RegExp(`${count("y1")}/(?<y2>[1-9]\\d{0,3})\\s?${era}`, "gu"), spanOfEra],
  [
    new RegExp(
      `(?:the\\s)?(?<![\\p{L}\\d])(?:(?<n>\\d{1,2})(?:st|nd|rd|th)|(?<w>${ORDINAL_ALTERNATION}))[\\s-]centur(?:y|ies),?\\s${era}`,
      "giu",
    ),
    centuryOfEra,
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:c\\.|ca\\.?|circa|around|about|approximately)\\s?(?:the\\syear\\s)?${yearBefore}`,
      "giu",
    ),
    ({ a, b }) => `${yearOfEra(a ?? b)}~`,
  ],
  [new RegExp(yearBefore, "gu"), yearOf],
  [
    /(?:(?<!\p{L})(?:A\.?\s?D\.?|a\.\s?d\.)\s(?<n>\d{2,4})|(?<![\d.,])(?<k>\d{2,4})\s(?:A\.\s?D\.|AD|CE))(?![\d\p{L}])/gu,
    ({ n, k }) => pad(n ?? k ?? "", 4),
  ],
];
