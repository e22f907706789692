import type { Span } from "#model";
import { apostropheLength, endsInSoftSign } from "../patterns/apostrophes-in-names.ts";

/** Characters of the longest word that goes on behind an apostrophe. */
const BEHIND = 130;
/** Characters of a paragraph in which a quotation in single marks may have begun. */
const BEFORE = 4_000;

/** A name with what an apostrophe parts from its last word: "Solov'ev", "Ch'i-ch'ao", and the soft sign of "Kazan'". */
export function withApostrophes(body: string, { start, end }: Span): Span {
  const [name, after] = [body.slice(start, end), body.slice(end, end + BEHIND)];
  const length = apostropheLength(name, after);
  if (length > 0) return { start, end: end + length };
  const opening = Math.max(0, start - BEFORE, body.lastIndexOf("\n\n", start) + 1);
  return endsInSoftSign(body.slice(opening, start), name, after) ? { start, end: end + 1 } : { start, end };
}
