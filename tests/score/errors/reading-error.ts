import { overlaps, type Span, wordsAt } from "#model";
import type { Claimed } from "../../../extract/document.ts";

/** What the engine got wrong at one place, and why, as far as can be told. */
export interface ReadingError {
  readonly layer: "name" | "entity" | "relation" | "citation" | "claim" | "event";
  readonly cause: string;
  /** What was missed or said, in a line. */
  readonly what: string;
  readonly text: string;
  readonly at: number;
  /** The sentence or sentences around the place, the place itself between guillemets. */
  readonly sentence: string;
}

const MOST = 420;

/** Makes the errors of one text, each with the sentence around its place. */
export function errorMaker(text: string, { body, sentences }: Claimed) {
  return (error: Pick<ReadingError, "layer" | "cause" | "what">, place: Span): ReadingError => {
    const around = sentences.filter((sentence) => overlaps(sentence, place));
    const start = Math.max(around[0]?.start ?? place.start, place.start - MOST);
    const end = Math.min(around.at(-1)?.end ?? place.end, place.end + MOST);
    const words = [
      wordsAt(body, { start, end: place.start }),
      "«",
      wordsAt(body, place),
      "»",
      wordsAt(body, { start: place.end, end }),
    ];
    return { ...error, text, at: place.start, sentence: words.join("").trim() };
  };
}

export type MakeError = ReturnType<typeof errorMaker>;
