import type { Remark } from "#model";
import type { Markup } from "../../document.ts";
import { realAuthor, realTitle } from "../../patterns/file-words.ts";
import { givenDate } from "../../patterns/given-dates.ts";
import type { ComposedText } from "../flow/flow.ts";
import { AUTHOR_FIELDS, DATE_FIELDS, type Field, type Head } from "./head-fields.ts";
import { PANDOC_HEAD, pandocHead } from "./pandoc-head.ts";
import { TOML_HEAD, tomlHead } from "./toml-head.ts";
import { yamlHead } from "./yaml-head.ts";

/** One line, which these alternatives can read in one way only, so that a head without end takes no time. */
const LINE =
  "(?:[\\w\"'][\\w\"' .-]{0,40}:(?:[ \\t][^\\r\\n]{0,1000})?|[ \\t][^\\r\\n]{0,1000}|(?:- |#)[^\\r\\n]{0,1000}|-|[\\]}][^\\r\\n]{0,20})?\\r?\\n";
/** The lines between two of three dashes at the head of a file, as programs that publish Markdown write them (YAML). */
const YAML_HEAD = new RegExp(
  `^---[ \\t]*\\r?\\n(?<fields>(?!\\s*\\n)(?:(?!---)${LINE}){1,200})(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|$)`,
  "u",
);
/** The field of the authors with something in it, on its line or on those below. */
const AUTHOR_LINE = new RegExp(
  `^(?:${AUTHOR_FIELDS.join("|")})[ \\t]{0,20}[:=][ \\t]{0,20}(?:(?!["']{2}|\\[\\]|null|~)[^\\s#][^\\r\\n]{0,1000}|\\r?\\n(?:[ \\t]{1,20}|-)[^\\r\\n]{1,1000})`,
  "imu",
);
const IS_YEAR = /^-?\d{4}$/u;

/** A text whose file may say at its head what it is: its body, and what is said there. */
export type HeadedText = ComposedText & { readonly headEnd: number };

/**
 * The text of a Markdown file with what it says of itself at its head, in YAML, in TOML or as Pandoc does: title, authors and date. The lines of the
 * head are no part of the text but for the title and the names of the authors, which the markup points at. The body is the
 * file as it stands.
 */
export function withFrontMatter(body: string): HeadedText {
  const found = headOf(body);
  if (!found) return { body, markup: [], headEnd: 0 };
  const { end, said } = found;
  const title = said.fields.get("title");
  const name = realTitle(title?.meant ?? title?.value);
  return {
    body,
    headEnd: end,
    title: name,
    date: dateOf(said),
    remarks: said.authors.length > 0 ? [] : unreadAuthor(body.slice(0, end)),
    markup: [
      { kind: "front-matter", start: 0, end },
      ...(title && name !== undefined ? [placed("own-title", title)] : []),
      ...namedOnce(said.authors).map((author) => placed("own-author", author)),
    ],
  };
}

/** The line of a head that should name the authors and names nobody, with its place. */
function unreadAuthor(head: string): Remark[] {
  const line = AUTHOR_LINE.exec(head);
  if (!line) return [];
  const [words] = line;
  const message = `no author could be read in "${words.trim().slice(0, 80)}": write author: NAME, or a list of names`;
  const rule = "author-unread";
  return [
    { stage: "front-matter", rule, message, start: line.index, end: line.index + words.trimEnd().length },
  ];
}

function headOf(body: string): { readonly end: number; readonly said: Head } | undefined {
  const pandoc = PANDOC_HEAD.exec(body);
  if (pandoc) return { end: pandoc[0].length, said: pandocHead(pandoc) };
  const isYaml = body.startsWith("-");
  const match = (isYaml ? YAML_HEAD : TOML_HEAD).exec(body);
  const fields = match?.groups?.["fields"];
  if (!match || fields === undefined) return undefined;
  const offset = match[0].indexOf(fields);
  return { end: match[0].length, said: (isYaml ? yamlHead : tomlHead)(fields, offset) };
}

/**
 * When the text was published. A year beside a date of another year is the text's own: the date is that of the file or of
 * an edition.
 */
function dateOf({ fields }: Head): string | undefined {
  const given = (name: string) => givenDate(fields.get(name)?.value);
  const date = DATE_FIELDS.map(given).find((one) => one !== undefined);
  const year = given("year");
  return year !== undefined && IS_YEAR.test(year) && !date?.startsWith(year) ? year : date;
}

/** Each author where he is named first: some heads give a name for readers and one for programs. */
function namedOnce(authors: readonly Field[]): Field[] {
  return [
    ...new Map(authors.toReversed().map((one) => [realAuthor(one.value) ?? one.value, one])).values(),
  ].sort((a, b) => a.start - b.start);
}

function placed(kind: Markup["kind"], { value, start }: Field): Markup {
  return { kind, start, end: start + value.length };
}
