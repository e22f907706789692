import { BadTextError } from "../extract/readers/bad-text-error.ts";
import { BadSettingError } from "../server/bad-setting-error.ts";
import { InvalidGraphError, StoreAwayError } from "../server/store/graph-store.ts";
import { EXIT, type ExitCode, ExpectedError } from "./expected-error.ts";

/** An error as a person reads it: one sentence, further lines where there are several faults, the exit code. */
export interface Explanation {
  readonly message: string;
  readonly details: readonly string[];
  readonly exitCode: ExitCode;
  /** True where the fault is ours, and the stack should be shown so that it can be reported. */
  readonly isOurs: boolean;
}

/** Errors whose own message is the sentence for the reader. */
const BAD_INPUTS = [BadTextError, BadSettingError, StoreAwayError];

/** Faults of a graph file that are shown; the rest is counted. */
const FAULTS_SHOWN = 20;

const SYSTEM_FAULTS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file or folder ${path}. Check the path.`,
  EACCES: (path) => `${path} may not be opened or written. Change its permissions, or choose another place.`,
  EPERM: (path) => `${path} may not be opened or written. Change its permissions, or choose another place.`,
  EROFS: (path) => `${path} lies on a disk that is read-only. Choose another place.`,
  ENOSPC: (path) => `The disk is full, so ${path} was not written. Free some space and run the same again.`,
  ENOTDIR: (path) => `A part of ${path} is a file, not a folder. Check the path.`,
  EISDIR: (path) => `${path} is a folder, where a file is needed. Name a file.`,
  EEXIST: (path) => `${path} is a file, where a folder is needed. Choose another place.`,
  EMFILE: (path) => `Too many files are open, so ${path} was not. Raise the limit (ulimit -n) and run again.`,
  EADDRNOTAVAIL: () => "This computer has no such address. Use --host 127.0.0.1.",
};

/** What to tell a person of an error: its own words where it is expected, an apology with the stack where not. */
export function explainError(error: unknown): Explanation {
  if (error instanceof ExpectedError) return expected(error.message, error.exitCode);
  if (error instanceof InvalidGraphError) return { ...expected(error.message), details: faultLines(error) };
  if (isBadInput(error)) return expected(error.message);
  const system = systemFault(error);
  return system === undefined ? ours(error) : expected(system);
}

/** The faults of a graph, each with the id that it concerns; after twenty, how many more there are. */
export function faultLines({ faults }: Pick<InvalidGraphError, "faults">): string[] {
  const shown = faults
    .slice(0, FAULTS_SHOWN)
    .map(({ id, message }) => `  ${id === "/" ? "the file" : id}: ${inPlainWords(message)}`);
  const left = faults.length - shown.length;
  return left > 0 ? [...shown, `  and ${left} more`] : shown;
}

/** What the words of the schema check (JSON Schema) mean to somebody who looks into the file. */
const PLAIN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^must have required propert(?:y|ies) /u, "lacks "],
  [/^must not have additional properties/u, "has a part that no graph has"],
  [/^must be object$/u, "should hold named parts, in { }"],
  [/^must be array$/u, "should be a list, in [ ]"],
  [/^must be string$/u, "should be words, in quotes"],
  [/^must be (?:number|integer)$/u, "should be a number"],
  [/^must be boolean$/u, "should be true or false"],
  [/^must be equal to (?:constant|one of the allowed values)$/u, "is none of the values that are known"],
  [/^must match pattern .+/u, "is not written as it should be"],
];

function inPlainWords(message: string): string {
  const [pattern, words] = PLAIN_WORDS.find(([jargon]) => jargon.test(message)) ?? [];
  return pattern === undefined || words === undefined ? message : message.replace(pattern, words);
}

function isBadInput(error: unknown): error is Error {
  return BAD_INPUTS.some((kind) => error instanceof kind);
}

function expected(message: string, exitCode: ExitCode = EXIT.fault): Explanation {
  return { message, details: [], exitCode, isOurs: false };
}

function ours(error: unknown): Explanation {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message =
    "Ibid met a fault of its own. Nothing that was finished is lost; please report these lines:";
  return { message, details: stack.split("\n"), exitCode: EXIT.fault, isOurs: true };
}

function systemFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : SYSTEM_FAULTS[code]?.(path ?? "this path");
}
