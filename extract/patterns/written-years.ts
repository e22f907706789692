import { SEASONS } from "../lexicon/calendar.ts";
import {
  type DatePhrases,
  d,
  dayOf,
  daysIn,
  type Groups,
  m,
  monthOf,
  pad,
  realDay,
  y,
  yearOf,
} from "./date-parts.ts";
import { numberOfRoman } from "./roman-numbers.ts";

const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ones = [...ONES].reverse().join("|");
const tens = TENS.join("|");
const below = (n: string) => `(?:(?<t${n}>${tens})(?:[-\\s](?<u${n}>${ones}))?|(?<o${n}>${ones}))`;
const IN_WORDS = `(?:one\\sthousand,?\\s(?:(?<h>${ones})\\shundred,?\\s)?(?:and\\s)?${below("1")}|(?<e>${ones})\\shundred(?:,?\\sand\\s|\\s)${below("2")})`;

/** The number that a ten and a one give together: "forty-eight". */
function numberBelow(ten: string | undefined, unit: string | undefined): number {
  const whole = ten === undefined ? 0 : 20 + 10 * TENS.indexOf(ten.toLowerCase());
  return whole + (unit === undefined ? 0 : ONES.indexOf(unit.toLowerCase()) + 1);
}

const hundredsOf = (word: string | undefined) =>
  word === undefined ? 0 : 100 * (ONES.indexOf(word.toLowerCase()) + 1);

/** "one thousand eight hundred and forty-eight", "nineteen hundred and five" -> its four digits. */
function yearInWords({ e, h, t1, u1, o1, t2, u2, o2 }: Groups): string | undefined {
  const year =
    e === undefined
      ? 1000 + hundredsOf(h) + numberBelow(t1, u1 ?? o1)
      : hundredsOf(e) + numberBelow(t2, u2 ?? o2);
  return year >= 1000 && year < 2100 ? String(year) : undefined;
}

const FIRST_PRINTED = 1440;

function romanYear({ roman }: Groups): string | undefined {
  const year = numberOfRoman((roman ?? "").replace(/[.\s]/gu, ""));
  return year !== undefined && year >= FIRST_PRINTED && year < 2100 ? String(year) : undefined;
}

function numericDay(year: string | undefined, month: number, date: string | undefined): string | undefined {
  if (year === undefined || month < 1 || month > 12) return undefined;
  const day = `${year}-${pad(month)}-${pad(date ?? "")}`;
  return realDay(day) === day ? day : undefined;
}

/** "20/2/1856" is told by what is no month; of "3/2/1856" nobody knows, but the year. */
function slashedDay({ n1, n2, y1 }: Groups): string | undefined {
  const [first, second] = [Number(n1), Number(n2)];
  if (first > 12) return numericDay(y1, second, n1);
  return second > 12 ? numericDay(y1, first, n2) : first === second ? numericDay(y1, first, n2) : y1;
}

const lastOf = (year: string | undefined, month: string | undefined) =>
  String(daysIn(yearOf(year), monthOf(month)));

const short = "['’‘](?<short>[1-9]\\d)(?![\\d\\p{L}’']|[.,]\\d)";
const seasons = [...SEASONS.keys()].join("|");

/** Years and days that are written in another way than "2 June 1848": in words, in Roman numbers, in figures alone, without their century. */
export const WRITTEN_PHRASES: DatePhrases = [
  [
    /(?<![\d./-])(?<y1>1\d{3}|20\d\d)-(?<n1>0[1-9]|1[0-2])-(?<n2>0[1-9]|[12]\d|3[01])(?![\d/-])/gu,
    ({ y1, n1, n2 }) => numericDay(y1, Number(n1), n2),
  ],
  [
    /(?<![\d./-])(?<n1>[12]\d|3[01]|0?[1-9])\.\s?(?<n2>1[0-2]|0?[1-9])\.\s?(?<y1>1\d{3}|20\d\d)(?![\d/-]|[.,]\d)/gu,
    ({ n1, n2, y1 }) => numericDay(y1, Number(n2), n1),
  ],
  [
    /(?<![\d./-])(?<n1>[12]\d|3[01]|0?[1-9])\.\s?(?<roman>i{1,3}|iv|vi{0,3}|ix|xi{0,2})\.\s?(?<y1>1\d{3}|20\d\d)(?![\d/-]|[.,]\d)/gu,
    ({ n1, roman, y1 }) => numericDay(y1, numberOfRoman(roman ?? "") ?? 0, n1),
  ],
  [
    /(?<![\d./-])(?<n1>[12]\d|3[01]|0?[1-9])\/(?<n2>[12]\d|3[01]|0?[1-9])\/(?<y1>1\d{3}|20\d\d)(?![\d/-]|[.,]\d)/gu,
    slashedDay,
  ],
  [
    /(?<![\p{L}\d.])(?<roman>M\.?\s?(?:CM|CD|D?C{0,4})\.?\s?(?:XC|XL|L?X{0,4})\.?\s?(?:IX|IV|V?I{0,4}))(?<=[MDCLXVI][MDCLXVI. ]{4,})(?![\p{L}\d])/gu,
    romanYear,
  ],
  [
    new RegExp(`(?<!\\p{L})[Yy]ears?\\s(?:of\\s(?:our\\s[Ll]ord|[Gg]race)\\s)?${IN_WORDS}(?!\\p{L})`, "giu"),
    yearInWords,
  ],
  [
    new RegExp(
      `(?:${d("1")}|[Tt]he\\slast)\\s(?:day\\s)?of\\s${m("1")},?\\s(?:in\\s(?:the\\syear\\s)?|of\\s)?${y("1")}`,
      "gu",
    ),
    ({ d1, m1, y1 }) => dayOf(yearOf(y1), m1, d1 ?? lastOf(y1, m1)),
  ],
  [
    new RegExp(`(?:${d("1")}\\s(?:of\\s)?)?${m("1")}(?:\\sof|,)?\\s${short}`, "gu"),
    ({ d1, m1, short: s }) => `DD${s}-${monthOf(m1)}${d1 === undefined ? "" : `-${pad(d1)}`}`,
  ],
  [
    new RegExp(`(?:the\\s)?(?<!\\p{L})(?<s>${seasons})\\sof\\s${short}`, "giu"),
    ({ s, short: year }) => `DD${year}-${SEASONS.get((s ?? "").toLowerCase())}`,
  ],
  [
    new RegExp(
      `(?<=(?:^|[\\s(])(?:[Ii]n|[Ss]ince|[Bb]y|[Rr]evolutions?\\sof|[Rr]ising\\sof|[Rr]ebellion\\sof|[Mm]en\\sof|events\\sof)\\s)${short}`,
      "gu",
    ),
    ({ short: year }) => `DD${year}`,
  ],
];
