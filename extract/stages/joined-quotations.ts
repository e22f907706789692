import type { FoundQuotation, Sentence } from "../document.ts";
import { hasOwnSubject, mayBeClause, saysBetween, saysNoMore } from "../patterns/introductions.ts";

/** Between the halves of a quotation stands who says it, no more. */
const LONGEST_BETWEEN = 70;
/** The mark that opens a quotation, and a bracket before it. */
const OPENING = 2;

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
  return joined.filter((quotation) => quotation.statement || isWholeClause(body, sentence, quotation));
}

/** "The key to nationhood lies with the Bible," he wrote (Hastings 1997, 12): a sentence of which all but who says it is quoted. */
function isWholeClause(
  body: string,
  sentence: Sentence,
  { start, end, cue, speaker }: FoundQuotation,
): boolean {
  if (speaker === undefined || !cue || cue.start < end || start - sentence.start > OPENING) return false;
  return mayBeClause(body.slice(start, end)) && saysNoMore(body.slice(cue.end, sentence.end));
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
