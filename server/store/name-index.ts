import { addTo, compareText } from "#model";
import { foldedWords, soundOf } from "./fold-words.ts";
import { spellingDistance } from "./spelling-distance.ts";
import { FIT, lettersOf, mayBeNear, SpellingIndex } from "./spelling-index.ts";

/** An entity with all its names and the number of places that name it. */
export interface NamedEntity {
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly mentions: number;
}

/** An entity that was found: by which of its names, and how well (0 is the name itself). */
export interface NameMatch {
  readonly id: string;
  readonly matched: string;
  readonly tier: number;
}

const WHOLE_NAME = 0;
const PART_OF_QUERY = 5;
const NEAREST = 5;
const LONG_NAME = 8;
const LONGEST_ASKED = 60;

interface Name {
  readonly entity: NamedEntity;
  readonly name: string;
  readonly words: readonly string[];
}

/** Finds entities by what they are called, whatever the accents, the transliteration or a slip of the key. */
export class NameIndex {
  readonly #names: Name[] = [];
  readonly #namesWith = new Map<string, number[]>();
  readonly #spellings: SpellingIndex;
  /** All entities with their names. */
  readonly entities: readonly NamedEntity[];

  constructor(entities: Iterable<NamedEntity>) {
    this.entities = [...entities];
    for (const entity of this.entities) for (const name of new Set(entity.names)) this.#add(entity, name);
    this.#spellings = new SpellingIndex(this.#namesWith.keys());
  }

  /** Every match, best first: how well it fits, then how often the entity is named, then its id. */
  find(query: string, type?: string): NameMatch[] {
    const words = meaningful(foldedWords(query));
    if (words.length === 0) return [];
    const isKept = (entity: NamedEntity) => type === undefined || entity.type === type;
    const close = this.#matches(words, false, isKept);
    if (close.length > 0) return close;
    const mistyped = this.#matches(words, true, isKept);
    return mistyped.length > 0 ? mistyped : this.#namesInside(words, isKept);
  }

  /** The names that are spelt most like the query, nearest first: of each entity one, and each name once. */
  nearest(query: string): string[] {
    const asked = foldedWords(query).join(" ");
    if (asked === "" || asked.length > LONGEST_ASKED) return [];
    const most = Math.max(2, Math.floor(asked.length / 2));
    const letters = lettersOf(asked);
    const near = this.#names
      .filter((name) => mayBeNear(letters, lettersOf(name.words.join(" ")), most))
      .map((name) => ({ name, distance: spellingDistance(asked, name.words.join(" "), most) }))
      .filter(({ distance }) => distance <= most)
      .sort((a, b) => a.distance - b.distance || better(a.name.entity, b.name.entity))
      .map(({ name }) => name);
    const seen = new Set<NamedEntity>();
    const ofEach = near.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
    return [...new Set(ofEach.map(({ name }) => name))].slice(0, NEAREST);
  }

  #add(entity: NamedEntity, name: string): void {
    const words = meaningful(foldedWords(name));
    for (const word of new Set(words)) addTo(this.#namesWith, word, this.#names.length);
    this.#names.push({ entity, name, words });
  }

  #matches(
    words: readonly string[],
    withSlips: boolean,
    isKept: (entity: NamedEntity) => boolean,
  ): NameMatch[] {
    const perWord = words.map((word) => this.#namesFitting(word, withSlips));
    const [first, ...rest] = perWord;
    const found = [...(first ?? new Map<number, number>())].flatMap(([place, fit]) => {
      const others = rest.map((fitting) => fitting.get(place));
      const name = this.#names[place];
      if (!name || others.includes(undefined) || !isKept(name.entity)) return [];
      if ([fit, ...others].every((one) => one === FIT.initial)) return [];
      const isWhole = name.words.join(" ") === words.join(" ");
      return [{ name, tier: isWhole ? WHOLE_NAME : Math.max(fit, ...others.map(Number)) }];
    });
    return bestOfEach(found);
  }

  /** Each name that holds a word like this one, with how well it fits. */
  #namesFitting(word: string, withSlips: boolean): Map<number, number> {
    const found = new Map<number, number>();
    for (const [spelling, fit] of this.#spellings.like(word, withSlips)) {
      for (const place of this.#namesWith.get(spelling) ?? []) {
        found.set(place, Math.min(fit, found.get(place) ?? fit));
      }
    }
    return found;
  }

  /** Where nothing holds the whole query: names that stand whole inside it, such as Trotsky in "Comrade Trotsky". */
  #namesInside(words: readonly string[], isKept: (entity: NamedEntity) => boolean): NameMatch[] {
    const places = new Set(words.flatMap((word) => [...this.#namesFitting(word, false).keys()]));
    const sounds = new Set(words.map(soundOf));
    const found = [...places].flatMap((place) => {
      const name = this.#names[place];
      const isInside = name?.words.every((word) => sounds.has(soundOf(word))) === true;
      return name && isInside && isKept(name.entity) && name.words.some((word) => word.length > 3)
        ? [{ name, tier: PART_OF_QUERY }]
        : [];
    });
    return bestOfEach(found);
  }
}

function bestOfEach(found: readonly { name: Name; tier: number }[]): NameMatch[] {
  const sorted = [...found].sort(
    (a, b) =>
      a.tier - b.tier ||
      Number(isSentence(a.name)) - Number(isSentence(b.name)) ||
      better(a.name.entity, b.name.entity) ||
      compareText(a.name.name, b.name.name),
  );
  const seen = new Set<string>();
  return sorted.flatMap(({ name, tier }) => {
    if (seen.has(name.entity.id)) return [];
    seen.add(name.entity.id);
    return [{ id: name.entity.id, matched: name.name, tier }];
  });
}

/** Unnamed events and articles with long titles are found by their words, but those who are called so come first. */
function isSentence(name: Name): boolean {
  return name.words.length > LONG_NAME;
}

function better(a: NamedEntity, b: NamedEntity): number {
  return b.mentions - a.mentions || compareText(a.id, b.id);
}

/** The words without articles, unless nothing else is left. */
function meaningful(words: string[]): string[] {
  const kept = words.filter((word) => word !== "the" && word !== "a" && word !== "an");
  return kept.length > 0 ? kept : words;
}
