import type { Span } from "#model";
import { isNameLine } from "./people-lines.ts";

const word = "\\p{Lu}[\\p{L}.'’-]{0,24}";
const joining = "(?:of|the|and|&|de|van|von|der|den|del|di|da|le|la|du|bin|ibn)";
const name = `${word}(?: (?:${joining} ){0,2}${word}){0,7}`;
/** What may stand behind the name: a title, a year, a place, where it was said. */
const source =
  "(?:[,.:;]?[*_]{0,3}(?:[,.:;]| ?\\()? ?[*_\"“‘'«(]{0,4}(?:\\p{Lu}|\\p{Nd}|(?:in|from|to|at|on|letter|speech|address|diary|quoted|cited|c\\.|ca\\.|pp?\\.|vol\\.) )[^\\n]{0,120})?";
const lead = "(?:[ \\t]*>)*[ \\t]*";
const DASHED = new RegExp(`^${lead}(?:[—–―]|-{2,3}) ?[*_"“]{0,3}(${name})(?![\\p{L}])${source}$`, "u");
const HYPHENED = new RegExp(`^${lead}- [*_]{0,3}(${name})(?![\\p{L}])${source}$`, "u");
const BARE = new RegExp(`^${lead}[*_]{0,3}(${name})(?![\\p{L}])${source}$`, "u");
const SAYS =
  /(?<!\p{L})(?:I|is|are|was|were|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|you|your|we|our|he|she|they|it|there)(?!\p{L})|[!;:]$/u;
const BLANK = / /u;
const LONGEST = 160;
const LISTED = /^(?:[ \t]*>)*[ \t]*(?:[—–―•*-]|\d{1,2}[.)]) ?/u;
const STOPPED = /[.!?…]["”’'»)\]]{0,3}[*_]{0,3}(?:\(\d{1,3}\)|\[\d{1,3}\])?[ \t]*$/u;

/** The name on a line that signs a quotation, "— Camillo Berneri, Guerra di Classe", as a place in the line; none where the line tells something. */
export function signatureOnLine(line: string): Span | undefined {
  if (line.length > LONGEST || SAYS.test(line)) return undefined;
  const signed = DASHED.exec(line) ?? wholeName(HYPHENED.exec(line));
  return signed ? placeOf(line, signed) : undefined;
}

/** The same where the layout alone says that the line stands apart: "Camillo Berneri", "Camillo Berneri, Guerra di Classe". */
export function bareSignatureOnLine(line: string): Span | undefined {
  if (line.length > LONGEST || SAYS.test(line)) return undefined;
  const signed = wholeName(BARE.exec(line));
  return signed ? placeOf(line, signed) : undefined;
}

/** A name in full: one word behind a hyphen, or alone, may be anything. */
function wholeName(signed: RegExpExecArray | null): RegExpExecArray | undefined {
  const words = signed?.[1] ?? "";
  return signed && BLANK.test(words) && isNameLine(words) ? signed : undefined;
}

function placeOf(line: string, signed: RegExpExecArray): Span {
  const words = signed[1] ?? "";
  const start = line.indexOf(words);
  return { start, end: start + words.length };
}

/** True for a line that may be an entry of a list. */
export function mayBeListed(line: string): boolean {
  return LISTED.test(line);
}

/** True where words come to an end, so that what stands under them may sign them. */
export function comesToAnEnd(words: string): boolean {
  return STOPPED.test(words);
}
