import type { Mention, Quote, Span, TextRecord } from "#model";

/** A text with its words, as a store gives it. */
export interface ReadText {
  readonly record: TextRecord;
  readonly body: string;
}

/** The place with its words, and the whole sentences that it touches. */
export function quoteSpan(place: Mention, { record, body }: ReadText): Quote {
  const sentence = sentencesAround(record.sentences, place);
  return {
    text: place.text,
    start: place.start,
    end: place.end,
    confidence: place.confidence,
    method: place.method,
    title: record.title,
    quote: body.slice(place.start, place.end),
    sentence,
    context: body.slice(sentence.start, sentence.end),
  };
}

/** From the first to the last sentence that shares a character with the span; the span itself where none does. */
export function sentencesAround(sentences: readonly number[], span: Span): Span {
  const first = firstEndingAfter(sentences, span.start);
  let [start, end] = [span.start, span.end];
  for (let at = first; at < sentences.length && (sentences[at] ?? 0) < span.end; at += 2) {
    start = Math.min(start, sentences[at] ?? start);
    end = Math.max(end, sentences[at + 1] ?? end);
  }
  return { start, end };
}

/** Where, in the flat list of starts and ends, the first sentence stands that ends after the offset (by halving). */
function firstEndingAfter(sentences: readonly number[], offset: number): number {
  let [low, high] = [0, sentences.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle * 2 + 1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low * 2;
}
