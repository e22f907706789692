import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Lines } from "./calibration.ts";
import type { RelationWeights } from "./relation-head.ts";

/** The folder with the weights that ship with the project. */
export const MODEL_FOLDER = fileURLToPath(new URL("./model/", import.meta.url));

/** Everything that a model folder holds for reading. */
export interface ModelFiles {
  /** Changes whenever the weights do. */
  readonly id: string;
  readonly onnx: Uint8Array;
  readonly vocabulary: readonly string[];
  readonly weights: RelationWeights;
  readonly lines: Lines;
}

/** The files beside the calibration, whose fingerprints it holds. */
const FITTED = ["encoder.onnx", "vocab.txt", "pair-head.json"] as const;

/** The calibration with the fingerprints of the files that it was fitted on, and of its own lines. */
export interface CalibrationFile extends Lines {
  readonly sha256: Readonly<Record<(typeof FITTED)[number] | "lines", string>>;
}

/** The calibration as it stands in its file: its lines and the fingerprints of all that must not change. */
export function calibrationOf(lines: Lines, bytesOf: (name: string) => Uint8Array): CalibrationFile {
  const files = FITTED.map((name) => [name, fingerprint(bytesOf(name))]);
  const sha256 = Object.fromEntries([...files, ["lines", fingerprintOf(lines)]]);
  return { sha256, ...lines };
}

function fingerprintOf({ names, claim, relations }: Lines): string {
  return fingerprint(Buffer.from(JSON.stringify([names, claim, relations])));
}

/** The fingerprint by which damaged weights are told from whole ones. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function fault(folder: string, name: string, what: string, cause?: unknown): Error {
  const file = relative(process.cwd(), join(folder, name));
  return new Error(
    `encoder: ${file} ${what}; restore the folder from the repository (git checkout) or make it anew with npm run train`,
    { cause },
  );
}

/** The error for weights that the runtime cannot open. */
export function unreadable(folder: string, cause: unknown): Error {
  return fault(folder, "encoder.onnx", "cannot be opened", cause);
}

async function bytesOf(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, name));
  } catch (cause) {
    throw fault(folder, name, "is missing", cause);
  }
}

function parsed<T>(folder: string, name: string, bytes: Buffer): T {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw fault(folder, name, "is damaged", cause);
  }
}

/** Reads a model folder; throws one sentence that names the file when one is missing or damaged. */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const calibration = await bytesOf(folder, "calibration.json");
  const { sha256, ...lines } = parsed<CalibrationFile>(folder, "calibration.json", calibration);
  if (fingerprintOf(lines) !== sha256?.lines) throw fault(folder, "calibration.json", "is damaged");
  const whole = async (name: (typeof FITTED)[number]) => {
    const bytes = await bytesOf(folder, name);
    if (fingerprint(bytes) === sha256[name]) return bytes;
    throw fault(folder, name, "is damaged or does not belong to its calibration");
  };
  const onnx = await whole("encoder.onnx");
  const vocabulary = (await whole("vocab.txt")).toString("utf8").split("\n");
  const weights = parsed<RelationWeights>(folder, "pair-head.json", await whole("pair-head.json"));
  return { id: `encoder-${sha256["encoder.onnx"].slice(0, 8)}`, onnx, vocabulary, weights, lines };
}
