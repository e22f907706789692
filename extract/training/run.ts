import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Lines } from "../recognisers/encoder/calibration.ts";
import { calibrationOf, MODEL_FOLDER } from "../recognisers/encoder/model-files.ts";
import { openEncoder } from "../recognisers/encoder/open-encoder.ts";
import { openRawEncoder } from "../recognisers/encoder/raw-encoder.ts";
import type { Recogniser } from "../recognisers/recogniser.ts";
import { attributionOf } from "./attribution.ts";
import { cardOf } from "./card.ts";
import { chooseVocabulary, rowsInBase } from "./choose-vocabulary.ts";
import type { AnnotatedText } from "./corpora/annotated.ts";
import { goldTexts } from "./corpora/gold.ts";
import { type Evaluation, evaluate, fitLines, judgeAll } from "./evaluate.ts";
import { laterTexts, prepare, readCorpora, readSplit, vocabularyTexts } from "./prepare.ts";
import { RECIPE, type Step } from "./recipe.ts";
import { citingRecords, relationRecords, relationVerdicts } from "./relation-records.ts";

const RELATION_WEIGHTS = fileURLToPath(new URL("../relation-model/weights.json", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));

const { values: asked } = parseArgs({
  options: {
    corpora: { type: "string" },
    base: { type: "string" },
    work: { type: "string", default: ".ibid/training" },
    model: { type: "string", default: MODEL_FOLDER },
    python: { type: "string", default: "python3" },
    device: { type: "string", default: "cpu" },
    weights: { type: "string" },
    relations: { type: "boolean" },
    pool: { type: "boolean" },
    citing: { type: "boolean" },
  },
});

/** Runs a Python script of this folder; its lines go to the screen. */
function python(script: string, ...rest: readonly string[]): void {
  execFileSync(asked.python, [join(HERE, script), ...rest], { stdio: ["ignore", "inherit", "inherit"] });
}

function writeCalibration(folder: string, lines: Lines): void {
  const calibration = calibrationOf(lines, (name) => readFileSync(join(folder, name)));
  writeFileSync(join(folder, "calibration.json"), `${JSON.stringify(calibration, null, 1)}\n`);
}

/** Calibrates the exported file on the development texts, measures it on both parts, writes card and attribution. */
async function finish(corpora: string, folder: string): Promise<void> {
  writeCalibration(folder, { names: [], claim: { slope: 1, shift: 0 }, relations: [] });
  const encoder = await openRawEncoder({ folder });
  const texts = ownTexts(corpora);
  const split = readSplit();
  const partOf = (names: readonly string[]) => texts.filter(({ name }) => names.includes(name));
  const development = await judgeAll(partOf(split.development), encoder);
  const lines = fitLines(development);
  const parts = new Map<string, Evaluation>([
    ["Test", evaluate(await judgeAll(partOf(split.test), encoder), lines)],
    ["Development", evaluate(development, lines)],
  ]);
  await encoder.close();
  writeCalibration(folder, lines);
  const megabytes = statSync(join(folder, "encoder.onnx")).size / 1e6;
  const card = cardOf({ id: encoder.id, megabytes, trainingTexts: split.training.length, parts });
  writeFileSync(join(folder, "card.md"), card);
  writeFileSync(join(folder, "attribution.md"), attributionOf(corpora));
  console.log(card);
}

/** Chooses the vocabulary and writes the corpora as numbers; the files lie in the work folder. */
async function prepareAll(folder: string, base: string, at: WorkFolder): Promise<void> {
  const corpora = readCorpora(folder);
  const full = linesOf(join(base, "vocab.txt"));
  const vocabulary = join(asked.model, "vocab.txt");
  // The shipped vocabulary stays, so that other weights can be compared with the shipped ones.
  const kept = existsSync(vocabulary) ? linesOf(vocabulary) : undefined;
  const chosen = kept ?? chooseVocabulary(full, vocabularyTexts(corpora));
  writeFileSync(vocabulary, chosen.join("\n"));
  writeFileSync(at("rows.json"), JSON.stringify(rowsInBase(chosen, full)));
  const count = await prepare(corpora, { vocabulary, out: at("records.jsonl"), open: at("open.jsonl") });
  console.log(`${count} texts prepared`);
}

const linesOf = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.length > 0);

type WorkFolder = (name: string) => string;

