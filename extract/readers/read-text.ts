import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Source } from "../document.ts";
import { fileNameToId, titleIn } from "../patterns/titles.ts";
import { BadTextError } from "./bad-text-error.ts";
import { checkedBody, readPlain } from "./plain.ts";

const PLAIN_EXTENSIONS = new Set(["", ".txt", ".text", ".md", ".markdown"]);

/** Reads a file from disk; throws BadTextError (bad input) or the system's own error (no such file). */
export async function readText(path: string): Promise<Source> {
  return readBytes(await readFile(path), path);
}

/** Reads an uploaded file: its name decides how; throws BadTextError where it is no plain text. */
export function readBytes(bytes: Uint8Array, file: string): Source {
  const extension = extname(file).toLowerCase();
  if (!PLAIN_EXTENSIONS.has(extension)) {
    throw new BadTextError(
      `${basename(file)} is a ${extension} file: save it as plain text (.txt) and read that.`,
    );
  }
  return toSource(readPlain(bytes, basename(file)), file);
}

/** Reads a pasted text; the name stands for the file and gives the id. */
export function readString(text: string, name: string): Source {
  return toSource(checkedBody(text, name), name);
}

/** The id of a text by the name of its file, without folder and ending. */
export function textIdOf(file: string): string {
  return fileNameToId(nameOf(file));
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}

function toSource(body: string, file: string): Source {
  return {
    id: textIdOf(file),
    title: titleIn(body) ?? nameOf(file),
    body,
    file,
    language: "en",
    markup: [],
    remarks: [],
  };
}
