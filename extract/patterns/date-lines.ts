import { MONTH_ALTERNATION, WEEKDAY_ALTERNATION } from "../lexicon/calendar.ts";

const LONGEST_DATE_LINE = 80;
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const year = "\\d{4}";
const month = `(?:${MONTH_ALTERNATION})\\.?`;
const fullDate = `(?:${day} (?:of )?${month},? ${year}|${month} ${day},? ${year}|${month},? ${year}|${year}-\\d\\d-\\d\\d)`;

/** A date that fills its line, with a place or weekday before it and a time after it. */
const DATE_LINE = new RegExp(
  `^(?:posted (?:on )?|published (?:on )?|dated? )?(?:[\\p{L} .'-]{1,30}, )?(?:(?:${WEEKDAY_ALTERNATION}),? )?(?:the )?${fullDate}(?:[ ,@–-]{1,3}\\d{1,2}[:.]\\d\\d.{0,12})?[.,;]?$`,
  "iu",
);

/** True where the line holds nothing but a date (and the place or hour of it). */
export function dateLine(line: string): boolean {
  return line.length <= LONGEST_DATE_LINE && DATE_LINE.test(line);
}
