import { isAffiliation, isNameSuffix, realAuthor } from "../../patterns/file-words.ts";
import { particle } from "../../patterns/surname-shapes.ts";
import type { Field } from "./head-fields.ts";

/** What stands before a name, and what closes it: quotes, and what is added to a name: "Ann Archer <ann@b.org>", "Ann Archer^[Leeds]". */
const BEFORE_NAME = /^["'[\s]*/u;
const BEHIND_NAME = /(?:\s*(?:\^?\[|<|\^)[^\n]*)?["'\],\s]*$/u;
const LINES = /\n/gu;
/** Of the signs between names those that can stand in none first: "Archer, Ann; Roth, Ben". */
const BETWEEN_NAMES = [
  /["']?\s*;\s*["']?|\s[/|]\s/gu,
  /,?\s+(?:and|und|et|with|&)\s+|\s*&\s*/gu,
  /["']?\s*,\s*["']?/gu,
] as const;
/** "Archer, Ann"; "van Gogh, Vincent". */
const INVERTED = new RegExp(`^(?:${particle} ){0,3}[^\\s,]+, (?!.{0,80} (?:and|und|et|with|&) )[^,]+$`, "u");
const LONGEST_NAMES = 6_000;

/** The names in the words of one field, each where it stands, on a line each or parted by signs; what is no name is left out. */
export function namesInWords({ value, start }: Field): Field[] {
  const cut = { value: value.slice(0, LONGEST_NAMES), start };
  return partedAt(LINES, cut)
    .flatMap((line) => parted(withoutEdges(line), 0))
    .filter(({ value }, at) => !isNameSuffix(value) && (at === 0 || !isAffiliation(value)))
    .filter((name) => realAuthor(name.value) !== undefined);
}

function parted(names: Field, sign: number): Field[] {
  const between = BETWEEN_NAMES[sign];
  if (!between || INVERTED.test(names.value)) return [names];
  return partedAt(between, names).flatMap((name) => parted(withoutEdges(name), sign + 1));
}

function withoutEdges({ value, start }: Field): Field {
  const before = BEFORE_NAME.exec(value)?.[0].length ?? 0;
  return { value: value.slice(before).replace(BEHIND_NAME, ""), start: start + before };
}

function partedAt(sign: RegExp, { value, start }: Field): Field[] {
  const signs = [...value.matchAll(sign)];
  const starts = [0, ...signs.map(({ 0: found, index }) => index + found.length)];
  return starts.map((from, at) => ({ value: value.slice(from, signs[at]?.index), start: start + from }));
}
