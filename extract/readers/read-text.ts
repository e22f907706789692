import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Source } from "../document.ts";
import { bookTitleIn } from "../patterns/book-titles.ts";
import { fileNameToId, titleIn } from "../patterns/titles.ts";
import { BadTextError } from "./bad-text-error.ts";
import { endingOf, MARKDOWN_ENDINGS, MARKUP_READERS, PLAIN_ENDINGS, whyUnread } from "./file-kinds.ts";
import type { ComposedText } from "./flow/flow.ts";
import { checkedBody, readPlain } from "./plain.ts";

/** Reads a file from disk; throws BadTextError (bad input) or the system's own error (no such file). */
export async function readText(path: string): Promise<Source> {
  return readBytes(await readFile(path), path);
}

/** Reads the bytes of a file: its ending decides how; throws BadTextError where no text can be had from it. */
export async function readBytes(bytes: Uint8Array, file: string): Promise<Source> {
  const ending = endingOf(file);
  const name = basename(file);
  const reader = MARKUP_READERS[ending];
  if (reader) return toSource(await composed(bytes, name, reader), file);
  if (ending !== "" && !PLAIN_ENDINGS.includes(ending))
    throw new BadTextError(`${name} ${whyUnread(ending)}.`);
  return toSource(await asItStands(readPlain(bytes, name), ending), file);
}

/** Plain text is its words; Markdown may say at its head what it is, which is read by a library that nothing else needs. */
async function asItStands(body: string, ending: string): Promise<ComposedText> {
  if (!MARKDOWN_ENDINGS.includes(ending)) return { body, markup: [] };
  const { withFrontMatter } = await import("./markdown/front-matter.ts");
  const { headEnd, ...text } = withFrontMatter(body);
  return { ...text, title: text.title ?? titleIn(text.body.slice(headEnd)) };
}

/** Reads a pasted text; the name stands for the file and gives the id. */
export function readString(text: string, name: string): Source {
  return toSource({ body: checkedBody(text, name), markup: [] }, name);
}

/** The id of a text by the name of its file, without folder and ending. */
export function textIdOf(file: string): string {
  return fileNameToId(nameOf(file));
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}

/** What a reader of foreign formats throws of itself is the file's fault as far as a person can tell: it is said in one sentence. */
async function composed(
  bytes: Uint8Array,
  name: string,
  reader: (typeof MARKUP_READERS)[string],
): Promise<ComposedText> {
  if (bytes.length === 0) throw new BadTextError(`${name} is empty: choose a file that holds text.`);
  const read = await reader();
  try {
    const text = await read(bytes, name);
    return { ...text, body: checkedBody(text.body, name) };
  } catch (cause) {
    if (cause instanceof BadTextError) throw cause;
    throw new BadTextError(
      `${name} is damaged and cannot be read: open it in the program that made it, save it anew, and add that.`,
      { cause },
    );
  }
}

function toSource({ body, markup, title, date, remarks = [] }: ComposedText, file: string): Source {
  return {
    id: textIdOf(file),
    title: title ?? bookTitleIn(body) ?? titleIn(body) ?? nameOf(file),
    ...(date !== undefined && { date }),
    body,
    file,
    language: "en",
    markup,
    remarks,
  };
}
