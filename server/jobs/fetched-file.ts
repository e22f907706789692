import type { IncomingMessage } from "node:http";
import { FetchRefusal } from "./fetch-refusal.ts";
import type { IncomingFile } from "./ingest.ts";
import { safeName } from "./safe-name.ts";

/** The ending by which each kind of answer is read. */
const ENDINGS: Readonly<Record<string, string>> = {
  "text/html": ".html",
  "application/xhtml+xml": ".xhtml",
  "text/plain": ".txt",
  "text/markdown": ".md",
  "application/pdf": ".pdf",
  "application/epub+zip": ".epub",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/xml": ".xml",
  "text/xml": ".xml",
  "application/tei+xml": ".xml",
};
const MARK = [0xef, 0xbb, 0xbf];
const MEGABYTE = 1_048_576;

/** The file that an answer brings: its bytes, and a name whose ending says its kind. Throws FetchRefusal where it is no text, or too large. */
export async function fetchedFile(
  answer: IncomingMessage,
  url: URL,
  mostBytes: number,
): Promise<IncomingFile> {
  const { headers } = answer;
  const [kind = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  const ending = ENDINGS[kind.trim()] ?? endingOfUnknown(kind.trim(), url);
  if (ending === undefined)
    refuse(
      answer,
      `The address leads to ${kind.trim()}, which holds no text: give the address of the page itself.`,
    );
  if (!["identity", ""].includes(headers["content-encoding"] ?? ""))
    refuse(
      answer,
      "The site sends the page packed, though it was asked not to: save it in your browser, and add the file.",
    );
  if (Number(headers["content-length"] ?? 0) > mostBytes) refuse(answer, tooLarge(mostBytes));
  const bytes = await bytesOf(answer, mostBytes);
  const charset = /charset\s*=\s*"?([\w:.-]+)/u.exec(parameters.join(";"))?.[1];
  return {
    name: nameFor(url, ending),
    bytes: inUtf8(bytes, kind.startsWith("text/") ? charset : undefined),
    origin: url.href,
  };
}

function refuse(answer: IncomingMessage, words: string): never {
  answer.destroy();
  throw new FetchRefusal(words);
}

/** Servers that know no kind of a file send it as mere bytes; its name tells more. */
function endingOfUnknown(kind: string, { pathname }: URL): string | undefined {
  const known = new Set(Object.values(ENDINGS));
  const ending = /\.\w{2,5}$/u.exec(pathname.toLowerCase())?.[0];
  if (kind === "" && ending === undefined) return ".html";
  const isUnknown = ["", "application/octet-stream", "binary/octet-stream"].includes(kind);
  return isUnknown && ending !== undefined && known.has(ending) ? ending : undefined;
}

async function bytesOf(answer: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) refuse(answer, tooLarge(mostBytes));
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(bytes: number): string {
  const most = bytes < MEGABYTE ? `${bytes} bytes` : `${Math.floor(bytes / MEGABYTE)} MB`;
  return `The page is larger than ${most}: save the part that you need and add the file, or set IBID_FETCH_BYTES higher and start again.`;
}

/** What the site says of its characters holds; a byte order mark tells the reader that they are UTF-8 now. */
function inUtf8(bytes: Buffer, charset: string | undefined): Buffer {
  if (charset === undefined) return bytes;
  try {
    const words = new TextDecoder(charset).decode(bytes);
    return Buffer.concat([Buffer.from(MARK), Buffer.from(words, "utf8")]);
  } catch {
    return bytes; // a name that nobody knows: the page may say it better
  }
}

/** A name for the file: the last part of the address that says something, else the site. */
function nameFor({ hostname, pathname }: URL, ending: string): string {
  const last = decoded(pathname).split("/").filter(Boolean).at(-1) ?? "";
  const stem = last.replace(/\.\w{1,5}$/u, "");
  const isTelling = /\p{L}{2}/u.test(stem) && !/^(?:index|default|home)$/iu.test(stem);
  return safeName(`${isTelling ? stem : `${hostname} ${stem}`.trim()}${ending}`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % is what it is
  }
}
