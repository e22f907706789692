import { DAYS_OF_MONTH, DECADES, ORDINAL_ALTERNATION, ORDINALS } from "../lexicon/calendar.ts";
import { ANCIENT_PHRASES } from "./ancient-dates.ts";
import {
  comma,
  type DatePhrases,
  d,
  dayOf,
  type Groups,
  m,
  monthOf,
  ordinalNumber,
  pad,
  range,
  y,
  yearOf,
} from "./date-parts.ts";
import { DUAL_PHRASES } from "./dual-dates.ts";
import { FEAST_PHRASES } from "./feast-days.ts";
import { OTHER_CALENDARS } from "./other-calendars.ts";
import { RELATIVE_PHRASES } from "./relative-dates.ts";
import { SEASON_PHRASES } from "./season-dates.ts";
import { WRITTEN_PHRASES } from "./written-years.ts";
import { yearSpan } from "./year-spans.ts";

/** A phrase that gives a date; `edtf` lacks a year where the phrase does, until the passage gives one. */
export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  /** EDTF level 1, with `YYYY`, `MM`, `DD` in the place of a year, month or century left out, or a template of a relative date. */
  readonly edtf: string;
}

const join = "(?:\\s?[-–—/]\\s?|\\s(?:to|and|until|till|through|or)\\s)";
const hundreds = "fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const dayWords = [...DAYS_OF_MONTH.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => `[${word.slice(0, 1)}${word.slice(0, 1).toUpperCase()}]${word.slice(1)}`)
  .join("|");
/** What may stand before the year of a day: "of", "in the year", "A.D.". */
const inYear = "(?:of\\s|in\\s(?:the\\syear\\s)?|A\\.?\\s?D\\.?\\s|[Aa]nno\\s)?";
const part =
  "(?:(?:the\\s)?(?:(?:early|late|mid)[\\s-](?:in\\s)?|(?:middle|beginning|end|close|start|first half|second half|latter part|summer|opening months|closing months)\\s(?:of|in)\\s)(?:the\\s)?)?";

function century({ n, w }: Groups): string | undefined {
  const number = ordinalNumber(n, w);
  return number >= 1 && number <= 21 ? `${pad(number - 1)}XX` : undefined;
}

function decade({ y1, short, w, hundred }: Groups): string | undefined {
  if (y1 !== undefined) return `${pad(y1, 4).slice(0, 3)}X`;
  const ten = w === undefined ? Number(short) : (DECADES.get(w.toLowerCase()) ?? 0);
  const century = hundred === undefined ? "DD" : pad(ORDINALS.get(`${hundred.toLowerCase()}th`) ?? 0);
  return ten >= 10 && ten <= 90 ? `${century}${ten / 10}X` : undefined;
}

