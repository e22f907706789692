import type { Markup } from "../../document.ts";
import { realAuthor, realTitle } from "../../patterns/file-words.ts";
import { givenDate } from "../../patterns/given-dates.ts";
import type { ComposedText } from "../flow/flow.ts";

/** One line, which these alternatives can read in one way only, so that a head without end takes no time. */
const LINE =
  "(?:[\\w\"'][\\w\"' .-]{0,40}:(?:[ \\t][^\\r\\n]{0,1000})?|[ \\t][^\\r\\n]{0,1000}|(?:- |#)[^\\r\\n]{0,1000}|[\\]}][^\\r\\n]{0,20})?\\r?\\n";
/** The lines between two of three dashes at the head of a file, as programs that publish Markdown write them (YAML). */
const FRONT_MATTER = new RegExp(
  `^---[ \\t]*\\r?\\n(?<fields>(?!\\s*\\n)(?:(?!---)${LINE}){1,60})(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|$)`,
  "u",
);
/** A field with the lines that go on with it: a list, or what stands farther in. */
const FIELD =
  /^(?<name>title|date|published|authors?|creator|by):(?<value>[^\n]*(?:\n(?:[ \t]+|- )[^\n]*)*)/gimu;
const AUTHOR_FIELD = /^(?:authors?|creator|by)$/u;
/** What stands in a line of a list before a name, and what closes it: "  - name: \"Ann Archer\"". */
const BEFORE_NAME = /^[ \t]*(?:- )?[ \t]*(?:name:[ \t]*)?["'[ \t]*/u;
const BEHIND_NAME = /["'\]\s]*$/u;
/** An author's affiliation, address and the like. */
const OTHER_FIELD = /^[ \t]*(?:- )?(?!name:)[\w-]{1,30}:\s/u;
const BETWEEN_NAMES = /["']?\s*[;&,]\s*["']?|\s+and\s+/gu;
const INVERTED = /^[^\s,]+, [^,]+$/u;
const LONGEST_NAMES = 400;
const QUOTED = /^\s*(?<quote>["']?)(?<value>.*?)\k<quote>\s*$/su;

interface Field {
  readonly value: string;
  /** Offset of the value in the body. */
  readonly start: number;
}

/**
 * What a Markdown file says of itself at its head: title, authors and date. Its lines are no part of the text but for the title and
 * the names of the authors, which the markup points at.
 */
export function frontMatter(body: string): Pick<ComposedText, "title" | "date" | "markup"> {
  const match = FRONT_MATTER.exec(body);
  const fields = match?.groups?.["fields"];
  if (!match || fields === undefined) return { markup: [] };
  const said = fieldsOf(fields, match[0].indexOf(fields));
  const title = unquoted(said.get("title"));
  const authors = [...said].find(([name]) => AUTHOR_FIELD.test(name))?.[1];
  const date = (name: string) => givenDate(unquoted(said.get(name))?.value);
  return {
    title: realTitle(title?.value),
    date: date("published") ?? date("date"),
    markup: [
      { kind: "front-matter", start: 0, end: match[0].length },
      ...(title && realTitle(title.value) ? [marked("own-title", title)] : []),
      ...authorsIn(authors),
    ],
  };
}

function fieldsOf(fields: string, offset: number): Map<string, Field> {
  const said = new Map<string, Field>();
  for (const { 0: all, index, groups } of fields.matchAll(FIELD)) {
    const { name = "", value = "" } = groups ?? {};
    said.set(name.toLowerCase(), { value, start: offset + index + all.length - value.length });
  }
  return said;
}

/** The value without blanks and quotes around it; nothing where it is empty. */
function unquoted(field: Field | undefined): Field | undefined {
  const value = QUOTED.exec(field?.value ?? "")?.groups?.["value"] ?? "";
  return field && value !== "" ? { value, start: field.start + field.value.indexOf(value) } : undefined;
}

function marked(kind: "own-title" | "own-author", { value, start }: Field): Markup {
  return { kind, start, end: start + value.length };
}

/** The names of a list of authors, each where it stands. */
function authorsIn(field: Field | undefined): Markup[] {
  if (!field) return [];
  const lines = partedAt(/\n/gu, { ...field, value: field.value.slice(0, LONGEST_NAMES) });
  return lines
    .filter(({ value }) => !OTHER_FIELD.test(value))
    .map(withoutEdges)
    .flatMap((line) => (INVERTED.test(line.value) ? [line] : partedAt(BETWEEN_NAMES, line)))
    .filter(({ value }) => realAuthor(value) !== undefined)
    .map((name) => marked("own-author", name));
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
