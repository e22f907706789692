import { wordRangeOf } from "../patterns/word-range.ts";
import type { Reading, Recogniser } from "../recognisers/recogniser.ts";
import type { AnnotatedText } from "./corpora/annotated.ts";
import { claimLabels, YES } from "./labels.ts";

const SURE = 0.95;

/** A recogniser that reads one text as its annotators did and judges no relation: what later stages make of perfect names. */
export function annotatedReader({ names, claims }: AnnotatedText): Recogniser {
  return {
    id: "annotated",
    close: async () => undefined,
    async read(_text, words, sentences): Promise<Reading> {
      const found = names.flatMap(({ start, end, type, optional, clause }) =>
        type && !optional && !clause
          ? [{ start, end, type, range: wordRangeOf(words, { start, end }), confidence: SURE }]
          : [],
      );
      const labels = claimLabels(sentences, claims);
      return {
        names: found.sort((a, b) => a.start - b.start || b.end - a.end),
        claims: labels.map((label) => (label === YES ? SURE : 1 - SURE)),
        nameConfidence: () => 0,
        relations: () => ({}),
      };
    },
  };
}
