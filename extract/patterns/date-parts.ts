import { MONTHS, ORDINALS } from "../lexicon/calendar.ts";

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;
/** Patterns of dates, each with what reads its groups to EDTF; nothing where they make no date. */
export type DatePhrases = ReadonlyArray<readonly [RegExp, (groups: Groups) => string | undefined]>;

/** A day in milliseconds. */
export const DAY = 86_400_000;
/** The EDTF day of a moment. */
export const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Month names that are no longer than a short form. */
const WHOLE_AND_SHORT = new Set(["may", "june", "july"]);
const title = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
const monthWords = [...MONTHS.keys()].sort((a, b) => b.length - a.length);
const monthNames = monthWords.flatMap((word) => [title(word), word.toUpperCase()]).join("|");

/** Only a short form bears a full stop of its own: that behind "September" ends a sentence. */
const shortForms = [...MONTHS.keys()].filter((word) => word.length < 5 && !WHOLE_AND_SHORT.has(word));
const shortNames = shortForms.flatMap((word) => [title(word), word.toUpperCase()]).join("|");
/** The pattern of a month name, in a group `mN`. */
export const m = (n: string) => `(?<m${n}>${monthNames})(?:(?<=${shortNames})\\.)?(?!\\p{L})`;
/** The pattern of a day of the month, in a group `dN`. */
export const d = (n: string) =>
  `(?<![\\d.,/])(?<d${n}>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|d)?(?!\\d|[.,]\\d\\d\\d|\\p{L})`;
/** The pattern of a year from 1000 to 2099, in a group `yN`. */
export const y = (n: string) => `(?<![\\d.,/$£€#])(?<y${n}>1\\d{3}|20\\d\\d)(?![\\d\\p{L}]|[.,]\\d)`;
/** What stands between a day or month and its year. */
export const comma = "(?:,\\s?|\\s)";

/** A number with zeros in front of it. */
export const pad = (value: string | number, width = 2) => String(value).padStart(width, "0");
/** A year as EDTF writes it, "0410" or "-0043". */
export const edtfYear = (year: number) => `${year < 0 ? "-" : ""}${pad(Math.abs(year), 4)}`;
/** The number of "19th" or "nineteenth"; 0 for a word that is no ordinal. */
export const ordinalNumber = (figures: string | undefined, word: string | undefined) =>
  word === undefined ? Number(figures) : (ORDINALS.get(word.toLowerCase()) ?? 0);
/** "May" -> "05". */
export const monthOf = (word: string | undefined) => pad(MONTHS.get((word ?? "").toLowerCase()) ?? 0);
/** A year of four digits, YYYY for one left out. */
export const yearOf = (word: string | undefined) => (word === undefined ? "YYYY" : pad(word, 4));
const LONG_MONTHS = new Set(["01", "03", "05", "07", "08", "10", "12"]);
const FIRST_GREGORIAN = 1583;

/** How many days a month has; in a year left out February has 29, before 1583 every fourth year is longer. */
export function daysIn(year: string, month: string): number {
  if (month !== "02") return LONG_MONTHS.has(month) ? 31 : 30;
  const number = Number(year);
  if (Number.isNaN(number)) return 29;
  const isLeap = number % 4 === 0 && (number < FIRST_GREGORIAN || number % 100 !== 0 || number % 400 === 0);
  return isLeap ? 29 : 28;
}

/** An EDTF day, or its month alone where the month has no such day: nobody met on 31 February. */
export function realDay(edtf: string): string {
  const [, year = "", month = "", day = ""] = /^(-?[^-]{4})-(\d\d)-(\d\d)$/u.exec(edtf) ?? [];
  return day !== "" && Number(day) > daysIn(year, month) ? edtf.slice(0, -3) : edtf;
}

/** The EDTF day of a year, a month name and a date; the month where it has no such day. */
export const dayOf = (year: string, month: string | undefined, date: string | undefined) =>
  realDay(`${year}-${monthOf(month)}-${pad(date ?? "")}`);

/** A range where the end does not lie before the beginning, else nothing. */
export function range(from: string, to: string): string | undefined {
  return from <= to ? (from === to ? from : `${from}/${to}`) : undefined;
}
