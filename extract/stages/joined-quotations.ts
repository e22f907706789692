import type { FoundQuotation, Sentence } from "../document.ts";
import { hasOwnSubject, saysBetween } from "../patterns/introductions.ts";

/** Between the halves of a quotation stands who says it, no more. */
const LONGEST_BETWEEN = 70;

/**
 * The inline quotations of a sentence, those joined that are the halves of one: "The remedy," concluded the Committee, "is to
 * create a party". Words and phrases in quotation marks count only as halves.
 */
export function joinedQuotations(
  body: string,
  sentence: Sentence,
  quotations: readonly FoundQuotation[],
): FoundQuotation[] {
  const joined: FoundQuotation[] = [];
  for (const quotation of quotations) {
    const before = joined.at(-1);
    if (before && isSecondHalf(body, before, quotation) && quotation.start < sentence.end)
      joined[joined.length - 1] = oneOf(before, quotation);
    else joined.push(quotation);
  }
  return joined.filter(({ statement }) => statement);
}

function isSecondHalf(
  body: string,
  before: FoundQuotation,
  { start, end, speaker }: FoundQuotation,
): boolean {
  if (start - before.end > LONGEST_BETWEEN) return false;
  // "For the sake of the House," said Gladstone, "I rejoiced": what is stated, and who did it, stands in the second half alone.
  if (!before.statement && hasOwnSubject(body.slice(start, end))) return false;
  const isOnes = before.speaker === undefined || speaker === undefined || before.speaker === speaker;
  return isOnes && saysBetween(body.slice(before.end - 1, start));
}

function oneOf(first: FoundQuotation, second: FoundQuotation): FoundQuotation {
  const speaker = second.speaker ?? first.speaker;
  const cue = first.cue ?? second.cue;
  return {
    start: first.start,
    end: second.end,
    kind: "inline",
    statement: true,
    ...(speaker === undefined ? {} : { speaker }),
    ...(cue ? { cue } : {}),
  };
}
