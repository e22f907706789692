import { overlaps, type Span } from "#model";
import type { EntityNumber } from "../../../extract/document.ts";
import { wordRangeOf } from "../../../extract/patterns/word-range.ts";
import type { ReadGold } from "../read-gold-text.ts";

/** Which pairs of entities the stages asked the reading about, and the highest probability that each relation got. */
export class AskedPairs {
  readonly #best = new Map<string, Map<string, number>>();
  readonly #sentencesOf: readonly ReadonlySet<number>[];

  constructor({ document }: ReadGold) {
    this.#sentencesOf = sentencesOfEntities(document);
    const { words, entities, pronouns, sentences, speakers } = document;
    const numbers = new Map<string, EntityNumber>();
    const put = (span: { start: number; end: number }, entity: EntityNumber) => {
      const { from, to } = wordRangeOf(words, span);
      numbers.set(`${from}-${to}`, entity);
    };
    for (const { start, end, entity } of pronouns) put({ start, end }, entity);
    entities.forEach(({ mentions }, entity) => {
      for (const mention of mentions) put(mention, entity);
    });
    const speakerAt = (word: number) =>
      speakers[sentences.find(({ from, to }) => from <= word && word < to)?.stretch ?? -1];
    for (const { source, target, probabilities } of document.reading.asked) {
      const from = source === "author" ? speakerAt(target.from) : numbers.get(`${source.from}-${source.to}`);
      const to = numbers.get(`${target.from}-${target.to}`);
      if (from !== undefined && to !== undefined) this.#keep(`${from}-${to}`, probabilities);
    }
  }

  #keep(pair: string, probabilities: Readonly<Record<string, number | undefined>>): void {
    const known = this.#best.get(pair) ?? new Map<string, number>();
    for (const [type, probability = 0] of Object.entries(probabilities))
      known.set(type, Math.max(known.get(type) ?? 0, probability));
    this.#best.set(pair, known);
  }

  /** The highest probability of a relation between two entities; undefined where the pair was never proposed. */
  best(source: EntityNumber, target: EntityNumber, type: string): number | undefined {
    return this.#best.get(`${source}-${target}`)?.get(type);
  }

  /** True where one sentence names or means both, or one of them speaks where the other is named. */
  areTogether(source: EntityNumber, target: EntityNumber): boolean {
    const there = this.#sentencesOf[target];
    return [...(this.#sentencesOf[source] ?? [])].some((sentence) => there?.has(sentence));
  }
}

/** For each entity the sentences that name it, mean it by a pronoun, or have it for their speaker. */
function sentencesOfEntities({
  entities,
  pronouns,
  sentences,
  speakers,
}: ReadGold["document"]): Set<number>[] {
  const found = entities.map(() => new Set<number>());
  const put = (entity: EntityNumber, place: Span) => {
    const at = sentences.findIndex((sentence) => overlaps(sentence, place));
    if (at >= 0) found[entity]?.add(at);
  };
  for (const pronoun of pronouns) put(pronoun.entity, pronoun);
  entities.forEach(({ mentions }, entity) => {
    for (const mention of mentions) put(entity, mention);
  });
  sentences.forEach(({ stretch }, at) => {
    const speaker = speakers[stretch];
    if (speaker !== undefined) found[speaker]?.add(at);
  });
  return found;
}
