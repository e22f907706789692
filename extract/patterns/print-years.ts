const IMPRINT_REACH = 140;
const YEAR = "(?<![\\d–/-])((?:1[4-9]|20)\\d\\d)[a-z]?";
const YEAR_ALONE = new RegExp(`${YEAR}(?![\\d–-])`, "u");
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
/** "first published 1899", "originally published in German in 1867", "orig. ed. 1899". */
const FIRST = new RegExp(
  `\\b(?:[Ff]irst|[Oo]riginally|[Oo]rig\\.)\\s(?:published|printed|issued|pub\\.|publ\\.|edition|ed\\.)(?:,?\\s\\p{L}{2,12}){0,4},?\\s${YEAR}(?![\\d–-])`,
  "u",
);

/** When the copy that a reference names was printed, and when the work came out first, where the reference says both. */
export interface PrintYears {
  readonly issued?: string;
  readonly original?: string;
}

/** The years of print in the words before or behind a title; none where prose or a day's date leads up to them. */
export function printYearsIn(words: string): PrintYears {
  const near = words.slice(0, IMPRINT_REACH);
  const first = FIRST.exec(near);
  if (first?.[1]) return { ...yearAlone(near.replace(first[0], "")), original: first[1] };
  for (const pattern of [PAIR, BEFORE_IMPRINT, REPRINT]) {
    const match = pattern.exec(near);
    const years = [...new Set(match?.slice(1).filter(Boolean))].sort();
    const [original, issued] = years;
    if (original && issued && !isProse(near.slice(0, near.indexOf(original)))) return { original, issued };
  }
  return yearAlone(near);
}

function yearAlone(words: string): PrintYears {
  const match = YEAR_ALONE.exec(words);
  return match?.[1] && !isProse(words.slice(0, match.index)) ? { issued: match[1] } : {};
}

function isProse(before: string): boolean {
  return PROSE_OR_MONTH.test(before);
}
