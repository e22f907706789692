import { mayJoin, NAMED_TYPES, type NamedType } from "#model";
import { JUDGED_TYPES, type JudgedType, type Reading, type Recogniser } from "../recogniser.ts";
import { Calibration } from "./calibration.ts";
import { type EncoderOptions, openRawEncoder } from "./raw-encoder.ts";
import type { RawReading, ReadText } from "./raw-reading.ts";

export type { EncoderOptions } from "./raw-encoder.ts";

/** The built-in reader: opened once, asked for each text. Its id changes whenever the weights do. */
export interface Encoder extends Recogniser {
  /** True where native code computes, false for WebAssembly. */
  readonly native: boolean;
}

/** Opens the built-in encoder; throws one sentence that names the file when its weights are missing or damaged. */
export async function openEncoder(options: EncoderOptions = {}): Promise<Encoder> {
  const encoder = await openRawEncoder(options);
  const calibration = new Calibration(encoder.lines);
  return {
    id: encoder.id,
    native: encoder.native,
    async read(text, words, sentences, signal) {
      const read = { text, words, sentences };
      return readingOf(read, await encoder.read(read, signal), calibration);
    },
    close: () => encoder.close(),
  };
}

function readingOf({ words }: ReadText, raw: RawReading, calibration: Calibration): Reading {
  const certainty = (type: NamedType, log: number) => calibration.name(NAMED_TYPES.indexOf(type), log);
  return {
    names: raw.names.map(({ range, type, log }) => ({
      range,
      type,
      start: words[range.from]?.start ?? 0,
      end: words[range.to - 1]?.end ?? 0,
      confidence: certainty(type, log),
    })),
    claims: raw.claims.map((score) => calibration.claim(score)),
    nameConfidence: (range, type) => certainty(type, raw.nameLog(range, type)),
    relations: (source, sourceType, target, targetType) => {
      const scores = raw.relations({ source, sourceType, target, targetType });
      const probability = (type: JudgedType, index: number) =>
        mayJoin(type, sourceType, targetType) ? calibration.relation(index, scores[index] ?? 0) : 0;
      const entries = JUDGED_TYPES.map((type, index) => [type, probability(type, index)]);
      return Object.fromEntries(entries);
    },
  };
}
