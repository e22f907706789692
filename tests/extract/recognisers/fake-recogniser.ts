import type { NamedType } from "#model";
import { sentencesOf } from "../../../extract/patterns/sentences.ts";
import { wordRangeOf } from "../../../extract/patterns/word-range.ts";
import { wordsOf } from "../../../extract/patterns/words.ts";
import type { FoundName, Reading, Recogniser } from "../../../extract/recognisers/recogniser.ts";

/** A name that a test's recogniser finds wherever it stands, with how sure it is. */
export type KnownName = readonly [surface: string, type: NamedType, confidence: number];

/** A recogniser that knows a list of names, and gives the rest of its reading as the test says; quick and without weights. */
export function fakeRecogniser(known: readonly KnownName[], rest: Partial<Reading> = {}): Recogniser {
  return {
    id: "fake",
    async read(text, words, sentences) {
      const names = known.flatMap(([surface, type, confidence]) =>
        placesOf(text, surface).map((start): FoundName => {
          const span = { start, end: start + surface.length };
          return { ...span, range: wordRangeOf(words, span), type, confidence };
        }),
      );
      return {
        names: names.sort((a, b) => a.start - b.start),
        claims: sentences.map(() => 0),
        nameConfidence: (range, type) =>
          names.find(
            (name) => name.range.from === range.from && name.range.to === range.to && name.type === type,
          )?.confidence ?? 0,
        relations: () => ({}),
        ...rest,
      };
    },
    close: async () => undefined,
  };
}

function placesOf(text: string, surface: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) places.push(at);
  return places;
}

/** A text as a recogniser reads it. */
export function readBy(recogniser: Recogniser, text: string, signal?: AbortSignal): Promise<Reading> {
  const words = wordsOf(text);
  return recogniser.read(text, words, sentencesOf(text, words), signal);
}

/** The names of a reading as a table of type, words, confidence and finder. */
export function namesIn({ names }: Reading, text: string): (string | number)[][] {
  return names.map(({ start, end, type, confidence, method }) => [
    type,
    text.slice(start, end),
    confidence,
    method ?? "encoder",
  ]);
}
