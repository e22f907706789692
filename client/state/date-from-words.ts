import { dateInWords, isCalendarDate, MONTHS, SEASONS } from "#model";

/** How a date that a reader typed is understood: as EDTF and in words, as none that is known, or why not. */
export type DateRead =
  | { readonly edtf: string; readonly words: string }
  | { readonly edtf?: never; readonly isNone: true }
  | { readonly edtf?: never; readonly isNone?: never; readonly why: string };

/** Reads what a historian types: "3 March 1918", "1918-03", "c. 1917", "1918/1921", "spring 1918", "none known". */
export function readDate(typed: string): DateRead {
  const asked = typed.trim().replace(/\s+/gu, " ").replace(/\.$/u, "").toLowerCase();
  if (NONE.test(asked)) return { isNone: true };
  const span = SPAN.exec(asked)?.groups;
  const edtf = span ? spanOf(span) : (shortSpan(asked) ?? openSpan(asked) ?? pointOf(asked));
  if (edtf === undefined) return { why: whyUnread(asked) };
  if (isCalendarDate(edtf)) return { edtf, words: dateInWords(edtf) };
  return { why: edtf.includes("/") && edtf.split("/").every(isCalendarDate) ? BACKWARDS : NO_SUCH_DAY };
}

const NONE =
  /^(?:none|none (?:is )?known|not known|unknown|no date|no date (?:is )?known|undated|n\. ?d|nd|-|–)$/u;
const SPAN =
  /^(?:from |between )?(?<from>[^/]+?)(?:\s?\/\s?|\s?[–—]\s?| to | until | till | and | - |(?<=^\d{4})-(?=\d{4}$))(?<to>[^/]+)$/u;

/** A span from one date to another; the second may leave out the hundreds ("1917–21"), the first what the second says. */
function spanOf({ from = "", to = "" }: Readonly<Record<string, string>>): string | undefined {
  if (isOpen(from) || isOpen(to)) return openEnded(from, to);
  const isShort = /^\d{4}$/u.test(from) && /^\d\d$/u.test(to);
  const last = pointOf(isShort ? from.slice(0, 2) + to : to);
  const first = pointOf(from) ?? pointOf(withEndOf(from, to));
  return first !== undefined && last !== undefined ? `${first}/${last}` : undefined;
}

/** "1917-21" is from 1917 to 1921, as it is printed; no month has such a number, and a season is written by its name. */
function shortSpan(asked: string): string | undefined {
  const { first = "", last = "" } = /^(?<first>\d{4})-(?<last>\d\d)$/u.exec(asked)?.groups ?? {};
  const isSpan = Number(last) > MONTHS.length && last > first.slice(2);
  return isSpan ? `${first}/${first.slice(0, 2)}${last}` : undefined;
}

function isOpen(side: string): boolean {
  return /^\.\.$|^$|^(?:now|today)$/u.test(side);
}

function openEnded(from: string, to: string): string | undefined {
  const [first, last] = [isOpen(from) ? ".." : pointOf(from), isOpen(to) ? ".." : pointOf(to)];
  return first !== undefined && last !== undefined && first !== last ? `${first}/${last}` : undefined;
}

/** "3" of "3 to 5 March 1918", and "March" of "March to May 1918", with the month and the year of the end. */
function withEndOf(from: string, to: string): string {
  const words = to.split(" ");
  return `${from} ${words.slice(/^\d\d?$/u.test(from) ? -2 : -1).join(" ")}`;
}

/** "before 1918" and "after March 1918" are open on one side, as EDTF writes it. */
function openSpan(asked: string): string | undefined {
  const { side, date = "" } =
    /^(?<side>before|until|till|by|after|since|from) (?<date>.+)$/u.exec(asked)?.groups ?? {};
  const edtf = side === undefined ? undefined : pointOf(date);
  if (edtf === undefined) return undefined;
  return ["after", "since", "from"].includes(side ?? "") ? `${edtf}/..` : `../${edtf}`;
}

const ABOUT = /^(?:circa|ca\.?|c\.?|about|around|approximately) ?(?=\D*\d)/u;
const DOUBTED = /^(?:perhaps|probably|possibly|maybe) /u;

/** One date, with "about" as EDTF's tilde and doubt as its question mark. */
function pointOf(asked: string): string | undefined {
  const plain = asked
    .replace(ABOUT, "")
    .replace(DOUBTED, "")
    .replace(/ ?\(?[?~]\)?$/u, "");
  const edtf = plainDate(plain.trim());
  if (edtf === undefined || plain === asked) return edtf;
  // Level 1 lets nothing be about a decade or a century: these are vague enough.
  if (edtf.includes("X")) return edtf;
  return `${edtf}${DOUBTED.test(asked) || /\?\)?$/u.test(asked) ? "?" : "~"}`;
}

