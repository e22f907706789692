import { isCalendarDate } from "#model";
import { datePhrasesIn } from "./date-phrases.ts";

/** 2019-02-07T12:00:00Z, 2019-02-07, 2019/02/07, 2019-02, 20190207: the day as it is written, whatever the zone. */
const FIGURES =
  /^(?<year>-?\d{4})(?:[-/.](?<month>\d\d?)(?:[-/.](?<day>\d\d?))?|(?<month2>\d\d)(?<day2>\d\d))?(?=$|[T\s])/u;
/** What programs write where nobody gave a date: the first days of the counting of Unix, of calibre, and of none. */
const NO_DATE = /^(?:0000|0001|0101|1970-01-01(?!$))/u;
const LONGEST = 80;

/** The EDTF of a date that a file's metadata give; nothing where a program put it there or it is none. */
export function givenDate(given: string | undefined): string | undefined {
  const words = (given ?? "").replace(/\s+/gu, " ").trim();
  if (words === "" || words.length > LONGEST || NO_DATE.test(words)) return undefined;
  if (isCalendarDate(words)) return words;
  return inFigures(words) ?? inWords(words);
}

/** As exact as it is a date: of 1918-00-00 the year. */
function inFigures(words: string): string | undefined {
  const { year, month, day, month2 = month, day2 = day } = FIGURES.exec(words)?.groups ?? {};
  if (year === undefined) return undefined;
  const parts = [year, month2, day2].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")]));
  return [3, 2, 1].map((count) => parts.slice(0, count).join("-")).find(isCalendarDate);
}

/** "7 February 2019" and "c. 1918": a single date that the words name. */
function inWords(words: string): string | undefined {
  const [only, ...others] = datePhrasesIn(words);
  return only && others.length === 0 && isCalendarDate(only.edtf) ? only.edtf : undefined;
}