/** The arguments by which one step of the recipe is run. */
function argumentsOf(step: Step, base: string, at: WorkFolder): string[] {
  const weights = (name: string) => at(`${name}.pt`);
  const texts = ["--records", at("records.jsonl"), "--device", asked.device, "--out", weights(step.out)];
  const open = ["--open", at("open.jsonl")];
  if ("teachers" in step) return ["label.py", ...texts, ...open, "--teachers", ...step.teachers.map(weights)];
  const start = step.start ? weights(step.start) : join(base, "model.safetensors");
  const taught = step.taught ? ["--taught", weights(step.taught), ...open] : [];
  const read = step.role === "base" ? open : taught;
  const options = Object.entries(step.options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return ["train.py", step.role, ...texts, ...read, "--start", start, "--rows", at("rows.json"), ...options];
}

/** Prepares the corpora and follows the recipe; gives the reader's weights. */
async function train(corpora: string, base: string): Promise<string> {
  const at = (name: string) => join(asked.work, name);
  for (const folder of [asked.work, asked.model]) mkdirSync(folder, { recursive: true });
  await prepareAll(corpora, base, at);
  for (const step of RECIPE) {
    console.log(step.out);
    const [script = "", ...rest] = argumentsOf(step, base, at);
    python(script, ...rest);
  }
  return at("reader.pt");
}

/** Fits the log-linear relation model to the training texts, read with the names of their annotators. */
async function fitRelations(corpora: string): Promise<void> {
  mkdirSync(asked.work, { recursive: true });
  const records = join(asked.work, "relations.jsonl");
  const { training } = readSplit();
  writeFileSync(records, "");
  for (const text of ownTexts(corpora).filter(({ name }) => training.includes(name)))
    for (const record of await relationRecords(text)) appendFileSync(records, `${JSON.stringify(record)}\n`);
  python("fit-relations.py", "--records", records, "--out", RELATION_WEIGHTS);
}

type RecordsOf = (text: AnnotatedText, encoder: Recogniser) => Promise<readonly object[]>;

/** Writes, a line each, what the engine says of the texts that the encoder has not learned from; gives the file. */
async function unlearnedRecords(corpora: string, name: string, recordsOf: RecordsOf): Promise<string> {
  mkdirSync(asked.work, { recursive: true });
  const records = join(asked.work, name);
  const { development, practice } = readSplit();
  const encoder = await openEncoder();
  writeFileSync(records, "");
  for (const text of [...ownTexts(corpora), ...laterTexts()])
    if ([...development, ...practice].includes(text.name))
      for (const record of await recordsOf(text, encoder))
        appendFileSync(records, `${JSON.stringify(record)}\n`);
  await encoder.close();
  return records;
}

/** Prints how much each judge of relations counts. */
async function fitPool(corpora: string): Promise<void> {
  const { development } = readSplit();
  const records = await unlearnedRecords(corpora, "pool.jsonl", async (text, encoder) => {
    const verdicts = await relationVerdicts(text, encoder);
    // The development texts are few, and annotated as those that others measure by: they count twice.
    return development.includes(text.name) ? [...verdicts, ...verdicts] : verdicts;
  });
  python("fit-pool.py", "--records", records);
}

/** Prints the weights by which whom people cite among themselves is judged. */
async function fitCiting(corpora: string): Promise<void> {
  python("fit-citing.py", "--records", await unlearnedRecords(corpora, "citing.jsonl", citingRecords));
}

const ownTexts = (corpora: string) =>
  ["ibid", "ibid2"].flatMap((name) => goldTexts(join(corpora, name), name));

async function exportAndJudge(corpora: string, weights: string): Promise<void> {
  mkdirSync(asked.model, { recursive: true });
  python("export.py", "--weights", weights, "--out", join(asked.model, "encoder.onnx"));
  await finish(corpora, asked.model);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

const { corpora, base, weights } = asked;
if (!corpora || !existsSync(corpora))
  refuse("Say where the training corpora lie: npm run train -- --corpora FOLDER --base FOLDER");
else if (asked.relations) await fitRelations(corpora);
else if (asked.pool) await fitPool(corpora);
else if (asked.citing) await fitCiting(corpora);
else if (weights) await exportAndJudge(corpora, weights);
else if (base) {
  await exportAndJudge(corpora, await train(corpora, base));
  await fitRelations(corpora);
} else
  refuse("Say where all-mpnet-base-v2 lies (--base FOLDER), or which weights to export (--weights FILE)");
