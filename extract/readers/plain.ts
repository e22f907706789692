import { holdsWords, invalidUtf8At, isBinary, wideEncodingOf } from "../patterns/bytes.ts";
import { BadTextError } from "./bad-text-error.ts";

/** The longest text that is read, in UTF-16 code units: about 3 million words. */
export const MAX_TEXT_LENGTH = 20_000_000;

/** A line end of programs before Unix and Windows; one sign for another, so that every offset stays. */
const LONE_RETURN = /\r(?!\n)/gu;
const BYTE_ORDER_MARK = "\ufeff";
const MOST_BYTES_A_UNIT = 3;

/** The body of a plain text file, without its byte order mark; throws BadTextError where it is no readable text. */
export function readPlain(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new BadTextError(`${file} is empty: choose a file that holds text.`);
  if (bytes.length > MAX_TEXT_LENGTH * MOST_BYTES_A_UNIT) throw tooLong(file);
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) throw new BadTextError(inWide(file, wide));
  if (isBinary(bytes)) {
    throw new BadTextError(
      `${file} is not a text file (it holds control bytes): save it as plain text first.`,
    );
  }
  const fault = invalidUtf8At(bytes);
  if (fault !== undefined) {
    throw new BadTextError(`${file} is not UTF-8 (byte ${fault}): convert it to UTF-8 and read it again.`);
  }
  return checkedBody(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), file);
}

/** The body as it is kept: old Mac line ends as line feeds, without byte order mark, not without a letter, not too long; else BadTextError. */
export function checkedBody(body: string, file: string): string {
  const kept = (body.startsWith(BYTE_ORDER_MARK) ? body.slice(1) : body).replace(LONE_RETURN, "\n");
  if (!holdsWords(kept)) throw new BadTextError(`${file} holds no words: choose a file that holds text.`);
  if (kept.length > MAX_TEXT_LENGTH) throw tooLong(file);
  return kept;
}

function tooLong(file: string): BadTextError {
  return new BadTextError(
    `${file} is longer than ${MAX_TEXT_LENGTH} characters: split it into chapters and read those.`,
  );
}

function inWide(file: string, encoding: string): string {
  return (
    `${file} is ${encoding}: convert it to UTF-8 and read it again, in an editor by "save as" with the encoding UTF-8, ` +
    `or by iconv -f ${encoding} -t UTF-8.`
  );
}
