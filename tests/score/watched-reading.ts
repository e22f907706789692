import type { Span } from "#model";
import type { WordRange } from "../../extract/patterns/word-range.ts";
import type { Word } from "../../extract/patterns/words.ts";
import type { Reading, Recogniser } from "../../extract/recognisers/recogniser.ts";

/** A pair that a stage asked the reading about, and what it was told. */
export interface Question {
  readonly source: WordRange | "author";
  readonly target: WordRange;
  readonly probabilities: Readonly<Record<string, number | undefined>>;
}

/** A reading that keeps what was asked of it. */
export interface WatchedReading extends Reading {
  readonly asked: readonly Question[];
}

/** Changes a reading: to look on, or to take something out of it. */
export type ReadingChange = (reading: Reading) => Reading;

/** A reading that remembers the pairs it was asked about. */
export function watched(reading: Reading): WatchedReading {
  const asked: Question[] = [];
  return {
    ...reading,
    asked,
    relations: (source, sourceType, target, targetType) => {
      const probabilities = reading.relations(source, sourceType, target, targetType);
      asked.push({ source, target, probabilities });
      return probabilities;
    },
  };
}

/** A recogniser that reads each text once, and gives that one reading whenever it is asked for the same words again. */
export class KeptReadings implements Recogniser {
  readonly id: string;
  readonly #recogniser: Recogniser;
  readonly #kept = new Map<string, Promise<Reading>>();

  constructor(recogniser: Recogniser) {
    this.id = recogniser.id;
    this.#recogniser = recogniser;
  }

  read(
    text: string,
    words: readonly Word[],
    sentences: readonly Span[],
    signal?: AbortSignal,
  ): Promise<Reading> {
    const key = `${words.length} ${sentences.length} ${text}`;
    const kept = this.#kept.get(key) ?? this.#recogniser.read(text, words, sentences, signal);
    this.#kept.set(key, kept);
    return kept;
  }

  /** The same recogniser, each of its readings changed. */
  with(change: ReadingChange): Recogniser {
    return {
      id: this.id,
      read: async (...asked) => change(await this.read(...asked)),
      close: () => this.close(),
    };
  }

  close(): Promise<void> {
    return this.#recogniser.close();
  }
}
