import type { InferenceSession, Tensor, TensorConstructor } from "onnxruntime-common";
import { openInference, type SessionOptions } from "../encoder/session.ts";
import { ClassifierFault } from "./classifier-fault.ts";

/** What a model says of the pieces of one window: a row of raw scores for each piece, one for each label. */
export type Scores = Float32Array;

/** Another encoder, opened. */
export interface ClassifierSession {
  readonly native: boolean;
  run(ids: Int32Array): Promise<Scores>;
  close(): Promise<void>;
}

/** The inputs that models of the BERT family take, and what stands in them for each piece. */
const INPUTS: Readonly<Record<string, (id: number) => number>> = {
  input_ids: (id) => id,
  attention_mask: () => 1,
  token_type_ids: () => 0,
};

/** Opens a model of `labels` labels; throws one sentence where it cannot be opened or wants what Ibid does not give. */
export async function openClassifierSession(
  onnx: Uint8Array,
  labels: number,
  options: SessionOptions,
): Promise<ClassifierSession> {
  const { native, session, Tensor } = await openInference(onnx, options).catch((cause: unknown) => {
    throw new ClassifierFault(`its ONNX file cannot be opened (${firstLine(cause)}); export it again`, cause);
  });
  demandInputs(session);
  return {
    native,
    run: (ids) => scoresOf(session, Tensor, ids, labels),
    close: () => session.release(),
  };
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}

function demandInputs({ inputNames }: InferenceSession): void {
  const unknown = inputNames.filter((name) => !Object.hasOwn(INPUTS, name));
  if (unknown.length === 0 && inputNames.includes("input_ids")) return;
  throw new ClassifierFault(
    `the model takes ${inputNames.join(", ")}, where a token classifier of the BERT family takes ${Object.keys(INPUTS).join(", ")}; export it for token classification`,
  );
}

async function scoresOf(
  session: InferenceSession,
  Tensor: TensorConstructor,
  ids: Int32Array,
  labels: number,
): Promise<Scores> {
  const inputs = session.inputNames.map((name, at) => {
    const values = ids.map(INPUTS[name] ?? (() => 0));
    return [name, tensorOf(Tensor, values, integerType(session, at))] as const;
  });
  const output = await session.run(Object.fromEntries(inputs)).catch((cause: unknown) => {
    throw new ClassifierFault(
      `the model cannot read ${ids.length} pieces (${firstLine(cause)}); export it with free lengths, and see that vocab.txt is its own`,
      cause,
    );
  });
  const name = session.outputNames.includes("logits") ? "logits" : (session.outputNames[0] ?? "");
  return demandShape(output[name], ids.length, labels);
}

/** Exporters write 64-bit integers, and some 32-bit ones. */
function integerType({ inputMetadata }: InferenceSession, input: number): "int32" | "int64" {
  const about = inputMetadata[input];
  return about?.isTensor && about.type === "int32" ? "int32" : "int64";
}

function tensorOf(Tensor: TensorConstructor, values: Int32Array, type: "int32" | "int64"): Tensor {
  const shape = [1, values.length];
  return type === "int32"
    ? new Tensor("int32", values, shape)
    : new Tensor("int64", BigInt64Array.from(values, BigInt), shape);
}

function demandShape(output: Tensor | undefined, pieces: number, labels: number): Scores {
  const [batch, rows, columns] = output?.dims ?? [];
  const numbers = output?.data;
  if (numbers instanceof Float32Array && batch === 1 && rows === pieces && columns === labels) return numbers;
  const given = output ? `${output.type} [${output.dims.join(", ")}]` : "nothing";
  throw new ClassifierFault(
    `the model answers ${given} for ${pieces} pieces, where float32 [1, ${pieces}, ${labels}] belongs to its ${labels} labels; check labels.json, or export it for token classification`,
  );
}
