import { createHash } from "node:crypto";
import { NAMED_TYPES } from "#model";
import { Calibration } from "../encoder/calibration.ts";
import { encodeWords } from "../encoder/encode-words.ts";
import { nameLog, namesOfLine } from "../encoder/found-names.ts";
import type { EncoderOptions } from "../encoder/raw-encoder.ts";
import { linesOf } from "../encoder/raw-reading.ts";
import { readingWindows, WINDOW_PIECES } from "../encoder/reading-windows.ts";
import { WordPieces } from "../encoder/word-pieces.ts";
import type { Reading, Recogniser } from "../recogniser.ts";
import { ClassifierFault } from "./classifier-fault.ts";
import { type ClassifierFiles, readClassifierFiles } from "./classifier-files.ts";
import { type ClassifierSession, openClassifierSession } from "./classifier-session.ts";
import { labelRoles } from "./label-roles.ts";
import { TagLogs } from "./tag-logs.ts";

/** How to run another encoder: as the built-in one, but its folder has to be named. */
export type ClassifierOptions = Omit<EncoderOptions, "folder">;

/** Another encoder: a token-classification model that finds names alone. */
export interface TokenClassifier extends Recogniser {
  readonly native: boolean;
}

/**
 * Opens a token-classification ONNX model of the BERT family from its folder: `model.onnx`, `vocab.txt`, and
 * `config.json` or `labels.json` for its labels. Throws one sentence that says what is missing or unfit.
 */
export async function openTokenClassifier(
  folder: string,
  options: ClassifierOptions = {},
): Promise<TokenClassifier> {
  const files = await readClassifierFiles(folder);
  demandPositions(files);
  const { opensInside, types, calibration = { slope: 1, shift: 0 } } = files.settings;
  const { roles, leftOut } = labelRoles(files.labels, types, opensInside);
  const pieces = new WordPieces(files.vocabulary, files.isCased);
  const session = await openClassifierSession(files.onnx, roles.length, options);
  // What the model cannot do is said here, before a text is begun.
  await session.run(longestWindow(pieces, files.vocabulary.length - 1));
  const lines = new Calibration({
    names: NAMED_TYPES.map(() => calibration),
    claim: calibration,
    relations: [],
  });
  const method = `encoder ${files.name}`;
  return {
    id: `${files.name}-${createHash("sha256").update(files.onnx).digest("hex").slice(0, 8)}`,
    native: session.native,
    leftOut,
    async read(text, words, sentences, signal) {
      const encoded = encodeWords(text, words, pieces);
      const kept = new TagLogs(words.length, roles);
      await readWindows(encoded, pieces, session, { kept, labels: roles.length, signal, ...options });
      return readingOf({ text, words, sentences }, kept.logs, lines, method);
    },
    close: () => session.close(),
  };
}

/** As many pieces as a window may have, the highest number among them. */
function longestWindow({ first, last }: WordPieces, highest: number): Int32Array {
  const window = new Int32Array(WINDOW_PIECES + 2).fill(highest);
  window.set([first], 0);
  window.set([last], WINDOW_PIECES + 1);
  return window;
}

function demandPositions({ positions, name }: ClassifierFiles): void {
  if (positions === undefined || positions >= WINDOW_PIECES + 2) return;
  throw new ClassifierFault(
    `${name} reads ${positions} pieces at once, and Ibid gives it ${WINDOW_PIECES + 2}; choose a model with a longer window`,
  );
}

interface Keeping {
  readonly kept: TagLogs;
  readonly labels: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress?: EncoderOptions["onProgress"];
}

async function readWindows(
  { ids, starts }: ReturnType<typeof encodeWords>,
  { first, last }: WordPieces,
  session: ClassifierSession,
  { kept, labels, signal, onProgress }: Keeping,
): Promise<void> {
  const windows = readingWindows(starts);
  for (const [done, window] of windows.entries()) {
    signal?.throwIfAborted();
    onProgress?.(done, windows.length);
    const [from, to] = [starts[window.from] ?? 0, starts[window.to] ?? 0];
    const scores = await session.run(Int32Array.from([first, ...ids.subarray(from, to), last]));
    for (let word = window.keepFrom; word < window.keepTo; word++)
      kept.keep(word, scores, (1 + (starts[word] ?? 0) - from) * labels);
  }
}

function readingOf(
  read: Parameters<typeof linesOf>[0],
  logs: Float32Array,
  lines: Calibration,
  method: string,
): Reading {
  const { words, sentences } = read;
  const nameConfidence: Reading["nameConfidence"] = (range, type) =>
    lines.name(NAMED_TYPES.indexOf(type), nameLog(logs, range, type));
  const found = words.length > 0 ? linesOf(read).flatMap((line) => namesOfLine(logs, line)) : [];
  return {
    names: found.map(({ range, type }) => ({
      range,
      type,
      start: words[range.from]?.start ?? 0,
      end: words[range.to - 1]?.end ?? 0,
      confidence: nameConfidence(range, type),
      method,
    })),
    claims: sentences.map(() => 0),
    nameConfidence,
    relations: () => ({}),
  };
}
