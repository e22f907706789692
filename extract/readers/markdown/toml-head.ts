import { namesInWords } from "./front-authors.ts";
import { AUTHOR_FIELDS, DATE_FIELDS, type Field, type Head } from "./head-fields.ts";
import { namesInParts, withoutParts } from "./names-in-parts.ts";

/** A line of a head in TOML: a field, a table, a remark, the rest of a list, or nothing. */
const LINE = "(?!\\+\\+\\+)[^\\r\\n]{0,1000}\\r?\\n";
/** The lines between two of three plus signs at the head of a file, the first of them a field, a table or a remark (TOML). */
export const TOML_HEAD = new RegExp(
  `^\\+\\+\\+[ \\t]*\\r?\\n(?<fields>(?=\\s{0,100}(?:[\\w"'-][\\w"' .-]{0,60}=|\\[|#))(?:${LINE}){1,200})\\+\\+\\+[ \\t]*(?:\\r?\\n|$)`,
  "u",
);
const STRING = `"""[^"]{0,2000}"""|'''[^']{0,2000}'''|"(?:[^"\\\\\\n]|\\\\[^\\n])*"|'[^'\\n]*'`;
const STRINGS = new RegExp(STRING, "gu");
const VALUE = `${STRING}|\\[[^\\]]{0,6000}\\]|\\{[^}\\n]*\\}|[^\\s#"'[{][^\\n#]*`;
const FIELD = new RegExp(
  `^[ \\t]*(?<name>title|year|${[...DATE_FIELDS, ...AUTHOR_FIELDS].join("|")})[ \\t]*=[ \\t]*(?<value>${VALUE})`,
  "gimu",
);
/** Tables whose fields are those of the text: the themes of Hugo and Zola keep theirs there. */
const OWN_TABLES = /^(?:params|extra)$/u;
const TABLE = /^[ \t]*\[\[?[ \t]*(?<name>[\w.-]+)[ \t]*\]\]?[ \t]*(?:#[^\n]*)?$/gmu;
const AUTHOR_LISTS = "taxonomies";
const AUTHOR_TABLE = /^(?:(?:params|extra)\.)?authors?$/u;
/** The names of authors in braces: "[{name = \"Ann Archer\", affiliation = \"Free University\"}]". */
const NAME_IN_BRACES = /(?<=[{,\s](?:name|literal)[ \t]*=[ \t]*)(?:"[^"\n]+"|'[^'\n]+')/gu;
const REMARK = /(?<=["'\],}\s])#[^\n]*/gu;
const NAME = /^[ \t]*name[ \t]*=[ \t]*(?<value>"[^"\n]*"|'[^'\n]*')/gmu;

/** What a head in TOML says; the first field of a name counts, and beside fields that name the authors their tables do. */
export function tomlHead(lines: string, offset: number): Head {
  const fields = new Map<string, Field>();
  const authors: Field[] = [];
  for (const table of tablesOf(lines)) {
    const isOwn = table.name === "" || OWN_TABLES.test(table.name);
    for (const { name, ...field } of isOwn || table.name === AUTHOR_LISTS
      ? fieldsIn(lines, table, FIELD)
      : []) {
      if (AUTHOR_FIELDS.includes(name)) authors.push(...authorsIn(field));
      else if (isOwn && !fields.has(name)) fields.set(name, stringIn(field));
    }
    if (AUTHOR_TABLE.test(table.name)) authors.push(...namesIn(lines, table));
  }
  return {
    fields: new Map([...fields].map(([name, field]) => [name, shifted(field, offset)])),
    authors: authors.map((field) => shifted(field, offset)),
  };
}

/** What names an author in a table of his: the field of the name, else those of its parts. */
function namesIn(lines: string, table: Table): Field[] {
  const whole = fieldsIn(lines, table, NAME).map(stringIn);
  if (whole.length > 0) return whole.flatMap(namesInWords);
  const value = lines.slice(table.start, table.end);
  return namesInParts({ value, start: table.start }).map(({ name }) => name);
}

/** The names in a field: a string, a list of them, or tables in braces. */
function authorsIn(field: Field): Field[] {
  const parts = namesInParts(field);
  const whole = withoutParts(field, parts);
  const value = whole.value.replace(REMARK, (remark) => " ".repeat(remark.length));
  const strings = [...value.matchAll(value.includes("{") ? NAME_IN_BRACES : STRINGS)];
  const named = strings.map(({ 0: words, index }) => stringIn({ value: words, start: field.start + index }));
  const bare = strings.length === 0 && parts.length === 0 ? [whole] : named;
  return [...parts.map(({ name }) => name), ...bare.flatMap(namesInWords)].sort((a, b) => a.start - b.start);
}

const QUOTES = /^(?<quote>"""|'''|"|')(?<words>.*)\k<quote>$/su;
const ESCAPE = /\\(?:\n\s*|(?<sign>["\\]))/gu;

/** A string where its words stand, without its quotes. */
function stringIn({ value, start }: Field): Field {
  const { quote = "", words = value } = QUOTES.exec(value)?.groups ?? {};
  const inner = words.trim();
  const from = start + quote.length + words.indexOf(inner);
  const meant = inner.replace(ESCAPE, (_, sign: string | undefined) => sign ?? "");
  return { value: inner, start: from, ...(quote.startsWith('"') && { meant }) };
}

function shifted(field: Field, by: number): Field {
  return { ...field, start: field.start + by };
}

/** The fields of a table that a pattern finds, with their names in small letters. */
function fieldsIn(
  lines: string,
  { start, end }: Table,
  pattern: RegExp,
): (Field & { readonly name: string })[] {
  return Array.from(lines.slice(start, end).matchAll(pattern), ({ 0: all, index, groups }) => {
    const { name = "", value = "" } = groups ?? {};
    return { name: name.toLowerCase(), value, start: start + index + all.length - value.length };
  });
}

interface Table {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The tables with their names, after the fields that stand in none. */
function tablesOf(fields: string): Table[] {
  const heads = Array.from(fields.matchAll(TABLE), ({ 0: all, index, groups }) => ({
    name: groups?.["name"]?.toLowerCase() ?? "",
    index,
    start: index + all.length,
  }));
  const tables = [{ name: "", index: 0, start: 0 }, ...heads];
  return tables.map(({ name, start }, at) => ({ name, start, end: tables[at + 1]?.index ?? fields.length }));
}
