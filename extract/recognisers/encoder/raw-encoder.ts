import { wordRangeOf } from "../../patterns/word-range.ts";
import type { Lines } from "./calibration.ts";
import { encodeWords } from "./encode-words.ts";
import { MODEL_FOLDER, readModelFiles, unreadable } from "./model-files.ts";
import { type RawReading, type ReadText, rawReadingOf } from "./raw-reading.ts";
import { readWords } from "./read-words.ts";
import { openSession, type Runtime } from "./session.ts";
import { WordPieces } from "./word-pieces.ts";

/** Where the weights lie and how to run them. */
export interface EncoderOptions {
  readonly folder?: string | undefined;
  readonly runtime?: Runtime | undefined;
  readonly threads?: number | undefined;
  /** Hears, in one sentence, what the reader should know, as that WebAssembly had to stand in for native code. */
  readonly onRemark?: ((sentence: string) => void) | undefined;
  /** Hears how many windows of how many are read. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** The encoder with scores instead of probabilities, for calibration and measurement. */
export interface RawEncoder {
  readonly id: string;
  readonly native: boolean;
  readonly lines: Lines;
  read(text: ReadText, signal?: AbortSignal): Promise<RawReading>;
  close(): Promise<void>;
}

/** Opens a model folder; throws one sentence that names the file when one is missing or damaged. */
export async function openRawEncoder(options: EncoderOptions = {}): Promise<RawEncoder> {
  const folder = options.folder ?? MODEL_FOLDER;
  const model = await readModelFiles(folder);
  const pieces = new WordPieces(model.vocabulary);
  const session = await openSession(model.onnx, options).catch((cause: unknown) => {
    throw unreadable(folder, cause);
  });
  return {
    id: model.id,
    native: session.native,
    lines: model.lines,
    read: async (text, signal) => {
      const encoded = encodeWords(text.text, text.words, pieces);
      const openings = text.sentences.map((sentence) => wordRangeOf(text.words, sentence).from);
      const watching = { openings, signal, onProgress: options.onProgress };
      const vectors = await readWords(encoded, pieces, session, watching);
      return rawReadingOf(text, vectors, model.weights);
    },
    close: () => session.close(),
  };
}
