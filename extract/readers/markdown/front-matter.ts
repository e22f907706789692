import type { Markup } from "../../document.ts";
import { realTitle } from "../../patterns/file-words.ts";
import { givenDate } from "../../patterns/given-dates.ts";
import type { ComposedText } from "../flow/flow.ts";
import { authorsIn } from "./front-authors.ts";
import type { Field, Head } from "./head-fields.ts";
import { TOML_HEAD, tomlHead } from "./toml-head.ts";

/** One line, which these alternatives can read in one way only, so that a head without end takes no time. */
const LINE =
  "(?:[\\w\"'][\\w\"' .-]{0,40}:(?:[ \\t][^\\r\\n]{0,1000})?|[ \\t][^\\r\\n]{0,1000}|(?:- |#)[^\\r\\n]{0,1000}|[\\]}][^\\r\\n]{0,20})?\\r?\\n";
/** The lines between two of three dashes at the head of a file, as programs that publish Markdown write them (YAML). */
const YAML_HEAD = new RegExp(
  `^---[ \\t]*\\r?\\n(?<fields>(?!\\s*\\n)(?:(?!---)${LINE}){1,200})(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|$)`,
  "u",
);
/** A field with the lines that go on with it: a list, or what stands farther in. */
const FIELD =
  /^(?<name>title|date|published|authors?|creator|by):(?<value>[^\n]*(?:\n(?:[ \t]+|- )[^\n]*)*)/gimu;
const AUTHOR_FIELD = /^(?:authors?|creator|by)$/u;
const QUOTED = /^\s*(?<quote>["']?)(?<value>.*?)\k<quote>\s*$/su;

/** A text whose file may say at its head what it is: its body, and what is said there. */
export type HeadedText = ComposedText & { readonly headEnd: number };

/**
 * The text of a Markdown file with what it says of itself at its head, in YAML or TOML: title, authors and date. The lines of the
 * head are no part of the text but for the title and the names of the authors, which the markup points at. The body is the
 * file as it stands.
 */
export function withFrontMatter(body: string): HeadedText {
  const isYaml = body.startsWith("-");
  const match = (isYaml ? YAML_HEAD : TOML_HEAD).exec(body);
  const fields = match?.groups?.["fields"];
  if (!match || fields === undefined) return { body, markup: [], headEnd: 0 };
  const offset = match[0].indexOf(fields);
  const said = isYaml ? yamlHead(fields, offset) : tomlHead(fields, offset);
  const title = unquoted(said.fields.get("title"));
  const date = (name: string) => givenDate(unquoted(said.fields.get(name))?.value);
  return {
    body,
    headEnd: match[0].length,
    title: realTitle(title?.value),
    date: date("published") ?? date("date"),
    markup: [
      { kind: "front-matter", start: 0, end: match[0].length },
      ...(title && realTitle(title.value) ? [ownTitle(title)] : []),
      ...said.authors.flatMap(authorsIn),
    ],
  };
}

function yamlHead(lines: string, offset: number): Head {
  const fields = new Map<string, Field>();
  for (const { 0: all, index, groups } of lines.matchAll(FIELD)) {
    const { name = "", value = "" } = groups ?? {};
    fields.set(name.toLowerCase(), { value, start: offset + index + all.length - value.length });
  }
  const authors = [...fields].find(([name]) => AUTHOR_FIELD.test(name));
  return { fields, authors: authors ? [authors[1]] : [] };
}

/** The value without blanks and quotes around it; nothing where it is empty. */
function unquoted(field: Field | undefined): Field | undefined {
  const value = QUOTED.exec(field?.value ?? "")?.groups?.["value"] ?? "";
  return field && value !== "" ? { value, start: field.start + field.value.indexOf(value) } : undefined;
}

function ownTitle({ value, start }: Field): Markup {
  return { kind: "own-title", start, end: start + value.length };
}
