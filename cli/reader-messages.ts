import type { Source } from "../extract/document.ts";
import type { ReaderChoice } from "./open-reader.ts";

/** What a reading thread is given when it starts; plain values alone can be sent to a thread. */
export interface ThreadStart {
  readonly choice: ReaderChoice;
}

/** What a reading thread is asked: to read a text, to give the present one up, or to end. */
export type Request =
  | { readonly kind: "read"; readonly source: Source }
  | { readonly kind: "abort" }
  | { readonly kind: "end" };

/** What a reading thread answers. */
export type Answer =
  | { readonly kind: "ready" }
  /** No text at all can be read, as where the weights are missing. */
  | { readonly kind: "unready"; readonly message: string }
  /** Hundredths of the present text that are done. */
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "read"; readonly json: string }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "stopped" };
