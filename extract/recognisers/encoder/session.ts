import type { InferenceSession, TensorConstructor } from "onnxruntime-common";

/** The pieces of one window with its two special pieces, and their shapes. */
export interface Pieces {
  readonly ids: Int32Array;
  readonly shapes: Int32Array;
}

/** What the heads say of every piece of a window. */
export interface Heads {
  readonly names: Float32Array;
  readonly claim: Float32Array;
  readonly pair: Float32Array;
}

/** An opened model. */
export interface Session {
  /** True where native code computes, false for WebAssembly. */
  readonly native: boolean;
  run(pieces: Pieces): Promise<Heads>;
  close(): Promise<void>;
}

export type Runtime = "native" | "wasm";

/** How to open a model: with native code, with WebAssembly, or (undefined) with the first of the two that loads. */
export interface SessionOptions {
  readonly runtime?: Runtime | undefined;
  /** Threads of one computation; the answer is the same for any number on one machine. */
  readonly threads?: number | undefined;
  /** Hears, in one sentence, that native code did not load. */
  readonly onRemark?: ((sentence: string) => void) | undefined;
}

interface Engine {
  readonly InferenceSession: {
    create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: TensorConstructor;
}

/** Keeps the native runtime from counting its uses and calling its makers; it asks once, when it is loaded. */
export function silenceRuntime(): void {
  process.env["ORT_DISABLE_TELEMETRY"] = "1";
}

async function nativeEngine(): Promise<Engine> {
  silenceRuntime();
  return await import("onnxruntime-node");
}

async function wasmEngine(): Promise<Engine> {
  const engine = await import("onnxruntime-web");
  engine.env.wasm.numThreads = 1;
  return engine;
}

/** A model opened by a runtime, whatever its inputs and outputs are. */
export interface Inference {
  readonly native: boolean;
  readonly session: InferenceSession;
  readonly Tensor: TensorConstructor;
}

/** Opens a model held in memory; throws what the runtime says when it cannot read it. */
export async function openSession(model: Uint8Array, options: SessionOptions = {}): Promise<Session> {
  const { native, session, Tensor } = await openInference(model, options);
  return {
    native,
    run: (pieces) => runWindow(Tensor, session, pieces),
    close: () => session.release(),
  };
}

/** Opens any model with native code, with WebAssembly, or with the first of the two that loads. */
export async function openInference(model: Uint8Array, options: SessionOptions = {}): Promise<Inference> {
  if (options.runtime === "wasm") return inferenceOf(await wasmEngine(), model, false, options);
  try {
    return await inferenceOf(await nativeEngine(), model, true, options);
  } catch (error) {
    if (options.runtime === "native") throw error;
    const inference = await inferenceOf(await wasmEngine(), model, false, options);
    options.onRemark?.(
      `The native runtime of the encoder did not load (${firstLine(error)}); WebAssembly reads instead, about six times slower.`,
    );
    return inference;
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}

async function inferenceOf(
  engine: Engine,
  model: Uint8Array,
  native: boolean,
  options: SessionOptions,
): Promise<Inference> {
  const session = await engine.InferenceSession.create(model, {
    graphOptimizationLevel: "all",
    executionMode: "sequential",
    intraOpNumThreads: options.threads ?? 1,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    // Numbers too small to matter slow some processors down a hundredfold.
    extra: { session: { set_denormal_as_zero: "1" } },
  });
  return { native, session, Tensor: engine.Tensor };
}

async function runWindow(
  Tensor: TensorConstructor,
  session: InferenceSession,
  { ids, shapes }: Pieces,
): Promise<Heads> {
  const tensor = (numbers: Int32Array) => new Tensor("int32", numbers, [1, numbers.length]);
  const out = await session.run({ ids: tensor(ids), shapes: tensor(shapes) });
  return { names: floats(out, "names"), claim: floats(out, "claim"), pair: floats(out, "pair") };
}

function floats(out: InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const numbers = out[name]?.data;
  if (numbers instanceof Float32Array) return numbers;
  throw new Error(`encoder: the model gives no output "${name}"; take the file that belongs to this version`);
}
