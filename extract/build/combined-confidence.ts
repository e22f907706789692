import { type Evidence, type Span, wordsAt } from "#model";

/**
 * The probability that at least one of the places states it, 1 - (1 - a)(1 - b)..., two decimals. The same words at two
 * places, such as a sentence that a comment or another text repeats, prove no more than once.
 */
export function combinedConfidence(
  bodyOf: (text: string) => string,
  evidence: readonly Pick<Evidence, "text" | "start" | "end" | "confidence">[],
): number {
  const surest = new Map<string, number>();
  for (const place of evidence) {
    const words = headOf(bodyOf(place.text), place);
    surest.set(words, Math.max(surest.get(words) ?? 0, place.confidence));
  }
  const doubt = [...surest.values()].reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.min(0.99, Math.round((1 - doubt) * 100) / 100);
}

/** Enough of the words to tell them from others: a sentence of a million letters is not read for each of its pairs. */
const HEAD = 400;

function headOf(body: string, { start, end }: Span): string {
  return `${end - start} ${wordsAt(body, { start, end: Math.min(end, start + HEAD) })}`;
}
