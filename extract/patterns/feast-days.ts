import { DAY, type DatePhrases, type Groups, isoDay, pad, y, yearOf } from "./date-parts.ts";

/** Days of the year that have a name -> month and day. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ["new year's day", "01-01"],
  ["epiphany", "01-06"],
  ["candlemas", "02-02"],
  ["candlemas day", "02-02"],
  ["st valentine's day", "02-14"],
  ["st patrick's day", "03-17"],
  ["lady day", "03-25"],
  ["st george's day", "04-23"],
  ["may day", "05-01"],
  ["midsummer day", "06-24"],
  ["bastille day", "07-14"],
  ["lammas", "08-01"],
  ["lammas day", "08-01"],
  ["st bartholomew's day", "08-24"],
  ["michaelmas", "09-29"],
  ["michaelmas day", "09-29"],
  ["all saints' day", "11-01"],
  ["all souls' day", "11-02"],
  ["martinmas", "11-11"],
  ["armistice day", "11-11"],
  ["st andrew's day", "11-30"],
  ["christmas", "12-25"],
  ["christmas day", "12-25"],
  ["christmas eve", "12-24"],
  ["boxing day", "12-26"],
  ["new year's eve", "12-31"],
]);

/** Days that go by Easter Sunday -> how many days they lie behind it. */
const MOVABLE: ReadonlyMap<string, number> = new Map([
  ["shrove tuesday", -47],
  ["ash wednesday", -46],
  ["palm sunday", -7],
  ["maundy thursday", -3],
  ["good friday", -2],
  ["easter eve", -1],
  ["easter", 0],
  ["easter day", 0],
  ["easter sunday", 0],
  ["easter monday", 1],
  ["easter tuesday", 2],
  ["ascension day", 39],
  ["pentecost", 49],
  ["whit sunday", 49],
  ["whitsunday", 49],
  ["whit-sunday", 49],
  ["whit monday", 50],
  ["trinity sunday", 56],
  ["corpus christi", 60],
]);

/** Between these years East and West, and England and the continent, kept Easter on different days. */
const FIRST_NEW_YEAR = 1583;
const LAST_DUAL_YEAR = 1752;

/** The month and day of Easter Sunday as days from 1 March: by Gauss's rule, with the two terms in which the calendars differ. */
function daysToEaster(year: number, isOld = year < FIRST_NEW_YEAR): number {
  const century = Math.floor(year / 100);
  const moon = isOld ? 15 : 15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25);
  const sun = isOld ? 6 : 4 + century - Math.floor(century / 4);
  const golden = year % 19;
  const full = (19 * golden + (moon % 30)) % 30;
  const week = (2 * (year % 4) + 4 * (year % 7) + 6 * full + (sun % 7)) % 7;
  const isLate = full + week === 35 || (full === 28 && week === 6 && golden > 10);
  return 21 + full + week - (isLate ? 7 : 0);
}

/** The EDTF day of a movable feast in the West; the year alone while two calendars were in use there. */
export function movableDay(year: string, behind: number): string {
  const number = Number(year);
  if (number >= FIRST_NEW_YEAR && number <= LAST_DUAL_YEAR) return pad(year, 4);
  return dayBehindMarch(number, daysToEaster(number) + behind);
}

/** The same of the Eastern churches, which keep the old moon and calendar, as a day of the new one. */
function easternDay(year: string, behind: number): string {
  const number = Number(year);
  const ahead = number < FIRST_NEW_YEAR ? 0 : Math.floor(number / 100) - Math.floor(number / 400) - 2;
  return dayBehindMarch(number, daysToEaster(number, true) + ahead + behind);
}

function dayBehindMarch(year: number, days: number): string {
  return isoDay(Date.UTC(year, 2, 1) + days * DAY);
}

/** The year is left out as `YYYY{0}` where the day is fixed, as `YYYY{E1}` where it lies one day behind Easter. */
function feastDay({ f, y1, eastern }: Groups): string | undefined {
  const name = (f ?? "").toLowerCase().replace("’", "'").replace("st.", "st");
  const fixed = FIXED.get(name);
  if (fixed !== undefined) return y1 === undefined ? `YYYY{0}-${fixed}` : `${yearOf(y1)}-${fixed}`;
  const behind = MOVABLE.get(name) ?? 0;
  if (y1 === undefined) return eastern === undefined ? `YYYY{E${behind}}` : undefined;
  return eastern === undefined ? movableDay(y1, behind) : easternDay(y1, behind);
}

const names = [...FIXED.keys(), ...MOVABLE.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name
      .replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
      .replace("'", "['’]")
      .replace("St ", "St\\.? "),
  )
  .join("|");

/** "Christmas Eve 1914", "Easter Monday, 1916", "May Day of 1890"; without a year, "on May Day", the day of the year named before. */
export const FEAST_PHRASES: DatePhrases = [
  [
    new RegExp(
      `(?<![\\p{L}])(?:(?<eastern>Orthodox|Russian|Greek|Eastern)\\s)?(?<f>${names}),?\\s(?:of\\s|in\\s)?${y("1")}`,
      "gu",
    ),
    feastDay,
  ],
  [
    /(?<=(?:^|[\s(])[Oo]n\s)(?<f>May Day|Christmas (?:Day|Eve)|Boxing Day|Bastille Day|Ash Wednesday|Palm Sunday|Maundy Thursday|Good Friday|Easter (?:Day|Sunday|Monday)|Ascension Day|Whit (?:Sunday|Monday))(?![\p{L}'’]|\s\p{Lu}|,?\s\d)/gu,
    feastDay,
  ],
];
