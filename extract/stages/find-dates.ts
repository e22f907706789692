import type { Dated, FoundDate, Noted, Stretch } from "../document.ts";
import { realDay } from "../patterns/date-parts.ts";
import { type DatePhrase, datePhrasesIn } from "../patterns/date-phrases.ts";
import { isInBrackets, looksBack } from "../patterns/dated-names.ts";
import { isRelative, type NamedDate, relativeDate } from "../patterns/relative-dates.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { centuryOfDecade, mayLookBack, yearOfMonth } from "../patterns/years-left-out.ts";
import { isInHead } from "./text-stretches.ts";

/** The date that the passages before last named, and in which stretch. */
interface Known extends NamedDate {
  readonly stretch: number;
}

/** How many paragraphs a year reaches on to days and months that leave it out. */
const REACH_IN_STRETCHES = 4;
/** Farther off than this a year goes on only where the day or month is later in it than the last one named. */
const NEAR_IN_STRETCHES = 2;
/** "The following year" goes by what its own paragraph or the one before says. */
const REACH_OF_RELATIVE = 1;
/** A bracket that opens farther back than this many characters holds prose, whose years count. */
const BRACKET_REACH = 120;
/** Characters around a date, within its sentence, that tell whether it looks back. */
const LOOKED_AT = 120;
const THIS_CENTURY = "19";
const YEAR_LEFT_OUT = "YYYY";
const MONTH_LEFT_OUT = "MM";
const CENTURY_LEFT_OUT = "DD";

/** Reads every date phrase to EDTF level 1; a day or month without a year takes the one named before it. */
export function findDates(document: Noted): Dated {
  const isLabel = labelTest(document);
  const isTag = isInHead(document);
  const dates: FoundDate[] = [];
  let known: Known | undefined;
  let stretch = 0;
  const phrases = datePhrasesIn(document.body);
  const years = yearsNamed(document, phrases);
  const latest = Math.max(0, ...years);
  for (const phrase of phrases) {
    if (isLabel(phrase) || isTag(phrase)) continue;
    while (stretch + 1 < document.stretches.length && phrase.start >= (document.stretches[stretch]?.end ?? 0))
      stretch++;
    const whole = completed(phrase.edtf, known, {
      stretch,
      latest,
      years,
      isLookedBack: mayLookBack(sentenceAround(document, phrase)),
    });
    if (whole === undefined) continue;
    const edtf = whole.split("/").map(realDay).join("/");
    dates.push({ start: phrase.start, end: phrase.end, edtf });
    if (isRelative(phrase.edtf) && known && edtf < dateNamed(known)) continue;
    known = knownAfter(document, phrase, edtf, stretch) ?? known;
  }
  return { ...document, dates };
}

/** Tells the marks of notes with high numbers, "[1402]", from years in brackets. */
function labelTest({ body, notes }: Noted): (phrase: DatePhrase) => boolean {
  const labels = new Set(notes.map(({ label }) => label));
  const isHigh = notes.some(({ label }) => Number(label) >= 1000);
  return ({ start, end, edtf }) => {
    if (body[start - 1] !== "[" || body[end] !== "]") return false;
    return isHigh || labels.has(edtf);
  };
}

/** The years that the running text names; one that only a note or a reference names tells nothing of what it is about. */
function yearsNamed({ stretches }: Noted, phrases: readonly DatePhrase[]): ReadonlySet<number> {
  const years = phrases
    .filter(({ start }) => isRunningText(stretches[lastBeginningAt(stretches, start)]))
    .map(({ edtf }) => edtf.slice(0, 4))
    .filter(isYear);
  return new Set(years.map(Number));
}

function sentenceAround({ body, sentences }: Noted, { start }: DatePhrase): string {
  const sentence = sentences[lastBeginningAt(sentences, start)];
  return sentence
    ? body.slice(Math.max(sentence.start, start - LOOKED_AT), Math.min(sentence.end, start + LOOKED_AT))
    : "";
}

/** Where a date stands, and what its surroundings say of it. */
interface Surroundings {
  readonly stretch: number;
  /** The last year that the text names. */
  readonly latest: number;
  /** All years that it names. */
  readonly years: ReadonlySet<number>;
  readonly isLookedBack: boolean;
}

