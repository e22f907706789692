import type { Span } from "#model";
import { surname } from "./surname-shapes.ts";

const initials = "(?:\\p{Lu}\\. ?){0,3}";
const LISTED = new RegExp(
  `(?:^\\W{0,4}(?:\\d{1,4}[.)\\]]? )?|[;.(] )(?:(?:[Ss]ee|[Cc]f\\.|[Aa]lso|[Aa]nd|[Ii]n) ){0,2}(${initials}${surname}(?:, ${initials}${surname}){0,4},? (?:and|&) ${initials}${surname})(?=,|:| \\(|\\.?$)`,
  "gu",
);
const ONE = new RegExp(`${initials}(?<surname>${surname})`, "gu");
const JOINING = /^(?:and|&)$/u;

/** A surname among several at the head of a reference; `start` and `end` take in its initials. */
export interface ListedSurname extends Span {
  readonly surname: string;
}

/** The lists of two surnames or more that open a reference, "Clegg, Fox and Thompson, op. cit."; offsets count from the note given. */
export function surnamesOfReferences(note: string): ListedSurname[][] {
  return [...note.matchAll(LISTED)].map((match) => {
    const list = match[1] ?? "";
    const shift = match.index + match[0].length - list.length;
    return [...list.matchAll(ONE)]
      .filter(([name]) => !JOINING.test(name))
      .map((one) => ({
        surname: one.groups?.["surname"] ?? one[0],
        start: shift + one.index,
        end: shift + one.index + one[0].length,
      }));
  });
}