const PHRASES: DatePhrases = [
  ...RELATIVE_PHRASES,
  ...DUAL_PHRASES,
  ...FEAST_PHRASES,
  ...ANCIENT_PHRASES,
  ...OTHER_CALENDARS,
  ...WRITTEN_PHRASES,
  [
    new RegExp(
      `${d("1")}\\s(?:of\\s)?${m("1")}(?:${comma}${y("1")})?${join}(?:the\\s)?${d("2")}\\s(?:of\\s)?${m("2")}(?:${comma}${y("2")})?`,
      "gu",
    ),
    ({ d1, m1, y1, d2, m2, y2 }) => range(dayOf(yearOf(y1 ?? y2), m1, d1), dayOf(yearOf(y2 ?? y1), m2, d2)),
  ],
  [
    new RegExp(
      `${m("1")}\\s${d("1")}(?:${comma}${y("1")})?${join}(?:the\\s)?${m("2")}\\s${d("2")}(?:${comma}${y("2")})?`,
      "gu",
    ),
    ({ d1, m1, y1, d2, m2, y2 }) => range(dayOf(yearOf(y1 ?? y2), m1, d1), dayOf(yearOf(y2 ?? y1), m2, d2)),
  ],
  [
    new RegExp(`${d("1")}${join}(?:the\\s)?${d("2")}\\s(?:of\\s)?${m("1")}(?:${comma}${y("1")})?`, "gu"),
    ({ d1, d2, m1, y1 }) => range(dayOf(yearOf(y1), m1, d1), dayOf(yearOf(y1), m1, d2)),
  ],
  [
    new RegExp(`${m("1")}\\s${d("1")}${join}(?:the\\s)?${d("2")}(?:${comma}${y("1")})?`, "gu"),
    ({ d1, d2, m1, y1 }) => range(dayOf(yearOf(y1), m1, d1), dayOf(yearOf(y1), m1, d2)),
  ],
  [
    new RegExp(`${d("1")}\\s(?:day\\s)?(?:of\\s)?${m("1")}(?:,?\\s${inYear}${y("1")})?`, "gu"),
    ({ d1, m1, y1 }) => dayOf(yearOf(y1), m1, d1),
  ],
  [
    new RegExp(
      `(?<!\\p{L})[Tt]he\\s(?<w>${dayWords})\\s(?:day\\s)?of\\s${m("1")}(?:,?\\s${inYear}${y("1")})?`,
      "gu",
    ),
    ({ w, m1, y1 }) => dayOf(yearOf(y1), m1, String(DAYS_OF_MONTH.get((w ?? "").toLowerCase()))),
  ],
  [
    new RegExp(`${m("1")}\\s(?:the\\s)?${d("1")}(?:,?\\s${inYear}${y("1")})?`, "gu"),
    ({ d1, m1, y1 }) => dayOf(yearOf(y1), m1, d1),
  ],
  [
    new RegExp(`${m("1")}(?:,?\\s(?:of\\s)?${y("1")})?${join}${m("2")},?\\s(?:of\\s)?${y("2")}`, "gu"),
    ({ m1, y1, m2, y2 }) => range(`${yearOf(y1 ?? y2)}-${monthOf(m1)}`, `${yearOf(y2)}-${monthOf(m2)}`),
  ],
  [
    new RegExp(`${part}${m("1")},?\\s(?:of\\s)?(?:the\\syear\\s)?${y("1")}`, "gu"),
    ({ m1, y1 }) => `${yearOf(y1)}-${monthOf(m1)}`,
  ],
  [new RegExp(`${d("1")}\\.\\s${m("1")}\\s${y("1")}`, "gu"), ({ d1, m1, y1 }) => dayOf(yearOf(y1), m1, d1)],
  [
    /(?<=(?:(?:[Oo]n|night of|morning of|evening of|afternoon of)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?) the )(?<d1>[12]\d|3[01]|[1-9])(?:st|nd|rd|th)(?!\p{L}|[\s-](?:of|[Cc]entury|\p{Lu}(?![\p{L}.’'-]*\s(?:\p{Lu}[\p{L}.’'-]*\s){0,2}(?:was|were|had|\p{Ll}{2,}ed)(?!\p{L}))|anniversary|birthday|jubilee|time|session|sitting|day|floor|degree|parallel|chapter|page|inst|ult|prox))/gu,
    ({ d1 }) => `YYYY-MM-${pad(d1 ?? "")}`,
  ],
  [
    new RegExp(
      `(?<=(?:^|[\\s(])(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Dd]uring|[Oo]f|(?:early|late|mid|end of|middle of|beginning of)[\\s-]?(?:in\\s)?)\\s)${m("1")}(?!\\s\\d|\\s\\p{Lu}\\p{Ll})`,
      "gu",
    ),
    ({ m1 }) => `YYYY-${monthOf(m1)}`,
  ],
  ...SEASON_PHRASES,
  [
    new RegExp(`${y("1")}(?<sep>\\s?[-–—/]\\s?)(?<![\\d])(?<y2>\\d{1,4})(?![\\d\\p{L}]|[.,]\\d)`, "gu"),
    (groups) => yearSpan({ ...groups, sep: groups["sep"]?.trim() }),
  ],
  [
    new RegExp(
      `(?<=(?:[Bb]etween|[Ff]rom)\\s(?:the\\s)?(?:years\\s)?)${y("1")}\\s(?:and|to|until|till|through)\\s${y("2")}`,
      "gu",
    ),
    ({ y1, y2 }) => range(yearOf(y1), yearOf(y2)),
  ],
  [new RegExp(`${part}(?:the\\s)?(?<![\\d.,])(?<y1>1\\d\\d0|20\\d0)['’]?s(?!\\p{L})`, "gu"), decade],
  [
    new RegExp(
      `(?<=the\\s(?:(?:early|late|mid)[\\s-])?)(?:['’‘](?<short>[1-9]0)s|(?:(?<hundred>${hundreds})[-\\s])?['’‘]?(?<w>${[...DECADES.keys()].join("|")}))(?!\\p{L})`,
      "giu",
    ),
    decade,
  ],
  [
    new RegExp(
      `${part}(?:the\\s)?(?<![\\p{L}\\d])(?:(?<n>\\d{1,2})(?:st|nd|rd|th)|(?<w>${ORDINAL_ALTERNATION}))[\\s-][Cc]entur(?:y|ies)(?!\\p{L}|,?\\sB\\.?\\s?C)`,
      "giu",
    ),
    century,
  ],
  [
    new RegExp(
      `(?<![\\p{L}.])(?:c\\.|ca\\.?|circa|around|about|approximately)\\s?(?:the\\syear\\s)?${y("1")}`,
      "giu",
    ),
    ({ y1 }) => `${yearOf(y1)}~`,
  ],
  [
    new RegExp(`(?<=(?:^|[\\s(])(?:before|prior to)\\s(?:the year\\s)?)${y("1")}`, "giu"),
    ({ y1 }) => `../${yearOf(y1)}`,
  ],
  [
    new RegExp(`(?<=(?:^|[\\s(])(?:after|since)\\s(?:the year\\s)?)${y("1")}`, "giu"),
    ({ y1 }) => `${yearOf(y1)}/..`,
  ],
  [new RegExp(`${part}${y("1")}`, "gu"), ({ y1 }) => yearOf(y1)],
  [
    /(?<=(?:^|[\s(])[Ii]n\s(?:either\s|the year\s)?)(?<y1>[1-9]\d\d)(?=[.,;)](?!\d)|\s(?:when|after|and|but)\s(?!more|other|over)\p{Ll})/gu,
    ({ y1 }) => yearOf(y1),
  ],
  [
    /(?<=(?:Revolt|Rebellion|Rising|Uprising|Council|Synod|Treaty|War|Siege|Massacre|Revolution)\sof\s)(?<y1>[3-9]\d\d)(?!\d|[.,]\d|\s\p{Ll}|\s\p{Lu}\p{Ll}+s\b)/gu,
    ({ y1 }) => yearOf(y1),
  ],
];

