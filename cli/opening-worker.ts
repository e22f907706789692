import { parentPort } from "node:worker_threads";
import { BadTextError } from "../extract/readers/bad-text-error.ts";
import { readText } from "../extract/readers/read-text.ts";
import type { Opened } from "./open-source.ts";

parentPort?.on("message", async (path: string) => parentPort?.postMessage(await opened(path)));

/** The text at a path, or why there is none: errors lose their kind on the way between threads. */
async function opened(path: string): Promise<Opened> {
  try {
    return { kind: "text", source: await readText(path) };
  } catch (error) {
    const { message } = error as Error;
    const code = (error as NodeJS.ErrnoException).code;
    return {
      kind: error instanceof BadTextError ? "bad" : "fault",
      message,
      ...(code !== undefined && { code }),
    };
  }
}
