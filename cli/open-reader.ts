import { openEncoder } from "../extract/recognisers/encoder/open-encoder.ts";
import type { Recogniser } from "../extract/recognisers/recogniser.ts";
import { ExpectedError } from "./expected-error.ts";
import { say } from "./say.ts";

/** Opens the built-in encoder; `onProgress` hears how much of a text it has read. Where its weights are missing or damaged, one sentence says what to do. */
export async function openReader(onProgress?: (done: number, total: number) => void): Promise<Recogniser> {
  try {
    return await openEncoder({ onRemark: say, onProgress });
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new ExpectedError(`Nothing was read. ${words.replace(/^encoder: /u, "The file ")}.`, 1, cause);
  }
}
