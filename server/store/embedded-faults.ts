import { ReadOnlyStoreError, StoreAwayError } from "./graph-store.ts";

/** Says of a file that it may only be read, and what to do. */
export function notWritten(file: string): string {
  return `${file} may not be written: change its rights or name another file.`;
}

const READ_ONLY = /READONLY|readonly/i;

/** What SQLite's result codes mean to the one who opened the file, and what to do about it (sqlite.org/rescode.html). */
const SENTENCES: readonly (readonly [RegExp, (file: string) => string])[] = [
  [
    /CORRUPT|malformed|^SyntaxError/i,
    (file) => `${file} is damaged: move it away and load the texts again into a new file.`,
  ],
  [/NOTADB|not a database/i, (file) => `${file} is not a graph of Ibid: name another file.`],
  // A full disk ends a transaction before it can be rolled back, and only that is told.
  [
    /FULL|disk is full|cannot rollback/i,
    (file) => `The disk of ${file} is full: free some space and try again; nothing was half-written.`,
  ],
  [
    /BUSY|LOCKED|is locked/i,
    (file) => `${file} is being written by another program: wait for it or stop it.`,
  ],
  [READ_ONLY, notWritten],
  [/IOERR|disk I\/O/i, (file) => `${file} cannot be read or written: check the disk, then try again.`],
  [
    /CANTOPEN|unable to open/i,
    (file) => `${file} cannot be opened: check that its folder exists and may be written.`,
  ],
];

/** Does the work; where SQLite fails for a reason outside the program, throws a StoreAwayError with one sentence instead. */
export function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw inWords(file, error);
  }
}

function inWords(file: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof StoreAwayError) return error;
  const said = `${error.name} ${"code" in error ? String(error.code) : ""} ${error.message}`;
  const [meant, sentence] = SENTENCES.find(([one]) => one.test(said)) ?? [];
  if (!sentence) return error;
  const Fault = meant === READ_ONLY ? ReadOnlyStoreError : StoreAwayError;
  return new Fault(sentence(file), { cause: error });
}
