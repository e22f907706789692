import type { Markup } from "../../document.ts";
import { realAuthor } from "../../patterns/file-words.ts";
import type { Field } from "./head-fields.ts";
import { namesInParts, withoutParts } from "./names-in-parts.ts";

/** The blanks before a line, whether it opens an entry of a list, and the name of its field: "  - name: Ann". */
const LINE = /^(?<indent>[ \t]*)(?<dash>- +)?(?:(?<key>[\w-]{1,30}):(?=\s|$))?/u;
const NAME_KEYS: readonly (string | undefined)[] = [undefined, "name", "literal"];
/** What stands in a line before a name, and what closes it: "  - name: \"Ann Archer\"". */
const BEFORE_NAME = /^[ \t]*(?:- )?[ \t]*(?:(?:name|literal):[ \t]*)?["'[ \t]*/u;
const BEHIND_NAME = /["'\],\s]*$/u;
/** The names of authors in braces: "[{name: Ann Archer, affiliation: Free University}]". */
const NAME_IN_BRACES =
  /(?<=[{,\s]["']?(?:name|literal)["']?[ \t]*[:=][ \t]*)(?:"[^"\n]+"|'[^'\n]+'|[^\s"',{}][^,{}\n]*)/gu;
const BETWEEN_NAMES = /["']?\s*[;&,]\s*["']?|\s+and\s+/gu;
const INVERTED = /^[^\s,]+, [^,]+$/u;
const LONGEST_NAMES = 6_000;

/** The authors that a field names, each where the words of the name stand; of a list whose entries have fields of their own the names alone. */
export function authorsIn(field: Field): Markup[] {
  const cut = { ...field, value: field.value.slice(0, LONGEST_NAMES) };
  const parted = namesInParts(cut);
  const names = [...parted.map(({ name }) => name), ...wholeNames(withoutParts(cut, parted))];
  return names.sort((a, b) => a.start - b.start).map(ownAuthor);
}

function ownAuthor({ value, start }: Field): Markup {
  return { kind: "own-author", start, end: start + value.length };
}

/** The names that stand in one field each. */
function wholeNames(field: Field): Field[] {
  const names = field.value.includes("{")
    ? inBraces(field)
    : ownLines(partedAt(/\n/gu, field)).map(withoutEdges);
  return names
    .flatMap((line) => (INVERTED.test(line.value) ? [line] : partedAt(BETWEEN_NAMES, line)))
    .filter(({ value }) => realAuthor(value) !== undefined);
}

function inBraces({ value, start }: Field): Field[] {
  return Array.from(value.matchAll(NAME_IN_BRACES), ({ 0: name, index }) =>
    withoutEdges({ value: name, start: start + index }),
  );
}

/** The lines that name an author: those of the entries themselves, not of the lists and fields that stand farther in. */
function ownLines(lines: readonly Field[]): Field[] {
  let first: number | undefined;
  let column: number | undefined;
  return lines.filter(({ value }, at) => {
    const { indent = "", dash = "", key } = LINE.exec(value)?.groups ?? {};
    if (at === 0 || value.trim() === "") return NAME_KEYS.includes(key);
    first ??= indent.length;
    const isEntry = indent.length === first;
    if (isEntry) column = indent.length + dash.length;
    const isOwn = isEntry || (dash === "" && indent.length === column);
    return isOwn && NAME_KEYS.includes(key);
  });
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