/** What in front of a bare number says that it is no year: a page, a room, a sum. */
const NO_YEAR_BEFORE =
  /(?:\b(?:pp?|pages?|no|nos|room|vol|vols|chapter|section|line|note|art|articles?|fol|number|over|nearly|almost|some|than|least|all|these|those|paragraph|column)\.?\s|[$£€#§:"“‘'’/]|\d\s)$/iu;
const OWNED_BEFORE = /['’]s\s$/u;
const NAMED_AFTER = /^\s\p{Lu}/u;
const OPENS_SENTENCE = /(?:[.!?]\]?\s|\n|#\s)$/u;
const COUNTED_AFTER =
  /^(?:\s(?:workers|men|women|people|soldiers|prisoners|copies|members|delegates|years|miles|pages|words|pounds|dollars|francs|marks|troops|killed|wounded|students|families|votes|acres|tons|feet|horses|others|persons|children|roubles|rubles|pieces|%)|%|["”’]|°)/iu;
const YEAR_CUE =
  /(?:(?<![\p{L}])(?:in|of|since|by|from|until|till|to|during|around|the|year|late|early|mid|and|through|as|an|a|for|middle|end|beginning|before|after|ca|spring|summer|autumn|fall|winter|election|congress|revolution)[\s-]|(?<![\p{L}])(?:b|d|r|fl|born|died)\.?\s|[(,[;–—-]\s?|\p{L}\s)$/iu;
const ONLY_YEARS = /^\d{4}(?:\/\d{4})?$/u;
const CUE_REACH = 14;

/** Every date phrase of a text, the longest where several begin or overlap; linear in length. */
export function datePhrasesIn(text: string): DatePhrase[] {
  const found = PHRASES.flatMap(([pattern, read], rank) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const edtf = read(match.groups ?? {});
      return edtf === undefined
        ? []
        : [{ start: match.index, end: match.index + match[0].length, edtf, rank }];
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: DatePhrase[] = [];
  for (const { start, end, edtf } of found) {
    if (start < (kept.at(-1)?.end ?? 0) || !isDate(text, { start, end, edtf })) continue;
    const spanning = spanTo(text, kept.at(-1), { start, end, edtf });
    if (spanning) kept.pop();
    kept.push(spanning ?? { start, end, edtf });
  }
  return kept;
}

const OPENS_SPAN = /(?:^|[^\p{L}])(from|between)\s(?:the\s)?(?:about\s)?$/iu;
const GOES_TO = /^,?\s(?:to|until|till|through|and)\s(?:the\s)?$/u;
const SINGLE = /^[\dY]{4}(?:-[\d]{2}){0,2}$/u;
const FROM_REACH = 16;

const DASH = /^\s?[-–—]\s?$/u;

/** True for two dates that a dash joins, alone in a bracket: "(December 1570 – 1575)". */
function isBracketedSpan(text: string, first: DatePhrase, last: DatePhrase): boolean {
  return (
    text[first.start - 1] === "(" && text[last.end] === ")" && DASH.test(text.slice(first.end, last.start))
  );
}

/** The span that two dates of unlike kinds give: "from December 9, 1957, through 1958"; "and" closes only what "between" opens. */
function spanTo(text: string, first: DatePhrase | undefined, last: DatePhrase): DatePhrase | undefined {
  if (!first || !SINGLE.test(first.edtf) || !SINGLE.test(last.edtf)) return undefined;
  const gap = text.slice(first.end, last.start);
  const opener = OPENS_SPAN.exec(text.slice(Math.max(0, first.start - FROM_REACH), first.start))?.[1];
  const isTold = opener && GOES_TO.test(gap) && gap.includes("and") === (opener.toLowerCase() === "between");
  if (!isTold && !isBracketedSpan(text, first, last)) return undefined;
  const edtf = range(first.edtf, last.edtf.replace("YYYY", first.edtf.slice(0, 4)));
  const isKnown = edtf !== undefined && !edtf.includes("YYYY");
  return isKnown ? { start: first.start, end: last.end, edtf } : undefined;
}

/** Keeps a bare year only where the words around it do not make it a page, a title or a number of things. */
function isDate(text: string, { start, end, edtf }: DatePhrase): boolean {
  if (!ONLY_YEARS.test(edtf)) return true;
  const before = text.slice(Math.max(0, start - CUE_REACH), start);
  const after = text.slice(end, end + CUE_REACH);
  if (NO_YEAR_BEFORE.test(before) || COUNTED_AFTER.test(after)) return false;
  if (end - start !== 4) return true;
  if (OWNED_BEFORE.test(before)) return NAMED_AFTER.test(after);
  return before === "" || YEAR_CUE.test(before) || OPENS_SENTENCE.test(before);
}