function plainDate(asked: string): string | undefined {
  return inFigures(asked) ?? beforeChrist(asked) ?? vague(asked) ?? withMonth(asked);
}

/** 1918, 1918-03, 1918-03-03, 191X, also 3.3.1918 as it is written on the continent. */
function inFigures(asked: string): string | undefined {
  if (/^\d{3,4}$/u.test(asked)) return asked.padStart(4, "0");
  if (/^-?\d{4}(?:-\d\d?){0,2}$/u.test(asked)) return asked.replace(/-(?=\d(?:-|$))/gu, "-0");
  if (/^\d{2}(?:\dx|xx)$/u.test(asked)) return asked.toUpperCase();
  const { d, m, y } = /^(?<d>\d\d?)\. ?(?<m>\d\d?)\. ?(?<y>\d{4})$/u.exec(asked)?.groups ?? {};
  return y && `${y}-${padded(m)}-${padded(d)}`;
}

/** "44 BC" is -0043, as EDTF has a year 0; "AD 79" is 0079. */
function beforeChrist(asked: string): string | undefined {
  const before = /^(?<year>\d{1,4}) ?(?:b\. ?c\.?(?: ?e)?|bce?)$/u.exec(asked)?.groups?.["year"];
  if (before !== undefined) return Number(before) > 1 ? `-${padded(Number(before) - 1, 4)}` : "0000";
  const { a, b } =
    /^(?:a\. ?d\.?|ad) ?(?<a>\d{1,4})$|^(?<b>\d{1,4}) ?(?:a\. ?d|ad|ce)$/u.exec(asked)?.groups ?? {};
  const year = a ?? b;
  return year && padded(year, 4);
}

/** "The 1910s" is 191X, "19th century" 18XX. */
function vague(asked: string): string | undefined {
  const decade = /^(?:the )?(?<ten>\d{3})0['’]?s$/u.exec(asked)?.groups?.["ten"];
  if (decade !== undefined) return `${decade}X`;
  const century = /^(?:the )?(?<nth>\d\d?)(?:st|nd|rd|th)[ -]century$/u.exec(asked)?.groups?.["nth"];
  return century && Number(century) > 0 ? `${padded(Number(century) - 1)}XX` : undefined;
}

/** "3 March 1918", "March 3rd, 1918", "Mar. 1918", "spring of 1918". */
function withMonth(asked: string): string | undefined {
  const words = asked
    .replace(/,|\b(?:of|the)\b/gu, " ")
    .split(" ")
    .filter(Boolean);
  const year = words.find((word) => /^\d{3,4}$/u.test(word));
  const rest = words.filter((word) => word !== year);
  const [named, ...others] = rest.filter((word) => monthOf(word) !== undefined);
  const [day, ...more] = rest.filter((word) => word !== named);
  const month = monthOf(named ?? "");
  if (year === undefined || month === undefined || others.length + more.length > 0) return undefined;
  if (day === undefined) return `${padded(year, 4)}-${month}`;
  const figure = /^(?<figure>\d\d?)(?:st|nd|rd|th)?$/u.exec(day)?.groups?.["figure"];
  return figure && Number(month) <= MONTHS.length
    ? `${padded(year, 4)}-${month}-${padded(figure)}`
    : undefined;
}

/** The number of a month, by its name or the beginning of it, or of a season. */
function monthOf(word: string): string | undefined {
  const plain = word.replace(/\.$/u, "").replace(/^fall$/u, "autumn");
  const season = Object.entries(SEASONS).find(([, name]) => name === plain)?.[0];
  const at = MONTHS.findIndex((name) => plain.length >= 3 && name.toLowerCase().startsWith(plain));
  return season ?? (at < 0 ? undefined : padded(at + 1));
}

function padded(figure: string | number | undefined, width = 2): string {
  return String(figure).padStart(width, "0");
}

function whyUnread(asked: string): string {
  if (/^\d\d?\/\d\d?\/\d{2,4}$/u.test(asked)) return AMBIGUOUS;
  if (/^(?:early|late|mid)\b/u.test(asked)) return PART;
  if (/\bo\. ?s\b|\bold style\b/u.test(asked)) return OLD_STYLE;
  return NOT_UNDERSTOOD;
}

const BACKWARDS = "This ends before it begins: write the earlier date first.";
const NO_SUCH_DAY = "There is no such day: look at the day and the month again.";
const AMBIGUOUS = "Which of these is the month? Write its name: 3 March 1918.";
const PART = "Early, mid and late cannot be kept: write from when to when, such as 1918-01/1918-04.";
const OLD_STYLE = "Write the date in the new style alone; the old one can stand in the reason.";
const NOT_UNDERSTOOD =
  "This is not understood as a date. Write 1918, March 1918, 3 March 1918, c. 1917, 1918/1921, before 1918, or “none known”.";
