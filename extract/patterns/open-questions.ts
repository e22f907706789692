import type { Span } from "#model";

const QUESTION_END = /\?["”’')\]*_\s\d\u00b9\u00b2\u00b3\u2070-\u2079[]*$/u;
/** Where the question itself begins: behind a stop, or a comma with a conjunction and the verb first. */
const BEGINNING =
  /(?:[;:—]\s?|[.!]["”’)]*\s(?=\p{Lu})|,\s(?:and|but|or|so)\s(?=(?:did|does|do|was|were|is|are|had|has|have|could|can|would|will|should)\s))/gu;
/** "Why did Martov oppose Lenin?" takes it that he did. */
const PRESUPPOSING = /(?<!\p{L})(?:why|how|when|where|what|who|whom|whose|which)(?!\p{L})(?!\sif\s)/iu;
/** Words before the one that asks: "But why", "In what sense". */
const LEAD = 40;

/** The part of a sentence that asks whether something is so; a question that asks why or how it came takes it to be so. */
export function openQuestionIn(words: string): Span[] {
  if (!QUESTION_END.test(words)) return [];
  const last = [...words.matchAll(BEGINNING)].at(-1);
  const start = last ? last.index + last[0].length : 0;
  return PRESUPPOSING.test(words.slice(start, start + LEAD)) ? [] : [{ start, end: words.length }];
}
