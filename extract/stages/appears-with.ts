import type { FoundRelation, Sentence } from "../document.ts";
import type { NamedPlace } from "./named-places.ts";

/** The most places that are kept as evidence that two names stand together. */
const MOST_SENTENCES = 20;
/** In a sentence with more names than this only neighbours appear together: a list says nothing of its ends. */
const MOST_NAMES = 12;
const PLAIN_CONFIDENCE = 0.3;

/** Ties between entities that one sentence names and no relation joins, with the sentences; weak by nature. */
export function appearsWith(
  sentences: readonly Sentence[],
  names: readonly (readonly NamedPlace[])[],
  stated: readonly FoundRelation[],
): FoundRelation[] {
  const joined = new Set(stated.map(({ source, target }) => pairKey(source, target)));
  const together = new Map<string, { source: number; target: number; sentences: number[] }>();
  names.forEach((places, number) => {
    const entities = [...new Set(places.filter(({ isPronoun }) => !isPronoun).map(({ entity }) => entity))];
    entities.forEach((one, at) => {
      for (const other of entities.slice(at + 1, at + 1 + MOST_NAMES)) {
        const key = pairKey(one, other);
        if (joined.has(key)) continue;
        const pair = together.get(key) ?? {
          source: Math.min(one, other),
          target: Math.max(one, other),
          sentences: [],
        };
        if (pair.sentences.length < MOST_SENTENCES) pair.sentences.push(number);
        together.set(key, pair);
      }
    });
  });
  return [...together.values()].map(({ source, target, sentences: places }) => ({
    type: "APPEARS_WITH",
    source,
    target,
    evidence: places.flatMap((place) => {
      const { start, end } = sentences[place] ?? { start: 0, end: 0 };
      return end > start ? [{ start, end, confidence: PLAIN_CONFIDENCE, method: "sentence" }] : [];
    }),
  }));
}

function pairKey(one: number, other: number): string {
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}
