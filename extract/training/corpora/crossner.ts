import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedType } from "#model";
import type { AnnotatedText } from "./annotated.ts";
import { glue, type Token, textOfTokens } from "./token-text.ts";

/** CrossNER's classes as ours; `null` marks names of another kind, whose words teach nothing. */
const CROSSNER: Readonly<Record<string, NamedType | null>> = {
  politician: "Person",
  person: "Person",
  writer: "Person",
  scientist: "Person",
  researcher: "Person",
  musicalartist: "Person",
  politicalparty: "Organisation",
  organisation: "Organisation",
  university: "Organisation",
  band: "Organisation",
  election: "Event",
  event: "Event",
  conference: "Event",
  book: "Work",
  poem: "Work",
  magazine: "Work",
  academicjournal: "Work",
  album: "Work",
  song: "Work",
  location: "Place",
  country: "Place",
  misc: null,
  astronomicalobject: null,
  product: null,
  programlang: null,
};
function tokenOf(form: string, tag: string, before: string): Token {
  const [mark, name] = [tag.slice(0, 1), tag.slice(2)];
  const type = CROSSNER[name];
  if (mark === "O" || type === undefined) return { form };
  return { form, type, begins: mark === "B" || before.slice(2) !== name };
}

/** The sentences of a file of lines "word<tab>tag", blank lines between them. */
function taggedSentences(file: string): Token[][] {
  const sentences: Token[][] = [[]];
  let before = "O";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const cut = line.lastIndexOf("\t");
    if (cut < 1 || line.startsWith("-DOCSTART")) {
      sentences.push([]);
      before = "O";
      continue;
    }
    const tag = line.slice(cut + 1).trim();
    sentences.at(-1)?.push(tokenOf(line.slice(0, cut), tag, before));
    before = tag;
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** CrossNER: sentences of Wikipedia on politics, letters, music, science. */
export function crossner(folder: string): AnnotatedText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files.sort().flatMap((file) =>
    glue(taggedSentences(join(folder, file)), 110).map((tokens, index) => ({
      corpus: "crossner",
      name: `crossner-${index}`,
      ...textOfTokens(tokens),
    })),
  );
}
