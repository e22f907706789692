import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedType } from "#model";
import type { AnnotatedText } from "./annotated.ts";
import { type Token, textOfTokens } from "./token-text.ts";

const CLASSES: Readonly<Record<string, NamedType>> = {
  PER: "Person",
  ORG: "Organisation",
  LOC: "Place",
  GPE: "Place",
  FAC: "Place",
};
/** A tenth of each novel: people and places of fiction would drown the rest. */
const SENTENCES_OF_EACH = 14;
const TITLES = new Set("the mr. mrs. miss sir lady lord captain dr.".split(" "));

function label(tokens: Token[][], fields: readonly string[]): void {
  const [, , line, first, lastLine, last, , kind, form] = fields;
  const type = CLASSES[kind ?? ""];
  const sentence = tokens[Number(line)];
  if (!type || !sentence || form !== "PROP" || line !== lastLine) return;
  let from = Number(first);
  while (from < Number(last) && TITLES.has(sentence[from]?.form.toLowerCase() ?? "")) from++;
  for (let at = from; at <= Number(last); at++) {
    const token = sentence[at];
    if (token) sentence[at] = { form: token.form, type, begins: at === from };
  }
}

function textOf(folder: string, file: string): AnnotatedText {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  const tokens: Token[][] = lines.map((line) =>
    line
      .split(" ")
      .filter(Boolean)
      .map((form) => ({ form })),
  );
  for (const line of readFileSync(join(folder, file.replace(/\.txt$/u, ".ann")), "utf8").split("\n")) {
    const fields = line.split("\t");
    if (fields[0] === "MENTION") label(tokens, fields);
  }
  return { corpus: "litbank", name: file, ...textOfTokens(tokens.slice(0, SENTENCES_OF_EACH).flat()) };
}

/** LitBank: the opening of a hundred English novels, proper names only. */
export function litbank(folder: string): AnnotatedText[] {
  const coref = join(folder, "coref");
  const files = readdirSync(coref).filter((file) => file.endsWith(".txt"));
  return files.sort().map((file) => textOf(coref, file));
}
