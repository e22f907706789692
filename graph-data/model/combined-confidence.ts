import type { Evidence } from "./mention.ts";
import { type Span, wordsAt } from "./span.ts";

/** Two names in one sentence are no judgement: each such sentence counts for itself. */
const CO_MENTION = "sentence";
/** Enough of the words to tell them from others: a sentence of a million letters is not read for each of its pairs. */
const HEAD = 400;

/**
 * How sure a relation is that several places state, two decimals: 1 - (1 - a)(1 - b)... over whoever judged them, each as sure
 * as at its surest place, for one judge errs alike at every place. Of sentences that only name both, the same words count once.
 */
export function combinedConfidence(bodyOf: (text: string) => string, evidence: readonly Evidence[]): number {
  const surest = new Map<string, number>();
  for (const place of evidence) {
    const judge = judgeOf(bodyOf, place);
    surest.set(judge, Math.max(surest.get(judge) ?? 0, place.confidence));
  }
  const doubt = [...surest.values()].reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.min(0.99, Math.round((1 - doubt) * 100) / 100);
}

/** "encoder, author" is the encoder too. */
function judgeOf(bodyOf: (text: string) => string, { text, method, ...span }: Evidence): string {
  return method === CO_MENTION ? headOf(bodyOf(text), span) : (method.split(",")[0] ?? method);
}

function headOf(body: string, { start, end }: Span): string {
  return `${end - start} ${wordsAt(body, { start, end: Math.min(end, start + HEAD) })}`;
}
