import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedType } from "#model";
import type { AnnotatedName, AnnotatedText } from "./annotated.ts";

const CLASSES: Readonly<Record<string, NamedType | null>> = {
  PERSON: "Person",
  ORGANISATION: "Organisation",
  INSTITUTION: "Organisation",
  BUSINESS: "Organisation",
  SPORT_TEAM: "Organisation",
  CREATION: "Work",
  EVENT: "Event",
  LOCATION: "Place",
  INSTALLATION: "Place",
  MEDIA: null,
  LEGAL: null,
  ACRONYM: null,
  UNKNOWN: null,
  WEBSITE: null,
  ARTIFACT: null,
};
const SENTENCE = /<sentence[^>]*>([\s\S]*?)<\/sentence>/gu;
const ENTITY = /<ENAMEX type="([^"]*)"[^>]*>([\s\S]*?)<\/ENAMEX>/gu;
const ARTICLE = /^the\s+/iu;
const SENTENCES_EACH = 5;

function plain(xml: string): string {
  return xml
    .replace(/<[^>]*>/gu, "")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, "&")
    .replace(/\s+/gu, " ");
}

function append(sentence: string, before: string, names: AnnotatedName[]): string {
  let text = before;
  let from = 0;
  for (const entity of sentence.matchAll(ENTITY)) {
    text += plain(sentence.slice(from, entity.index));
    const type = CLASSES[entity[1] ?? ""];
    const words = plain(entity[2] ?? "");
    const article = ARTICLE.exec(words)?.[0].length ?? 0;
    if (type !== undefined)
      names.push({ start: text.length + article, end: text.length + words.trimEnd().length, type });
    text += words;
    from = entity.index + entity[0].length;
  }
  return `${text}${plain(sentence.slice(from))} `;
}

function textsOf(file: string, name: string): AnnotatedText[] {
  const sentences = [...readFileSync(file, "utf8").matchAll(SENTENCE)].map((match) => match[1] ?? "");
  const texts: AnnotatedText[] = [];
  for (let from = 0; from < sentences.length; from += SENTENCES_EACH) {
    const names: AnnotatedName[] = [];
    let text = "";
    for (const sentence of sentences.slice(from, from + SENTENCES_EACH)) text = append(sentence, text, names);
    texts.push({ corpus: "grobid-ner", name: `${name}-${from}`, text, names });
  }
  return texts;
}

/** GROBID-NER: articles of Wikipedia on wars and Brexit, descriptions of Holocaust archives. */
export function grobidNer(folder: string): AnnotatedText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".xml"));
  return files.sort().flatMap((file) => textsOf(join(folder, file), file));
}
