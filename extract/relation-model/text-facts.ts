import type { Span } from "#model";
import type { Evented } from "../document.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import type { TextFacts } from "./sentence-view.ts";

/** What the relation model asks of a whole text, counted once. */
export function textFacts({ body, words, entities, quotations }: Evented): TextFacts {
  const counts = entities.map(({ mentions }) => mentions.length);
  const speakers = new Set(quotations.flatMap(({ speaker }) => speaker ?? []));
  const stating = new Set(quotations.flatMap(({ speaker, statement }) => (statement ? (speaker ?? []) : [])));
  return {
    body,
    words,
    mentionsOf: (entity) => counts[entity] ?? 0,
    mainPerson: mainPerson(entities),
    isQuoted: insideAny(quotations),
    isSpeaker: (entity) => speakers.has(entity),
    statesInQuotes: (entity) => stating.has(entity),
  };
}

/** The person who is named oftenest. */
export function mainPerson(entities: Evented["entities"]): number | undefined {
  let main: number | undefined;
  entities.forEach(({ type, mentions }, number) => {
    if (type !== "Person") return;
    if (main === undefined || mentions.length > (entities[main]?.mentions.length ?? 0)) main = number;
  });
  return main;
}

/** Whether a place lies inside one of the spans, which may nest: of those that begin before it, the one that reaches farthest decides. */
function insideAny(spans: readonly Span[]): (place: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const reaches: number[] = [];
  for (const { end } of sorted) reaches.push(Math.max(reaches.at(-1) ?? 0, end));
  return ({ start, end }) => (reaches[lastBeginningAt(sorted, start)] ?? 0) >= end;
}
