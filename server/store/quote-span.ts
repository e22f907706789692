import { type Mention, type Quote, sentencesAround, type TextRecord } from "#model";

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
