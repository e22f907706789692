import type { Remark } from "#model";
import type { FoundRelation, Sentence } from "../document.ts";
import type { NamedPlace } from "./named-places.ts";

/** The most places that are kept as evidence that two names stand together. */
const MOST_SENTENCES = 20;
/** In a sentence with more names than this only neighbours appear together: a list says nothing of its ends. */
const MOST_NAMES = 12;
/** In a sentence with more names than this each appears only with the next: an index or a register is no sentence. */
const MOST_LISTED = 150;
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
    const entities = entitiesOf(places);
    const reach = entities.length > MOST_LISTED ? 1 : MOST_NAMES;
    entities.forEach((one, at) => {
      for (const other of entities.slice(at + 1, at + 1 + reach)) {
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

/** A remark on each sentence with so many names that most of their pairs are left out. */
export function remarksOnRegisters(
  sentences: readonly Sentence[],
  names: readonly (readonly NamedPlace[])[],
): Remark[] {
  return sentences.flatMap(({ start, end }, number) => {
    const named = entitiesOf(names[number] ?? []).length;
    if (named <= MOST_LISTED) return [];
    const message = `one sentence names ${named} entities, more than ${MOST_LISTED}: each is taken to appear only with the next one, the other pairs are left out`;
    return [{ stage: "find-co-mentions", rule: "many-names", message, start, end }];
  });
}

/** The entities that the places name, each once, in the order of the text; a pronoun names none. */
function entitiesOf(places: readonly NamedPlace[]): number[] {
  return [...new Set(places.filter(({ isPronoun }) => !isPronoun).map(({ entity }) => entity))];
}

function pairKey(one: number, other: number): string {
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}
