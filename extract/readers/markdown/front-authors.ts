import type { Markup } from "../../document.ts";
import { realAuthor } from "../../patterns/file-words.ts";

/** What a field of the head of a file says, and where in the body. */
export interface Field {
  readonly value: string;
  readonly start: number;
}

/** What a head says: fields by their names, in small letters, and those that name the authors. */
export interface Head {
  readonly fields: ReadonlyMap<string, Field>;
  readonly authors: readonly Field[];
}

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

const given = "(?:given|first|firstname|first[-_]name|given[-_]names?):[ \\t]*(?<given>\\S[^\\r\\n]*)";
const family = "(?:family|last|lastname|last[-_]name|surname):[ \\t]*(?<family>\\S[^\\r\\n]*)";
const LEAD = "(?<lead>^[ \\t]*(?:- +)?)(?:name:[ \\t]*\\r?\\n[ \\t]+)?";
const IN_PARTS = [`${given}\\r?\\n[ \\t]+${family}`, `${family}\\r?\\n[ \\t]+${given}`].map(
  (parts) => new RegExp(`${LEAD}${parts}`, "gimu"),
);
const QUOTES = /^["']|["'][ \t]*$/gu;

/** The head of a file with each name whole that it gives in parts, on a line each: "given: Ann" and "family: Archer" as "name: Ann Archer". */
export function withWholeNames(head: string): string {
  return IN_PARTS.reduce(
    (left, parts) =>
      left.replace(parts, (...match) => {
        const said = match.at(-1) as Record<"lead" | "given" | "family", string>;
        const [first, last] = [said.given, said.family].map((part) => part.replace(QUOTES, "").trim());
        return `${said.lead}name: ${first} ${last}`;
      }),
    head,
  );
}

/** The authors that a field names, each where the name stands; of a list whose entries have fields of their own the names alone. */
export function authorsIn(field: Field): Markup[] {
  const cut = { ...field, value: field.value.slice(0, LONGEST_NAMES) };
  const names = cut.value.includes("{") ? inBraces(cut) : ownLines(partedAt(/\n/gu, cut)).map(withoutEdges);
  return names
    .flatMap((line) => (INVERTED.test(line.value) ? [line] : partedAt(BETWEEN_NAMES, line)))
    .filter(({ value }) => realAuthor(value) !== undefined)
    .map(({ value, start }) => ({ kind: "own-author", start, end: start + value.length }));
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
