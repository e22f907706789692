import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ClassifierFault } from "./classifier-fault.ts";

const LINE_BREAK = /\r?\n/u;
/** Files by which the tokenizers that Ibid does not read give themselves away. */
const OTHER_TOKENIZERS: Readonly<Record<string, string>> = {
  "sentencepiece.bpe.model": "SentencePiece",
  "spiece.model": "SentencePiece",
  "spm.model": "SentencePiece",
  "tokenizer.model": "SentencePiece",
  "merges.txt": "byte pairs (BPE)",
};
const OTHER_KINDS: Readonly<Record<string, string>> = { Unigram: "SentencePiece", BPE: "byte pairs (BPE)" };

interface TokenizerFile {
  readonly model?: { readonly type?: unknown; readonly vocab?: unknown };
}

/**
 * The pieces of a WordPiece vocabulary by their ids, from `vocab.txt` or `tokenizer.json`. Throws one sentence that says
 * what to do where the model cuts words in another way, or where there is no vocabulary.
 */
export async function wordPieceVocabulary(folder: string, names: readonly string[]): Promise<string[]> {
  if (names.includes("vocab.txt")) return linesOf(await readFile(join(folder, "vocab.txt"), "utf8"));
  const other = names.find((name) => Object.hasOwn(OTHER_TOKENIZERS, name));
  if (other !== undefined) throw otherTokenizer(OTHER_TOKENIZERS[other] ?? "", other);
  if (names.includes("tokenizer.json")) return piecesOf(await tokenizerIn(folder));
  throw new ClassifierFault(
    `there is no vocab.txt in ${folder}; copy the model's WordPiece vocabulary there`,
  );
}

function linesOf(text: string): string[] {
  const lines = text.split(LINE_BREAK);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

async function tokenizerIn(folder: string): Promise<TokenizerFile> {
  try {
    return { ...JSON.parse(await readFile(join(folder, "tokenizer.json"), "utf8")) };
  } catch (cause) {
    throw new ClassifierFault(`${join(folder, "tokenizer.json")} is no JSON; fetch it again`, cause);
  }
}

function piecesOf({ model }: TokenizerFile): string[] {
  const kind = String(model?.type ?? "unknown");
  if (kind !== "WordPiece") throw otherTokenizer(OTHER_KINDS[kind] ?? kind, "tokenizer.json");
  const pieces: string[] = [];
  for (const [piece, id] of Object.entries({ ...(model?.vocab as Record<string, unknown>) })) {
    if (typeof id === "number" && Number.isSafeInteger(id) && id >= 0) pieces[id] = piece;
  }
  return Array.from(pieces, (piece) => piece ?? "");
}

function otherTokenizer(kind: string, file: string): ClassifierFault {
  return new ClassifierFault(
    `this model cuts words by ${kind} (${file}), which Ibid does not read; choose a model of the BERT family (WordPiece, with a vocab.txt)`,
  );
}
