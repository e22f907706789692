import type { Span } from "#model";
import type { Attributed } from "../document.ts";
import { isObject } from "../patterns/citing-words.ts";
import { leadsToQuotation, quotationEndingWith } from "../patterns/quotation-at-mark.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";

/** How far before its mark a quotation may begin. */
const LONGEST_QUOTATION = 2_000;
const REACH_BEFORE = 20;

/** Who is quoted in the words that end at a note's mark: "Janet arrived at the same conclusion: '... So it is.'[2]". */
export function personQuotedAt(
  { body, stretches, sentences }: Pick<Attributed, "body" | "stretches" | "sentences">,
  names: readonly NameInText[],
  mark: Span,
): NameInText | undefined {
  const stretch = stretches[lastBeginningAt(stretches, mark.start)];
  const from = Math.max(stretch?.start ?? 0, mark.start - LONGEST_QUOTATION);
  const opening = quotationEndingWith(body.slice(from, mark.start));
  if (opening === undefined) return undefined;
  const end = from + opening;
  const sentence = sentences[lastBeginningAt(sentences, Math.max(from, end - 1))];
  const last = namesWithin(names, { start: Math.max(from, sentence?.start ?? from), end }).at(-1);
  if (last?.type !== "Person" || !leadsToQuotation(body.slice(last.end, end))) return undefined;
  return isObject(body.slice(Math.max(0, last.start - REACH_BEFORE), last.start)) ? undefined : last;
}
