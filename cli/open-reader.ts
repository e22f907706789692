import { existsSync } from "node:fs";
import { join } from "node:path";
import { combineRecognisers, namesWithHeads } from "../extract/recognisers/combine-recognisers.ts";
import { openEncoder } from "../extract/recognisers/encoder/open-encoder.ts";
import type { EncoderOptions } from "../extract/recognisers/encoder/raw-encoder.ts";
import { openLanguageModel } from "../extract/recognisers/language-model/open-language-model.ts";
import type { Recogniser } from "../extract/recognisers/recogniser.ts";
import { openTokenClassifier } from "../extract/recognisers/token-classifier/open-token-classifier.ts";
import { readConfig } from "../server/config.ts";
import { ExpectedError } from "./expected-error.ts";
import { BUILT_IN, type ReaderChoice } from "./reader-choice.ts";
import { say } from "./say.ts";

export type { ReaderChoice } from "./reader-choice.ts";

interface ReaderOptions extends ReaderChoice {
  /** Hears how much of a text is read. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Opens whoever was chosen to read, at first the built-in encoder. Where it cannot be opened, one sentence says what to do. */
export async function openReader({ model, onProgress, ...options }: ReaderOptions = {}): Promise<Recogniser> {
  try {
    // The slowest reader tells how far the reading is.
    if (!model) return await openEncoders({ ...options, onProgress });
    const engine = await openEncoders(options);
    const { modelKey } = readConfig().reader;
    const { endpoint, name } = model;
    const asked = { endpoint, model: name, key: modelKey, onRemark: say, onProgress };
    return combineRecognisers([engine, openLanguageModel(asked)]);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new ExpectedError(`Nothing was read. ${sentenceOf(words)}`, 1, cause);
  }
}

const FILE_FIRST = /^encoder: (?=\S*[/\\]|\S+\.(?:txt|json|onnx) )/u;
const CALLED_FIRST = /^encoder: (\S)/u;

/** What an encoder says of its folder, as a sentence of its own. */
function sentenceOf(words: string): string {
  const named = words.replace(FILE_FIRST, "The file ");
  return `${named.replace(CALLED_FIRST, (_, first: string) => first.toUpperCase())}.`;
}

async function openEncoders({
  encoders = [BUILT_IN],
  threads,
  onProgress,
}: ReaderOptions): Promise<Recogniser> {
  const running = { onRemark: say, threads };
  const [first = BUILT_IN, ...more] = encoders;
  const opened: Recogniser[] = [];
  for (const [at, name] of [first, ...more].entries())
    opened.push(await openOne(name, { ...running, onProgress: at === 0 ? onProgress : undefined }));
  const all = opened.length === 1 && opened[0] ? opened[0] : combineRecognisers(opened);
  return encoders.some(hasHeads) ? all : namesWithHeads(all, await openEncoder(running));
}

function openOne(name: string, options: EncoderOptions): Promise<Recogniser> {
  if (name === BUILT_IN) return openEncoder(options);
  return hasHeads(name) ? openEncoder({ ...options, folder: name }) : openTokenClassifier(name, options);
}

/** True for the built-in encoder, and for a folder that `npm run train` wrote: these find claims and relations too. */
function hasHeads(name: string): boolean {
  return name === BUILT_IN || existsSync(join(name, "calibration.json"));
}
