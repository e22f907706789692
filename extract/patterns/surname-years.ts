import { surname } from "./surname-shapes.ts";

/** A surname with a year or a page behind it, as references in the text write it; offsets count from the words given. */
export interface SurnameWithYear {
  readonly surname: string;
  readonly start: number;
  readonly end: number;
}

const year = "(?:1[5-9]|20)\\d\\d[a-z]?";
const SURNAME_YEAR = new RegExp(
  `(?<![\\p{L}’'-])(${surname})(?: et al\\.?| (?:and|&) ${surname})?(?:['’]s)?,? [([]?${year}(?![\\d\\p{L}])`,
  "gu",
);

/** "(Gutman 61; Olmstead and Rhode 8)": a page behind surnames, which stand in brackets. */
const SURNAME_PAGE = new RegExp(
  `(?<=[(;]\\s?)(${surname})(?: (?:and|&) ${surname})? \\d{1,4}(?:[–-]\\d{1,4})?(?=[);,])`,
  "gu",
);

/** Surnames that a year follows: "Akande 2001", "Perrin (1953)", "Mensah and Tetteh 1972" (the first of two); or, in brackets, a page: "(Gutman 61)". */
export function surnamesWithYear(text: string): SurnameWithYear[] {
  return [...text.matchAll(SURNAME_YEAR), ...text.matchAll(SURNAME_PAGE)].map((match) => {
    const name = match[1] ?? "";
    return { surname: name, start: match.index, end: match.index + name.length };
  });
}
