import type { Field, Head } from "./head-fields.ts";
import { namesInParts } from "./names-in-parts.ts";

/** A line of a head in TOML: a field, a table, a remark, the rest of a list, or nothing. */
const LINE = "(?!\\+\\+\\+)[^\\r\\n]{0,1000}\\r?\\n";
/** The lines between two of three plus signs at the head of a file, the first of them a field, a table or a remark (TOML). */
export const TOML_HEAD = new RegExp(
  `^\\+\\+\\+[ \\t]*\\r?\\n(?<fields>(?=\\s{0,100}(?:[\\w"'-][\\w"' .-]{0,60}=|\\[|#))(?:${LINE}){1,200})\\+\\+\\+[ \\t]*(?:\\r?\\n|$)`,
  "u",
);
const VALUE = `"[^"\\n]*"|'[^'\\n]*'|\\[[^\\]]{0,6000}\\]|\\{[^}\\n]*\\}|[^\\s#"'[{][^\\n#]*`;
const FIELD = new RegExp(
  `^[ \\t]*(?<name>title|date|published|publishDate|authors?|creator|by)[ \\t]*=[ \\t]*(?<value>${VALUE})`,
  "gimu",
);
/** Tables whose fields are those of the text: the themes of Hugo and Zola keep theirs there. */
const OWN_TABLES = /^(?:params|extra)$/u;
const TABLE = /^[ \t]*\[\[?[ \t]*(?<name>[\w.-]+)[ \t]*\]\]?[ \t]*(?:#[^\n]*)?$/gmu;
const AUTHOR_TABLE = /^(?:(?:params|extra)\.)?authors?$/u;
const AUTHOR_FIELDS = ["author", "authors", "creator", "by"];
const NAME = /^[ \t]*name[ \t]*=[ \t]*(?<value>"[^"\n]*"|'[^'\n]*')/gmu;

/** What a head in TOML says; the first field of a name counts, and before fields that name the authors their tables do. */
export function tomlHead(lines: string, offset: number): Head {
  const fields = new Map<string, Field>();
  const authors: Field[] = [];
  for (const table of tablesOf(lines)) {
    const isOwn = table.name === "" || OWN_TABLES.test(table.name);
    for (const field of isOwn ? fieldsIn(lines, table, FIELD) : [])
      if (!fields.has(field.name)) fields.set(field.name, shifted(field, offset));
    const named = AUTHOR_TABLE.test(table.name) ? namesIn(lines, table) : [];
    authors.push(...named.map((field) => shifted(field, offset)));
  }
  if (authors.length > 0) return { fields, authors };
  const field = AUTHOR_FIELDS.map((name) => fields.get(name)).find((one) => one !== undefined);
  return { fields, authors: field ? [field] : [] };
}

/** What names an author in a table of his: the field of the name, else those of its parts. */
function namesIn(lines: string, table: Table): Field[] {
  const whole = fieldsIn(lines, table, NAME);
  if (whole.length > 0) return whole;
  const value = lines.slice(table.start, table.end);
  return namesInParts({ value, start: table.start }).map(({ fields }) => fields);
}

function shifted({ value, start }: Field, by: number): Field {
  return { value, start: start + by };
}

/** The fields of a table that a pattern finds, with their names in small letters. */
function fieldsIn(
  lines: string,
  { start, end }: Table,
  pattern: RegExp,
): (Field & { readonly name: string })[] {
  return Array.from(lines.slice(start, end).matchAll(pattern), ({ 0: all, index, groups }) => {
    const { name = "", value = "" } = groups ?? {};
    const key = name.toLowerCase() === "publishdate" ? "published" : name.toLowerCase();
    return { name: key, value, start: start + index + all.length - value.length };
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
