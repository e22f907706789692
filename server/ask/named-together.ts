import { type EntitySummary, groupedBy, LIMITS, type Quote, type Span, type TextReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { summary } from "./find-name.ts";

/** Another entity that is named in a sentence with the one asked for, and that sentence. */
export interface Together {
  readonly entity: EntitySummary;
  readonly quote: Quote;
}

/** Texts that are read through for one question, those that name the entity most often first. */
export const TEXTS_READ = 8;

type Place = TextReply["mentions"][number];

/**
 * Every entity that is named in one sentence with this one, sentence by sentence; nothing where the graph holds such
 * ties of it already, as APPEARS_WITH.
 */
export async function namedTogether(store: GraphStore, id: string): Promise<Together[]> {
  const entity = await store.entity(id);
  if (entity?.relations["APPEARS_WITH"]) return [];
  const texts = [...(entity?.texts ?? [])].sort((a, b) => b.mentions - a.mentions).slice(0, TEXTS_READ);
  const found: Together[] = [];
  for (const { id: text } of texts) {
    const reply = await store.text(text);
    if (reply) found.push(...togetherIn(reply, id));
  }
  return found;
}

function togetherIn(text: TextReply, id: string): Together[] {
  const entities = new Map(text.entities.map((entity) => [entity.id, entity]));
  const sentences = sentencesOf(text);
  const bySentence = groupedBy(text.mentions, (place) => sentenceAt(sentences, place.start));
  return sentencesWith(text, sentences, id).flatMap((number) => {
    const places = bySentence.get(number) ?? [];
    const own =
      places.find(({ entity }) => entity === id) ?? text.mentions.find(({ entity }) => entity === id);
    const sentence = sentences[number];
    if (own === undefined || sentence === undefined) return [];
    return firstOfEach(places, id).flatMap((place) => {
      const entity = entities.get(place.entity);
      if (entity === undefined || entity.type === "Claim") return [];
      return [{ entity: summary(entity), quote: quoteOf(text, sentence, own, place) }];
    });
  });
}

/** An unnamed event is a whole clause and may reach over several sentences; each of them counts. */
function sentencesWith(text: TextReply, sentences: readonly Span[], id: string): number[] {
  const numbers = new Set<number>();
  for (const { entity, start, end } of text.mentions) {
    if (entity !== id) continue;
    const last = sentenceAt(sentences, Math.max(start, end - 1));
    for (let number = sentenceAt(sentences, start); number <= last; number++) numbers.add(number);
  }
  return [...numbers].slice(0, LIMITS.rows.max);
}

function firstOfEach(places: readonly Place[], without: string): Place[] {
  const seen = new Set([without]);
  return places.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

function quoteOf(text: TextReply, sentence: Span, own: Place, other: Place): Quote {
  return {
    text: text.id,
    start: sentence.start,
    end: sentence.end,
    confidence: Math.min(own.confidence, other.confidence),
    method: "named together",
    title: text.title,
    quote: text.body.slice(sentence.start, sentence.end),
    sentence,
    context: text.body.slice(sentence.start, sentence.end),
  };
}

function sentencesOf({ sentences }: TextReply): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < sentences.length; at += 2) {
    spans.push({ start: sentences[at] ?? 0, end: sentences[at + 1] ?? 0 });
  }
  return spans;
}

/** The number of the last sentence that begins at or before the place (binary search). */
function sentenceAt(sentences: readonly Span[], place: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
