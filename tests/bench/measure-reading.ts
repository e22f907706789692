import type { Source } from "../../extract/document.ts";
import { wordsOf } from "../../extract/patterns/words.ts";
import { extractText } from "../../extract/pipeline.ts";
import { readText } from "../../extract/readers/read-text.ts";
import { encodeWords } from "../../extract/recognisers/encoder/encode-words.ts";
import { MODEL_FOLDER, readModelFiles } from "../../extract/recognisers/encoder/model-files.ts";
import { openEncoder } from "../../extract/recognisers/encoder/open-encoder.ts";
import { readWords } from "../../extract/recognisers/encoder/read-words.ts";
import { openSession } from "../../extract/recognisers/encoder/session.ts";
import { WordPieces } from "../../extract/recognisers/encoder/word-pieces.ts";
import { percentile, timed } from "./timing.ts";

/** How fast a text becomes a graph, beside the bare encoder on the same pieces. */
export interface ReadingResult {
  readonly words: number;
  readonly native: boolean;
  /** Words a second of the whole pipeline, text to checked graph; median of the rounds. */
  readonly pipeline: number;
  /** Words a second of the encoder alone over the same pieces. */
  readonly encoder: number;
}

/** Reads the text `rounds` times by turns with the pipeline and with the bare encoder session, in one process. */
export async function measureReading(path: string, rounds: number): Promise<ReadingResult> {
  const source = await readText(path);
  const words = wordsOf(source.body).length;
  const reader = await openEncoder();
  const bare = await bareEncoder(source);
  const times: { pipeline: number[]; encoder: number[] } = { pipeline: [], encoder: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const encoder = await timed(bare.read);
    const pipeline = await timed(() => extractText(source, reader));
    if (round === 0) continue; // the first round warms both up
    times.encoder.push(encoder);
    times.pipeline.push(pipeline);
  }
  await reader.close();
  await bare.close();
  const speed = (of: readonly number[]) => (1_000 * words) / percentile(of, 0.5);
  return { words, native: reader.native, pipeline: speed(times.pipeline), encoder: speed(times.encoder) };
}

async function bareEncoder({
  body,
}: Source): Promise<{ read: () => Promise<unknown>; close: () => Promise<void> }> {
  const model = await readModelFiles(MODEL_FOLDER);
  const pieces = new WordPieces(model.vocabulary);
  const session = await openSession(model.onnx);
  const encoded = encodeWords(body, wordsOf(body), pieces);
  return { read: () => readWords(encoded, pieces, session), close: () => session.close() };
}
