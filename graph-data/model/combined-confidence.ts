import type { Evidence } from "./mention.ts";
import { type Span, wordsAt } from "./span.ts";

/** Two names in one sentence are no judgement: each such sentence counts for itself. */
const CO_MENTION = "sentence";
/** Enough of the words to tell them from others: a sentence of a million letters is not read for each of its pairs. */
const HEAD = 400;

/**
 * How sure a relation is that several places state, two decimals: 1 - (1 - a)(1 - b)... over whoever judged them, each as sure
 * as at its surest place in a text, for one judge errs alike at every place. The same words, in whatever text, count once.
 */
export function combinedConfidence(bodyOf: (text: string) => string, evidence: readonly Evidence[]): number {
  const judged = surestBy(evidence, judgeOf);
  const surest = surestBy(judged, (place) => headOf(bodyOf(place.text), place));
  const doubt = surest.reduce((product, { confidence }) => product * (1 - confidence), 1);
  return Math.min(0.99, Math.round((1 - doubt) * 100) / 100);
}

function surestBy(evidence: readonly Evidence[], keyOf: (place: Evidence) => string): Evidence[] {
  const surest = new Map<string, Evidence>();
  for (const place of evidence) {
    const known = surest.get(keyOf(place));
    if (!known || known.confidence < place.confidence) surest.set(keyOf(place), place);
  }
  return [...surest.values()];
}

/** "encoder, author" is the encoder too; a sentence that names both stands for itself. */
function judgeOf({ text, method, start }: Evidence): string {
  return `${text} ${method === CO_MENTION ? start : method.split(",")[0]}`;
}

function headOf(body: string, { start, end }: Span): string {
  return `${end - start} ${wordsAt(body, { start, end: Math.min(end, start + HEAD) })}`;
}
