import type { Bodies, Graph } from "#model";

/** A text as it was sent: its name, as of a file and without any path, and its bytes. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the text is called, where a person said so. */
  readonly title?: string;
  /** The web address that it was fetched from. */
  readonly origin?: string;
}

/** Hears how many of how many words are read. */
export type WordsRead = (done: number, total: number) => void;

/** What reading gave: a graph that is not in the store yet, the text that has the very words already, or nothing where it was stopped. */
export type Reading =
  | { readonly kind: "read"; readonly graph: Graph; readonly bodies: Bodies; readonly note?: string }
  | { readonly kind: "same"; readonly text: string; readonly title: string }
  | { readonly kind: "stopped" };

/** A text that is in the store now, with how many entities were found in it. */
export interface AddedText {
  readonly text: string;
  readonly title: string;
  readonly entities: number;
}

/** How files become part of the graph; the server itself knows nothing of reading. */
export interface Ingest {
  /** Endings of the files that can be read, such as ".txt". */
  readonly endings: readonly string[];
  /** Reads a file; throws an UnreadFileError where it cannot be read. Ends soon after the signal is aborted. */
  read(file: IncomingFile, signal: AbortSignal, onProgress: WordsRead): Promise<Reading>;
  /** The example that comes with Ibid, already read. */
  example(): Promise<Reading>;
  /** Puts what was read into the store, tied to what is there; all of it or nothing. */
  add(reading: Extract<Reading, { readonly kind: "read" }>): Promise<AddedText>;
  close(): Promise<void>;
}

/** A file cannot be read; the message is one sentence that says what to do. */
export class UnreadFileError extends Error {
  override readonly name = "UnreadFileError";
}
