import type { NamedType, Span } from "#model";
import type { Claimed } from "../../extract/document.ts";
import type { WordRange } from "../../extract/patterns/word-range.ts";
import { readThrough } from "../../extract/pipeline.ts";
import { readString } from "../../extract/readers/read-text.ts";
import type { FoundName, Reading, Recogniser } from "../../extract/recognisers/recogniser.ts";
import { noRelations } from "./no-relations.ts";

const MARK = /\{(Person|Organisation|Work|Event|Place)(\??)\|([^{}]+)\}/gu;
const SURE = 0.95;
const UNSURE = 0.3;

/** A text whose names are marked {Person|Lenin}, or {Person?|Lenin} where the reader is unsure: the text without the marks, and the names that a reader would find. */
export interface MarkedText {
  readonly body: string;
  readonly names: readonly (Span & { readonly type: NamedType; readonly confidence: number })[];
}

export function unmarked(marked: string): MarkedText {
  const names: (Span & { type: NamedType; confidence: number })[] = [];
  let body = "";
  let from = 0;
  for (const { 0: mark, 1: type, 2: doubt, 3: words, index } of marked.matchAll(MARK)) {
    body += marked.slice(from, index);
    names.push({
      start: body.length,
      end: body.length + (words ?? "").length,
      type: type as NamedType,
      confidence: doubt ? UNSURE : SURE,
    });
    body += words;
    from = index + mark.length;
  }
  return { body: body + marked.slice(from), names };
}

/** A recogniser that finds the marked names as sure as they are marked, holds every sentence for a claim, and states no relation. */
export function scripted({ names }: MarkedText, claims = 0.9): Recogniser {
  return {
    id: "scripted",
    close: async () => undefined,
    async read(_text, words, sentences): Promise<Reading> {
      const rangeOf = ({ start, end }: Span): WordRange => {
        const from = words.findIndex((word) => word.end > start);
        return { from, to: words.findLastIndex((word) => word.start < end) + 1 };
      };
      const found = names.map((name): FoundName => ({ ...name, range: rangeOf(name) }));
      return {
        names: found,
        claims: sentences.map(() => claims),
        nameConfidence: () => 0.5,
        relations: noRelations,
      };
    },
  };
}

/** The title that each marked text is given, so that its first line is no heading. */
export const TITLE = "On These Matters";

/** All layers of a marked text under a title. */
export async function readMarked(marked: string): Promise<Claimed> {
  const text = unmarked(`${TITLE}\n\n${marked}`);
  return readThrough(readString(text.body, "made.txt"), scripted(text));
}

/** The words of a span of a document. */
export function wordsOf({ body }: Claimed, { start, end }: Span): string {
  return body.slice(start, end);
}

/** The relations of a type as "source -> target"; only those that a given method found, where one is given. */
export function relationsOf({ entities, relations }: Claimed, type: string, method?: string): string[] {
  const label = (number: number) => entities[number]?.label;
  return relations
    .filter((relation) => relation.type === type)
    .filter(({ evidence }) => method === undefined || evidence.some((proof) => proof.method === method))
    .map(({ source, target }) => `${label(source)} -> ${label(target)}`);
}
