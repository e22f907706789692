import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import type { Source } from "../extract/document.ts";
import { BadTextError } from "../extract/readers/bad-text-error.ts";
import { isMarkedUp } from "../extract/readers/file-kinds.ts";
import { readText } from "../extract/readers/read-text.ts";
import { readConfig } from "../server/config.ts";

/** What the opening thread answers. */
export type Opened =
  | { readonly kind: "text"; readonly source: Source }
  | { readonly kind: "bad" | "fault"; readonly message: string; readonly code?: string };

const OPENING_WORKER = new URL("./opening-worker.mjs", import.meta.url);

let thread: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * The text at a path. Files with markup are opened in a thread of their own, one at a time, with a limit of time and memory,
 * so that whatever such a file does to its reader, nothing else is kept waiting or ends. Throws like readText.
 */
export function openSource(path: string): Promise<Source> {
  if (!isMarkedUp(path)) return readText(path);
  const opening = last.then(() => openInThread(path));
  last = opening.catch(() => undefined);
  return opening;
}

async function openInThread(path: string): Promise<Source> {
  const { openMs, openMb } = readConfig().reading;
  thread ??= startThread(openMb);
  const answer = await answerOf(thread, path, openMs, openMb);
  if (answer.kind === "text") return answer.source;
  if (answer.kind === "bad") throw new BadTextError(answer.message);
  throw Object.assign(new Error(answer.message), answer.code !== undefined && { code: answer.code });
}

function startThread(heapMb: number): Worker {
  const started = new Worker(OPENING_WORKER, { resourceLimits: { maxOldGenerationSizeMb: heapMb } });
  started.unref();
  return started;
}

/** The thread's answer; one that gives none in time, or dies, is left behind, and the next file gets another. */
function answerOf(worker: Worker, path: string, openMs: number, openMb: number): Promise<Opened> {
  return new Promise((resolve) => {
    const end = (opened: Opened) => {
      clearTimeout(timer);
      worker.removeAllListeners("message").removeAllListeners("error").removeAllListeners("exit");
      worker.unref();
      resolve(opened);
    };
    const leave = (words: string) => {
      end({ kind: "bad", message: `${basename(path)} ${words}` });
      worker.on("error", () => undefined); // what is left behind may still run out of memory
      void worker.terminate();
      thread = undefined;
    };
    const seconds = openMs / 1_000;
    const timer = setTimeout(
      () => leave(`was not opened within ${seconds} seconds: split it, or set IBID_OPEN_MS higher.`),
      openMs,
    );
    const tooLarge = () =>
      leave(`needs more than ${openMb} MB to be opened: split it, or set IBID_OPEN_MB higher.`);
    worker.ref();
    worker.on("message", end).on("error", tooLarge).on("exit", tooLarge);
    worker.postMessage(path);
  });
}
