import { basename } from "node:path";
import { BadTextError } from "../extract/readers/bad-text-error.ts";
import { explainError } from "./explain-error.ts";

/** Why the text at the path was left out, in one sentence that names it by its path as given; a fault of ours is thrown. */
export function whyLeftOut(path: string, error: unknown): string {
  const { isOurs, message } = explainError(error);
  if (isOurs) throw error;
  return error instanceof BadTextError ? namedByPath(path, message) : message;
}

/** The readers name a file by its name alone, which many files may have. */
function namedByPath(path: string, message: string): string {
  const name = basename(path);
  return message.startsWith(`${name} `) ? `${path}${message.slice(name.length)}` : message;
}
