import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { onnxBytes, type TableModel } from "./onnx-bytes.ts";

/** A model that knows a label for some pieces and calls all others by the first label. */
export interface TinyModel {
  readonly labels: readonly string[];
  readonly pieces: Readonly<Record<string, string>>;
  /** How much surer it is of the label of a piece than of any other. */
  readonly surety?: number;
  readonly model?: Partial<TableModel>;
}

/** The ordinary tiny model of the tests, cased, with CoNLL labels. */
export const TINY: TinyModel = {
  labels: ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"],
  pieces: {
    Rosa: "B-PER",
    Luxemburg: "I-PER",
    Kar: "B-PER",
    "##l": "O",
    Lieb: "I-PER",
    "##knecht": "O",
    Cheka: "B-ORG",
    Moscow: "B-LOC",
    Russian: "B-MISC",
    in: "O",
    met: "O",
    ".": "O",
  },
};

const SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"];

/** The files of the folder of a tiny model, as an exporter leaves them; undefined takes one away. */
export function tinyFiles({
  labels,
  pieces,
  surety = 8,
  model = {},
}: TinyModel): Record<string, string | Uint8Array> {
  const rows = [...SPECIAL.map(() => labels[0] ?? ""), ...Object.values(pieces)];
  const table = rows.map((label) => labels.map((one) => (one === label ? surety : 0)));
  return {
    "model.onnx": onnxBytes({ table, ...model }),
    "vocab.txt": `${[...SPECIAL, ...Object.keys(pieces)].join("\n")}\n`,
    "config.json": JSON.stringify({
      id2label: Object.fromEntries(labels.map((label, id) => [id, label])),
      max_position_embeddings: 512,
    }),
  };
}

/** A folder with these files that is gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array | undefined>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), "encoder-")), "tiny");
  mkdirSync(folder);
  onTestFinished(() => rmSync(dirname(folder), { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
