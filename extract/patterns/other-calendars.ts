import { DAY, type DatePhrases, type Groups, isoDay, pad } from "./date-parts.ts";
import { numberOfRoman, ROMAN_NUMBER } from "./roman-numbers.ts";

/** 1 Vendémiaire of the year I. */
const REPUBLIC = Date.UTC(1792, 8, 22);
const LAST_YEAR = 14;
const MONTHS =
  "vend[ée]miaire brumaire frimaire niv[ôo]se pluvi[ôo]se vent[ôo]se germinal flor[ée]al prairial messidor thermidor|fervidor fructidor".split(
    " ",
  );
const monthNames = MONTHS.map((name, at) => `(?<r${at}>${name})`).join("|");

/** The day of a date of the French Republic: twelve months of thirty days; the years III, VII and XI were longer by a day. */
function republicanDay(groups: Groups): string | undefined {
  const month = MONTHS.findIndex((_, at) => groups[`r${at}`] !== undefined);
  const year = numberOfRoman(groups["year"] ?? "") ?? Number(groups["year"]);
  const date = Number(groups["d1"] ?? 0);
  if (month < 0 || !(year >= 1 && year <= LAST_YEAR) || date > 30) return undefined;
  const days = 365 * (year - 1) + Math.floor(year / 4) + 30 * month + (date || 1) - 1;
  const day = isoDay(REPUBLIC + days * DAY);
  return date === 0 ? `${day}/${isoDay(REPUBLIC + (days + 29) * DAY)}` : day;
}

/** A year of the Hijra has 354.367 days and began, the first of them, on 19 July 622 of the later calendar: it lies in two of ours, or in one. */
const HIJRA = 622.54;
const LUNAR_YEAR = 354.367 / 365.2425;
const LAST_HIJRI_YEAR = 1500;

function hijriYear({ h }: Groups): string | undefined {
  const year = Number(h);
  if (year < 1 || year > LAST_HIJRI_YEAR) return undefined;
  const [first, last] = [year - 1, year].map((years) => pad(Math.floor(HIJRA + years * LUNAR_YEAR), 4));
  return first === last ? first : `${first}/${last}`;
}

/** Days of the French Republic, "18 Brumaire, Year VIII", and years of the Hijra, "A.H. 748", by our calendar. */
export const OTHER_CALENDARS: DatePhrases = [
  [
    new RegExp(
      `(?:(?<![\\d.,/])(?<d1>[12]\\d|30|[1-9])(?:st|nd|rd|th|er)?\\s(?:of\\s)?)?(?<!\\p{L})(?:${monthNames})(?:,?\\s(?:of\\s|in\\s)?(?:the\\s)?(?:year|an|l['’]an)\\s|,?\\s)(?<year>${ROMAN_NUMBER}|1[0-4]|[1-9])(?![\\p{L}\\d]|[.,]\\d)`,
      "giu",
    ),
    republicanDay,
  ],
  [/(?<!\p{L})A\.?\s?H\.?\s(?<h>[1-9]\d{0,3})(?![\d\p{L}]|[.,]\d)/gu, hijriYear],
];
