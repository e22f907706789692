import { parentPort, workerData } from "node:worker_threads";
import { serialiseGraph } from "#model";
import type { Source } from "../extract/document.ts";
import { extractText, type Step } from "../extract/pipeline.ts";
import type { Recogniser } from "../extract/recognisers/recogniser.ts";
import { explainError } from "./explain-error.ts";
import { openReader } from "./open-reader.ts";
import type { Answer, Request, ThreadStart } from "./reader-messages.ts";
import { whyLeftOut } from "./why-left-out.ts";

/** Where each step begins, in hundredths of the whole as it was measured on a book. */
const STEP_BEGINS: Readonly<Record<Step, number>> = {
  segment: 0,
  read: 2,
  link: 85,
  cite: 90,
  relate: 93,
  build: 98,
};

const { choice } = workerData as ThreadStart;
const present: { abort?: AbortController; done: number } = { done: 0 };

const recogniser = await openReader({ ...choice, onProgress: onEncoderProgress }).catch((error: unknown) => {
  answer({ kind: "unready", message: explainError(error).message });
});
if (recogniser) {
  parentPort?.on("message", (request: Request) => void heed(request, recogniser));
  answer({ kind: "ready" });
}

async function heed(request: Request, reader: Recogniser): Promise<void> {
  if (request.kind === "abort") present.abort?.abort();
  else if (request.kind === "read") answer(await readOne(request.source, reader));
  else {
    await reader.close();
    parentPort?.close();
  }
}

async function readOne(source: Source, reader: Recogniser): Promise<Answer> {
  const abort = new AbortController();
  Object.assign(present, { abort, done: 0 });
  const onProgress = (step: Step) => progressTo(STEP_BEGINS[step]);
  try {
    const graph = await extractText(source, reader, { signal: abort.signal, onProgress });
    return { kind: "read", json: serialiseGraph(graph) };
  } catch (error) {
    return abort.signal.aborted
      ? { kind: "stopped" }
      : { kind: "failed", reason: reasonOf(source.file, error) };
  }
}

/** Why a text was left out, in one sentence. */
function reasonOf(path: string, error: unknown): string {
  const { isOurs, details } = explainError(error);
  if (!isOurs) return whyLeftOut(path, error);
  return `${path} made Ibid fail by a fault of its own (${details[0]}). Please report it.`;
}

function onEncoderProgress(done: number, total: number): void {
  progressTo(STEP_BEGINS.read + ((STEP_BEGINS.link - STEP_BEGINS.read) * done) / total);
}

/** Tells of whole hundredths alone, so that a long text does not flood the other side. */
function progressTo(part: number): void {
  const done = Math.floor(part);
  if (done === present.done) return;
  present.done = done;
  answer({ kind: "progress", done });
}

function answer(words: Answer): void {
  parentPort?.postMessage(words);
}
