import { createWriteStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NAMED_TYPES } from "#model";
import { sentencesOf } from "../patterns/sentences.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import { wordsOf } from "../patterns/words.ts";
import { encodeWords } from "../recognisers/encoder/encode-words.ts";
import { WordPieces } from "../recognisers/encoder/word-pieces.ts";
import type { AnnotatedText } from "./corpora/annotated.ts";
import { crossner } from "./corpora/crossner.ts";
import { goldTexts } from "./corpora/gold.ts";
import { grobidNer } from "./corpora/grobid-ner.ts";
import { openText } from "./corpora/open-text.ts";
import { type Candidate, candidatesOf, claimLabels, nameLabels } from "./labels.ts";

/** The texts of all corpora: annotated ones, and open text for the teacher to label. */
export interface Corpora {
  readonly annotated: readonly AnnotatedText[];
  readonly open: readonly AnnotatedText[];
}

/** The vocabulary to cut by, and the files of JSON Lines to write. */
export interface Preparation {
  readonly vocabulary: string;
  readonly out: string;
  readonly open: string;
}

/**
 * Which texts of our own serve for training, choice of settings, and judgement; of those that were annotated later, which ones
 * rules were made on (`practice`) and which were only measured (`proof`).
 */
export type Split = Readonly<
  Record<"training" | "development" | "test" | "practice" | "proof", readonly string[]>
>;

/** The committed split of `corpora/ibid`, `corpora/ibid2` and the texts that lie beside this file. */
export function readSplit(): Split {
  return JSON.parse(readFileSync(new URL("./split.json", import.meta.url), "utf8"));
}

const OWN = ["ibid", "ibid2"];
/** Texts that were annotated after the shipped weights were made; new weights learn from those of `practice`. */
const LATER = { name: "annotated", folder: fileURLToPath(new URL("./annotated", import.meta.url)) };

/** Reads all corpora below a folder; open text that shares words with what is held back is left out. */
export function readCorpora(folder: string): Corpora {
  const annotated = [
    ...crossner(join(folder, "crossner")),
    ...grobidNer(join(folder, "grobid-ner")),
    ...OWN.flatMap((name) => goldTexts(join(folder, name), name)),
    ...laterTexts(),
  ];
  const isHeldBack = heldBack();
  return { annotated, open: openText(join(folder, "open-text"), annotated.filter(isHeldBack)) };
}

/** The texts beside this file, annotated after the shipped weights were made. */
export function laterTexts(): AnnotatedText[] {
  return goldTexts(LATER.folder, LATER.name);
}

/** Tells texts that settings are chosen or judged by. */
function heldBack(): (text: AnnotatedText) => boolean {
  const split = readSplit();
  return (text) => partOf(split, text) !== "training";
}

const SERVES_AS: Readonly<Record<string, string>> = { practice: "training", proof: "test" };

function partOf(split: Split, text: AnnotatedText): string {
  if (!OWN.includes(text.corpus) && text.corpus !== LATER.name) return "training";
  const part = Object.entries(split).find(([, names]) => names.includes(text.name));
  if (!part) throw new Error(`training: ${text.name} is in no part of split.json; add it to one`);
  return SERVES_AS[part[0]] ?? part[0];
}

/** A candidate as a short row of numbers: sentence, source (-1 -1 = author), its type, target, its type, labels. */
function rowOf({ sentence, source, sourceType, target, targetType, labels }: Candidate): number[] {
  const from = source ?? { from: -1, to: -1 };
  const types = [NAMED_TYPES.indexOf(sourceType), NAMED_TYPES.indexOf(targetType)] as const;
  return [sentence, from.from, from.to, types[0], target.from, target.to, types[1], ...labels];
}

/** One text as numbers: pieces, shapes, first piece of each word, labels, sentences, claims and candidates. */
export function recordOf(text: AnnotatedText, pieces: WordPieces, part: string): Record<string, unknown> {
  const words = wordsOf(text.text);
  const sentences = sentencesOf(text.text, words);
  const { ids, shapes, starts } = encodeWords(text.text, words, pieces);
  const candidates = candidatesOf(text, words, sentences);
  return {
    corpus: text.corpus,
    name: text.name,
    part,
    ids: [...ids],
    shapes: [...shapes],
    starts: [...starts],
    labels: nameLabels(words, text.names),
    sentences: sentences.map((sentence) => wordRangeOf(words, sentence)).map(({ from, to }) => [from, to]),
    claims: claimLabels(sentences, text.claims),
    candidates: candidates.map(rowOf),
    ends: candidates.map(({ ends }) => ends),
  };
}

async function write(out: string, records: Iterable<Record<string, unknown>>): Promise<void> {
  const file = createWriteStream(out);
  for (const record of records) file.write(`${JSON.stringify(record)}\n`);
  await new Promise((written) => file.end(written));
}

/** The texts by which the vocabulary is chosen: none that settings are chosen or judged by. */
export function vocabularyTexts({ annotated, open }: Corpora): string[] {
  const isHeldBack = heldBack();
  return [...annotated.filter((text) => !isHeldBack(text)), ...open].map(({ text }) => text);
}

/** Writes every corpus as JSON Lines of numbers for `train.py`; gives the number of texts. */
export async function prepare({ annotated, open }: Corpora, to: Preparation): Promise<number> {
  const pieces = new WordPieces(readFileSync(to.vocabulary, "utf8").split("\n"));
  const split = readSplit();
  await write(
    to.out,
    annotated.map((text) => recordOf(text, pieces, partOf(split, text))),
  );
  await write(
    to.open,
    open.map((text) => recordOf(text, pieces, "open")),
  );
  return annotated.length + open.length;
}
