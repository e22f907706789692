const IMPRINT_REACH = 140;
const YEAR = "(?<![\\d–/-])((?:1[4-9]|20)\\d\\d)[a-z]?";
/** "1976"; or two years, "1923/1924" and "1923/24", in which a volume came out. */
const YEAR_ALONE = new RegExp(`${YEAR}(?![\\d–-])(?:\\s?/\\s?((?:\\d\\d){1,2})(?![\\d/]))?`, "u");
const PROSE_OR_MONTH =
  /(?<![\p{L}’'])\p{Ll}{3,}\s\p{Ll}{2,}\s|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
/** "1951 [1924]", "[1899] 1961", "1976 (1867)", "1867/1976". */
const PAIR = new RegExp(
  `^[^\\d\\[]*(?:${YEAR}\\s?\\[(?:orig(?:inally|inal|\\.)?\\s)?${YEAR}\\]|\\[${YEAR}\\],?\\s\\(?${YEAR}(?![\\d–-])|${YEAR}\\s?/\\s?((?:1[4-9]|20)\\d\\d)(?![\\d/]))`,
  "u",
);
/** "(1867; London: Penguin, 1976)", "(1867), trans. Ben Fowkes, London: Penguin, 1976": a year right behind the title, then an imprint with its own. */
const BEFORE_IMPRINT = new RegExp(
  `^["”’*_.,\\s]{0,6}[([]${YEAR}(?:[;,]|[)\\]],?)\\s[^;\\d]{0,80}[:,]\\s[^;:\\d]{2,50}[,\\s]\\s?${YEAR}(?![\\d–-])`,
  "u",
);
/** "London 1899, repr. 1975", "1899; reprinted New York: Dover, 1975". */
const REPRINT = new RegExp(
  `^[^\\d]*${YEAR}[^\\d]{0,40}\\b(?:[Rr]epr(?:int(?:ed)?|\\.)|[Rr]pt\\.?|[Rr]eissued?)(?![\\p{L}])[^\\d;]{0,60}${YEAR}(?![\\d–-])`,
  "u",
);
/** "1867; 2nd ed. 1976", "1867, third, revised edition, London: Penguin, 1976". */
const LATER_EDITION = new RegExp(
  `^[^\\d]*${YEAR}[;,]\\s(?:\\d{1,2}(?:st|nd|rd|th)|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Nn]ew|[Rr]ev(?:ised|\\.)|[Ee]nl(?:arged|\\.))[,\\s](?:[^\\d;]{0,30}\\s)?ed(?:n|ition|\\.)[^\\d;]{0,60}${YEAR}(?![\\d–-])`,
  "u",
);
/** "(Original work published 1899)" as the APA has it, "first published 1899", "originally published in German in 1867", "orig. ed. 1899". */
const FIRST = new RegExp(
  `\\b(?:[Ff]irst|[Oo]riginally|[Oo]riginal work|[Oo]rig\\.)\\s(?:published|printed|issued|pub\\.|publ\\.|edition|ed\\.)(?:,?\\s\\p{L}{2,12}){0,4},?\\s${YEAR}(?![\\d–-])`,
  "u",
);

/** "fol. 1975", "p. 1626", "no. 1888": a leaf, a page or a number; "fol. 1626" may be a format with a year too, and is left out. */
const COUNTED =
  /(?<![\p{L}\d])(?:fols?|folios?|ff|pp?|pages?|cols?|columns?|nos?|nn?|lines?|verses?|§{1,2})\.?\s(?=\d{4}(?!\d))\d{4}/giu;

/** When the copy that a reference names was printed (a year, or an EDTF interval of two), and when the work came out first, where the reference says both. */
export interface PrintYears {
  readonly issued?: string;
  readonly original?: string;
}

/** The years of print in the words before or behind a title; none where prose or a day's date leads up to them. */
export function printYearsIn(words: string): PrintYears {
  const near = words.slice(0, IMPRINT_REACH).replace(COUNTED, (found) => found.replace(/\d/gu, "#"));
  const first = FIRST.exec(near);
  if (first?.[1]) return { ...yearAlone(near.replace(first[0], "")), original: first[1] };
  for (const pattern of [PAIR, BEFORE_IMPRINT, REPRINT, LATER_EDITION]) {
    const match = pattern.exec(near);
    const years = [...new Set(match?.slice(1).filter(Boolean))].sort();
    const [original, issued] = years;
    if (!match || !original || !issued || isTurnOfYear(match[0], original, issued)) continue;
    if (!isProse(near.slice(0, near.indexOf(original)))) return { original, issued };
  }
  return yearAlone(near);
}

const LETTERED = /(?<![\d–/-])((?:1[4-9]|20)\d\d[a-z])(?![\d\p{L}])/u;

/** The year with its letter by which an entry is told from others of its author: "1986b". */
export function letteredYearIn(words: string): string | undefined {
  return LETTERED.exec(words.slice(0, IMPRINT_REACH))?.[1];
}

/** True for "1923/1924": the turn of a year, no second printing. */
function isTurnOfYear(words: string, first: string, next: string): boolean {
  return (
    Number(next) === Number(first) + 1 && words.endsWith(next) && words.slice(0, -4).trimEnd().endsWith("/")
  );
}

/** The only year, or the EDTF interval of one and the next. */
function yearAlone(words: string): PrintYears {
  const match = YEAR_ALONE.exec(words);
  const [, first, short = ""] = match ?? [];
  if (!match || !first || isProse(words.slice(0, match.index))) return {};
  const next = first.slice(0, first.length - short.length) + short;
  return { issued: Number(next) === Number(first) + 1 ? `${first}/${next}` : first };
}

function isProse(before: string): boolean {
  return PROSE_OR_MONTH.test(before);
}
