import { Worker } from "node:worker_threads";
import type { Source } from "../extract/document.ts";
import { silenceRuntime } from "../extract/recognisers/encoder/session.ts";
import { ExpectedError } from "./expected-error.ts";
import type { ReaderChoice } from "./open-reader.ts";
import type { Answer, Request, ThreadStart } from "./reader-messages.ts";

/** Where the code of a reading thread lies. */
export const READING_WORKER = new URL("./reading-worker.mjs", import.meta.url);

/** What became of one text in a thread: its graph as JSON, or why there is none. */
export type ThreadResult = Extract<Answer, { readonly kind: "read" | "failed" | "stopped" }>;

/** A thread with a reader of its own. It reads one text at a time and shares nothing with the others. */
export interface ReaderThread {
  /** False once the thread has died; open another one then. */
  readonly alive: boolean;
  /** Reads one text; throws an ExpectedError where no text at all can be read. */
  read(source: Source, onProgress: (done: number) => void): Promise<ThreadResult>;
  /** Gives the present text up. */
  abort(): void;
  /** Ends the thread when it is at rest. */
  close(): Promise<void>;
}

export interface ThreadOptions {
  readonly choice: ReaderChoice;
  /** Megabytes that the objects of one thread may take (V8's old generation). */
  readonly heapMb: number;
  readonly worker?: URL | undefined;
}

interface Desk {
  alive: boolean;
  isReady: boolean;
  path: string;
  onProgress: (done: number) => void;
  settle?: ((result: ThreadResult) => void) | undefined;
  refuse?: ((error: Error) => void) | undefined;
}

/**
 * Starts a reading thread. A text that kills it (out of memory, a fault of ours) is reported as failed.
 * It is never terminated from outside: the native runtime ends the whole process when that happens amid a computation.
 */
export function openThread({ choice, heapMb, worker = READING_WORKER }: ThreadOptions): ReaderThread {
  // A thread has a copy of the environment, which native code in it does not see.
  silenceRuntime();
  const start: ThreadStart = { choice };
  const thread = new Worker(worker, {
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  const desk: Desk = { alive: true, isReady: false, path: "", onProgress: () => undefined };
  const ended = new Promise<void>((resolve) => thread.once("exit", () => resolve()));
  const ask = (request: Request) => thread.postMessage(request);
  thread.on("message", (answer: Answer) => heed(answer, desk));
  const fault: { error?: Error } = {};
  thread.on("error", (error) => {
    fault.error = error;
  });
  // Whatever the thread said comes before its exit, but not before its error.
  thread.on("exit", (code) =>
    died(
      desk,
      fault.error
        ? deathReason(fault.error, desk, heapMb)
        : `its reader ended with code ${code}. Please report it`,
    ),
  );
  return {
    get alive() {
      return desk.alive;
    },
    read: (source, onProgress) =>
      new Promise((settle, refuse) => {
        Object.assign(desk, { path: source.file, onProgress, settle, refuse });
        if (desk.alive) ask({ kind: "read", source });
        else died(desk, "its reader had ended");
      }),
    abort: () => ask({ kind: "abort" }),
    async close() {
      ask({ kind: "end" });
      await ended;
    },
  };
}

function heed(answer: Answer, desk: Desk): void {
  if (answer.kind === "ready") desk.isReady = true;
  else if (answer.kind === "progress") desk.onProgress(answer.done);
  else if (answer.kind === "unready") desk.refuse?.(new ExpectedError(answer.message));
  else desk.settle?.(answer);
}

/** A thread that dies before it is ready would die at every text: the run ends with its reason. */
function died(desk: Desk, reason: string): void {
  desk.alive = false;
  if (desk.isReady) desk.settle?.({ kind: "failed", reason: `${desk.path} was not read: ${reason}.` });
  else desk.refuse?.(new ExpectedError(`Nothing was read: ${reason}.`));
}

function deathReason(error: Error, { isReady }: Desk, heapMb: number): string {
  if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") {
    const room = `a reader may use ${heapMb.toLocaleString("en-GB")} MB and needs more`;
    const smaller = isReady ? "Split the text into chapters, or set" : "Set";
    return `${room}. ${smaller} IBID_WORKER_MB higher`;
  }
  return `its reader met a fault of its own (${error.message}). Please report it`;
}