/** The date with year and month of the passage; `XXXX` for a year that no passage near names. */
function completed(edtf: string, known: Known | undefined, around: Surroundings): string | undefined {
  const distance = known ? around.stretch - known.stretch : Number.POSITIVE_INFINITY;
  if (isRelative(edtf)) return known && distance <= REACH_OF_RELATIVE ? relativeDate(edtf, known) : undefined;
  const short = SHORT_YEAR.exec(edtf)?.[1];
  if (short !== undefined) return yearInCentury(edtf, short, around.years);
  if (edtf.startsWith(CENTURY_LEFT_OUT))
    return edtf.replace(CENTURY_LEFT_OUT, centuryOf(edtf, known, around.latest));
  const near = distance <= REACH_IN_STRETCHES ? known : undefined;
  if (edtf.includes(MONTH_LEFT_OUT)) {
    if (near?.month === undefined) return undefined;
    return edtf.replace(YEAR_LEFT_OUT, near.year).replace(MONTH_LEFT_OUT, near.month);
  }
  return edtf.replaceAll(YEAR_LEFT_OUT, yearLeftOut(edtf, near, { ...around, distance }));
}

const SHORT_YEAR = /^DD(\d\d)/u;

/** "May '68" in the century in which the text names that year or others near it; nothing where it names years of several. */
function yearInCentury(edtf: string, short: string, years: ReadonlySet<number>): string | undefined {
  const all = [...years];
  const same = all.filter((year) => year % 100 === Number(short));
  const centuries = new Set((same.length > 0 ? same : all).map((year) => Math.floor(year / 100)));
  if (centuries.size > 1) return undefined;
  const [century = Number(THIS_CENTURY)] = centuries;
  return edtf.replace(CENTURY_LEFT_OUT, String(century));
}

function centuryOf(edtf: string, known: Known | undefined, latest: number): string {
  if (!known || !isYear(known.year)) return THIS_CENTURY;
  return centuryOfDecade(edtf.slice(CENTURY_LEFT_OUT.length, 3), known.year, latest);
}

function yearLeftOut(
  edtf: string,
  known: Known | undefined,
  { distance, isLookedBack }: Surroundings & { readonly distance: number },
): string {
  if (!known || (distance > NEAR_IN_STRETCHES && !goesOn(edtf, known))) return "XXXX";
  return distance <= REACH_OF_RELATIVE ? yearOfMonth(edtf.slice(5, 7), known, isLookedBack) : known.year;
}

/** The date named before, in EDTF: "the previous August" lies before it, and tells only of a time looked back on. */
function dateNamed({ year, month, day }: Known): string {
  return [year, month, day].filter((part) => part !== undefined).join("-");
}

/** True for a month, or a day of it, that is no earlier than what was named last. */
function goesOn(edtf: string, { month, day }: Known): boolean {
  if (month === undefined) return false;
  const [, monthNow = "", dayNow = ""] = edtf.split("-");
  return monthNow > month || (monthNow === month && (day === undefined || dayNow === "" || dayNow >= day));
}

function isYear(year: string): boolean {
  return year.length === 4 && [...year].every((sign) => sign >= "0" && sign <= "9");
}

/** What a date leaves known for the words after it; a life span or a year alone in brackets, "(Smith 1990)", and a year in a note leave nothing. */
function knownAfter(
  { body, stretches }: Noted,
  phrase: DatePhrase,
  edtf: string,
  stretch: number,
): Known | undefined {
  const last = edtf.split("/").at(-1) ?? edtf;
  const isLifeSpan = edtf.includes("/") && body[phrase.start - 1] === "(";
  const isAside =
    edtf.length === YEAR_LEFT_OUT.length &&
    isInBrackets(body.slice(Math.max(0, phrase.start - BRACKET_REACH), phrase.start));
  const isLookedBack = looksBack(body.slice(Math.max(0, phrase.start - BRACKET_REACH), phrase.start));
  if (isLifeSpan || isAside || isLookedBack || last === ".." || !isRunningText(stretches[stretch]))
    return undefined;
  const year = last.slice(0, 4);
  if (!isYear(year) && year !== "XXXX") return undefined;
  const [month, day] = [last.slice(5, 7), last.slice(8, 10)];
  if (month < "01" || month > "12") return { year, stretch };
  return { year, month, stretch, ...(day ? { day } : {}) };
}

function isRunningText(stretch: Stretch | undefined): boolean {
  return stretch === undefined || !["note", "bibliography", "furniture"].includes(stretch.kind);
}
