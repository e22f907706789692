import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedType } from "#model";
import type { AnnotatedText } from "./annotated.ts";
import { type Token, textOfTokens } from "./token-text.ts";

const CLASSES: Readonly<Record<string, NamedType>> = {
  person: "Person",
  organization: "Organisation",
  place: "Place",
  event: "Event",
};
const PROPER = /^NNPS?$/u;
const INSIDE_A_NAME = /^(?:of|the|and|for|&|-|'s|’s|de|la|von|van)$/u;
const NOT_IN_A_NAME = /^(?:the|a|an|mr\.|mrs\.|ms\.|dr\.|sir|president|king|queen|professor)$/iu;

interface Row {
  readonly form: string;
  readonly tag: string;
  readonly entity: string;
}

function rowsOf(block: string): Row[] {
  return block
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((fields) => /^\d+$/u.test(fields[0] ?? ""))
    .map((fields) => ({
      form: fields[1] ?? "",
      tag: fields[4] ?? "",
      entity: /Entity=([^|]*)/u.exec(fields.at(-1) ?? "")?.[1] ?? "",
    }));
}

/** The noun phrases of a sentence, longest first: index of the first and last row, and class. */
function phrasesOf(rows: readonly Row[]): { from: number; to: number; kind: string }[] {
  const open: { id: string; from: number; kind: string }[] = [];
  const phrases: { from: number; to: number; kind: string }[] = [];
  rows.forEach((row, index) => {
    for (const mark of row.entity.matchAll(/\((\d+)-([a-z]+)[^()]*|(\d*)\)/gu)) {
      if (mark[1]) open.push({ id: mark[1], from: index, kind: mark[2] ?? "" });
      if (!mark[0].endsWith(")")) continue;
      const at = mark[3] ? open.findLastIndex((phrase) => phrase.id === mark[3]) : open.length - 1;
      const [closed] = at >= 0 ? open.splice(at, 1) : [];
      if (closed) phrases.push({ from: closed.from, to: index, kind: closed.kind });
    }
  });
  return phrases.sort((one, other) => other.to - other.from - (one.to - one.from) || one.from - other.from);
}

/** Tokens of a sentence: proper noun phrases of our types are names, proper nouns elsewhere are unknown. */
function tokensOf(rows: readonly Row[]): Token[] {
  const tokens: Token[] = rows.map(({ form, tag }) =>
    PROPER.test(tag) ? { form, type: null, begins: true } : { form },
  );
  const taken = new Set<number>();
  for (const { from, to, kind } of phrasesOf(rows)) {
    let first = from;
    while (first < to && NOT_IN_A_NAME.test(rows[first]?.form ?? "")) first++;
    const inner = rows.slice(first, to + 1);
    const proper = inner.every(
      (row) => PROPER.test(row.tag) || row.tag === "CD" || INSIDE_A_NAME.test(row.form),
    );
    const type = CLASSES[kind];
    if (!type || !proper || !PROPER.test(inner[0]?.tag ?? "") || !PROPER.test(inner.at(-1)?.tag ?? ""))
      continue;
    if (inner.some((_, offset) => taken.has(first + offset))) continue;
    for (let at = first; at <= to; at++) {
      taken.add(at);
      tokens[at] = { form: rows[at]?.form ?? "", type, begins: at === first };
    }
  }
  return tokens;
}

function textsOf(file: string): AnnotatedText[] {
  return readFileSync(file, "utf8")
    .split("# newdoc id = ")
    .slice(1)
    .map((document) => ({
      corpus: "gum",
      name: document.slice(0, document.indexOf("\n")),
      ...textOfTokens(document.split("\n\n").flatMap((sentence) => tokensOf(rowsOf(sentence)))),
    }));
}

/** GUM: six genres with full noun phrases; only proper ones are names in our sense, and it knows no works. */
export function gum(folder: string): AnnotatedText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".conllu"));
  return files.sort().flatMap((file) => textsOf(join(folder, file)));
}
