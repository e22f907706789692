import {
  comma,
  DAY,
  type DatePhrases,
  d,
  dayOf,
  type Groups,
  m,
  monthOf,
  range,
  y,
  yearOf,
} from "./date-parts.ts";

/** How many days the new calendar is ahead of the old one, from 1582 to today. */
const DAYS_AHEAD = { least: 10, most: 13 } as const;
const LAST_OLD_YEAR = 1923;

/** One day by two calendars is given by the new one, which is later; days too near or too far from each other are no such pair. */
function dualDay({ d1, m1, d2, m2, y1, y2, y3 }: Groups): string | undefined {
  const year = y1 ?? y2 ?? y3;
  const days = [dayOf(yearOf(year), m1, d1), dayOf(yearOf(year), m2 ?? m1, d2)].sort();
  const [old = 0, now = 0] = days.map((date) => Date.parse(date.replace("YYYY", "1900")) / DAY);
  const isAhead = now - old >= DAYS_AHEAD.least && now - old <= DAYS_AHEAD.most;
  return isAhead && Number(year ?? 0) <= LAST_OLD_YEAR ? days[1] : undefined;
}

/** "11/22 February 1732" is one day by two calendars, "11/13 February 1918" are three days. */
function slashedDays(groups: Groups): string | undefined {
  const { d1, m1, d2, y1 } = groups;
  return dualDay(groups) ?? range(dayOf(yearOf(y1), m1, d1), dayOf(yearOf(y1), m1, d2));
}

/** Until 1752 the English year began on 25 March: what is dated before that in two years, "30 January 1648/9", is of the later one as we count now. */
const LAST_LADY_DAY_YEAR = 1752;
const BEFORE_LADY_DAY = new Set(["01", "02", "03"]);

function dualYear({ d1, m1, y1, next }: Groups): string | undefined {
  const later = String(Number(y1) + 1);
  const isDual = next !== undefined && later.endsWith(next) && Number(y1) < LAST_LADY_DAY_YEAR;
  if (!isDual || !BEFORE_LADY_DAY.has(monthOf(m1))) return undefined;
  return d1 === undefined ? `${later}-${monthOf(m1)}` : dayOf(later, m1, d1);
}

const styleName = "(?:[ON]\\.?\\s?S\\.?|(?:[Oo]ld|[Nn]ew)\\s[Ss]tyle)";
const style = `(?:,?\\s${styleName})?`;
const styleBefore = `(?:${styleName}:?\\s)?`;
const yearIn = (n: string) => `(?:${comma}${y(n)})?`;
const year = yearIn("1");
const slash = "\\s?/\\s?";
/** A day behind a slash, where the day of a month that stands alone is none. */
const dayBehindSlash = "(?<d2>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
const dualYears = `${y("1")}\\s?[-–/]\\s?(?<next>\\d{1,2})(?!\\d)`;

/** Days that a text gives by the old and the new calendar: "25 October (7 November) 1917", "11/22 February 1732". */
export const DUAL_PHRASES: DatePhrases = [
  [new RegExp(`${d("1")}${slash}${dayBehindSlash}\\s(?:of\\s)?${m("1")}${year}`, "gu"), slashedDays],
  [new RegExp(`${m("1")}\\s${d("1")}${slash}${dayBehindSlash}${year}`, "gu"), slashedDays],
  [
    new RegExp(
      `${d("1")}\\s(?:of\\s)?${m("1")}${yearIn("2")}${style}\\s?[(\\[]${styleBefore}${d("2")}\\s(?:of\\s)?${m("2")}${yearIn("3")}${style}[)\\]]${year}`,
      "gu",
    ),
    dualDay,
  ],
  [
    new RegExp(`${d("1")}\\s?[(\\[]${styleBefore}${d("2")}${style}[)\\]]\\s(?:of\\s)?${m("1")}${year}`, "gu"),
    dualDay,
  ],
  [
    new RegExp(`${d("1")}\\s(?:of\\s)?${m("1")}${slash}${dayBehindSlash}\\s(?:of\\s)?${m("2")}${year}`, "gu"),
    dualDay,
  ],
  [new RegExp(`${m("1")}\\s${d("1")}${slash}${m("2")}\\s${d("2")}${year}`, "gu"), dualDay],
  [
    new RegExp(`${d("1")}\\s(?:of\\s)?${m("1")},?\\s\\(?${styleName}\\)?,?\\s${y("1")}`, "gu"),
    ({ d1, m1, y1 }) => dayOf(yearOf(y1), m1, d1),
  ],
  [
    new RegExp(
      `${m("1")}\\s${d("1")}${yearIn("2")}${style}\\s?[(\\[]${styleBefore}${m("2")}\\s${d("2")}${yearIn("3")}${style}[)\\]]${year}`,
      "gu",
    ),
    dualDay,
  ],
  [new RegExp(`${m("1")}\\s${d("1")}\\s?[(\\[]${styleBefore}${d("2")}${style}[)\\]]${year}`, "gu"), dualDay],
  [new RegExp(`(?:${d("1")}\\s(?:of\\s)?)?${m("1")}${comma}${dualYears}`, "gu"), dualYear],
  [new RegExp(`${m("1")}\\s${d("1")}${comma}${dualYears}`, "gu"), dualYear],
];
