import type { Linked, Stretch } from "../document.ts";
import { addressedAt, isLetterHeading, opensLetter } from "../patterns/letter-heads.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { isActor } from "./actors.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";

/** Within so many characters behind its heading a letter gives its date. */
const DATE_REACH = 120;
/** So many stretches behind its heading a letter greets whom it is for. */
const HEAD_STRETCHES = 2;
/** So many headings that are shown to be letters' show that others of their form are. */
const FEWEST_SHOWN = 2;

/** The numbers of the stretches that head a letter: a date or a salutation stands below, or below others of their form. */
export function letterHeads(document: Linked, names: readonly NameInText[]): number[] {
  const { body, stretches } = document;
  const lines = stretches.flatMap((stretch, number) =>
    isHeading(document, stretch) && namesWithin(names, stretch).some(isActor) ? [number] : [],
  );
  const shown = lines.filter((number) => isShown(document, number));
  const isAddressed = (number: number) => addressedAt(textAt(body, stretches[number])) !== undefined;
  const hasForm = shown.filter(isAddressed).length >= FEWEST_SHOWN;
  const proven = new Set(shown);
  return lines.filter((number) => proven.has(number) || (hasForm && isAddressed(number)));
}

function textAt(body: string, stretch: Stretch | undefined): string {
  return stretch ? body.slice(stretch.start, stretch.end) : "";
}

function isHeading({ body }: Linked, stretch: Stretch): boolean {
  if (stretch.kind !== "heading" && stretch.kind !== "paragraph" && stretch.kind !== "byline") return false;
  return isLetterHeading(textAt(body, stretch));
}

function isShown({ body, dates, stretches }: Linked, heading: number): boolean {
  const end = stretches[heading]?.end ?? 0;
  const date = dates[lastBeginningAt(dates, end) + 1];
  if (date !== undefined && date.start - end <= DATE_REACH) return true;
  return stretches
    .slice(heading + 1, heading + 1 + HEAD_STRETCHES)
    .some((stretch) => opensLetter(textAt(body, stretch)));
}
