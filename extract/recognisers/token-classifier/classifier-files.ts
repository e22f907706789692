import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { ClassifierFault } from "./classifier-fault.ts";
import { type LabelSettings, labelSettings } from "./label-settings.ts";
import { wordPieceVocabulary } from "./piece-vocabulary.ts";

/** Everything that the folder of another encoder holds for reading. */
export interface ClassifierFiles {
  /** The folder's own name, by which the finder of a name is called. */
  readonly name: string;
  readonly onnx: Uint8Array;
  readonly vocabulary: readonly string[];
  readonly isCased: boolean;
  readonly labels: readonly string[];
  readonly settings: LabelSettings;
  /** Pieces that the model can read at once; undefined where its folder does not say. */
  readonly positions?: number;
}

/** The parts of a model's `config.json` that are used; the file is another's, so nothing in it is taken for granted. */
interface ModelConfig {
  readonly id2label?: Readonly<Record<string, unknown>>;
  readonly max_position_embeddings?: unknown;
}

/** Reads the folder of a token-classification model; throws one sentence that says which file is missing or unfit. */
export async function readClassifierFiles(folder: string): Promise<ClassifierFiles> {
  const names = await namesIn(folder);
  const settings = labelSettings((await jsonIn(folder, names, "labels.json")) ?? {});
  const config = ((await jsonIn(folder, names, "config.json")) ?? {}) as ModelConfig;
  const cased = {
    ...((await jsonIn(folder, names, "tokenizer_config.json")) as { do_lower_case?: unknown }),
  };
  const vocabulary = await wordPieceVocabulary(folder, names);
  const positions = config.max_position_embeddings;
  return {
    name: basename(resolve(folder)),
    onnx: await readFile(join(folder, await modelIn(folder, names))),
    vocabulary,
    isCased: settings.cased ?? isCased(cased.do_lower_case, vocabulary),
    labels: settings.labels ?? labelsOf(config),
    settings,
    ...(typeof positions === "number" && { positions }),
  };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    throw new ClassifierFault(`there is no folder ${folder}; name the folder that holds the model`, cause);
  }
}

async function jsonIn(folder: string, names: readonly string[], name: string): Promise<unknown> {
  if (!names.includes(name)) return undefined;
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, name), "utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch (cause) {
    throw new ClassifierFault(`${join(folder, name)} is no JSON; fetch or write it again`, cause);
  }
  throw new ClassifierFault(`${join(folder, name)} should hold named parts, in { }; fetch or write it again`);
}

/** `model.onnx`, alone or in a folder `onnx`, as exporters leave it; otherwise the only ONNX file there is. */
async function modelIn(folder: string, names: readonly string[]): Promise<string> {
  const files = names.filter((name) => name.endsWith(".onnx"));
  const [only, ...others] = files;
  if (files.includes("model.onnx")) return "model.onnx";
  if (names.includes("onnx") && (await namesIn(join(folder, "onnx"))).includes("model.onnx"))
    return join("onnx", "model.onnx");
  if (only !== undefined && others.length === 0) return only;
  throw new ClassifierFault(
    only === undefined
      ? `there is no model.onnx in ${folder}; export the model to ONNX (token classification) and put the file there`
      : `there are several ONNX files in ${folder}; name the one to use model.onnx`,
  );
}

function labelsOf({ id2label }: ModelConfig): string[] {
  const labels = Object.entries(id2label ?? {}).map(([id, label]) => [Number(id), String(label)] as const);
  const sorted = labels.sort(([a], [b]) => a - b);
  if (sorted.length > 0 && sorted.every(([id], at) => id === at)) return sorted.map(([, label]) => label);
  throw new ClassifierFault(
    'its labels are nowhere named; put a labels.json beside the model, such as {"labels": ["O", "B-PER", "I-PER"]}, in the order of its output',
  );
}

const HAS_CAPITAL = /^(?!\[).*\p{Lu}/u;

/** As the tokenizer's settings say; otherwise a vocabulary in which capitals occur is one that tells them apart. */
function isCased(lowers: unknown, vocabulary: readonly string[]): boolean {
  if (typeof lowers === "boolean") return !lowers;
  return vocabulary.some((piece) => HAS_CAPITAL.test(piece));
}
