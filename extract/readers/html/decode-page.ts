import { invalidUtf8At } from "../../patterns/bytes.ts";
import { charsetIn } from "../../patterns/web-marks.ts";

const HEAD_BYTES = 4_096;
const MARKS: ReadonlyArray<readonly [string, readonly number[]]> = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The characters of a web page: by its byte order mark, else by what it says of itself, else UTF-8 or what browsers take for it. */
export function decodePage(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  const decoder = decoderFor(marked ?? charsetIn(head)) ?? guessed(bytes);
  return decoder.decode(bytes).replaceAll("\0", " ");
}

function decoderFor(charset: string | undefined): TextDecoder | undefined {
  if (charset === undefined) return undefined;
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined; // a name that no browser knows either
  }
}

function guessed(bytes: Uint8Array): TextDecoder {
  return new TextDecoder(invalidUtf8At(bytes) === undefined ? "utf-8" : "windows-1252");
}
