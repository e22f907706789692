import type { EntityNumber, Linked, Sentence } from "../document.ts";
import { OFFICE_TITLES } from "../lexicon/common-persons.ts";
import { isVerbNext } from "../patterns/before-pronouns.ts";
import { partitionPoint } from "../patterns/partition-point.ts";
import type { NamedPlace } from "./named-places.ts";
import { type Mind, WEIGHT } from "./persons-in-mind.ts";
import { titlesOfPersons } from "./titles-of-persons.ts";

/** Somebody at the head of a sentence of whom the text gives no name. */
export const NAMELESS = "nameless";
/** Who stands at the head of a sentence. */
export type Head = EntityNumber | typeof NAMELESS | undefined;

const LONGEST_WORD = 20;
const NEXT_REACH = 24;
const ARTICLES = new Set(["the", "this"]);

/** Who is meant where a sentence opens with an office alone: "The Emperor understood" behind the Emperor Nicholas. */
export class Offices {
  readonly #document: Linked;
  readonly #persons: readonly NamedPlace[];
  #bearers: Map<string, NamedPlace[]> | undefined;

  constructor(document: Linked, persons: readonly NamedPlace[]) {
    this.#document = document;
    this.#persons = persons;
  }

  /** Brings to mind, and gives, who was named last with the office that opens a sentence; "nameless" where none was, nothing where none opens it. */
  recalledAt(sentence: Sentence, named: readonly NamedPlace[], mind: Mind): Head {
    const bearer = this.#at(sentence, named);
    if (typeof bearer === "number") mind.recall(bearer, WEIGHT.subject);
    return bearer;
  }

  #at({ from, to }: Sentence, named: readonly NamedPlace[]): Head {
    if (!ARTICLES.has(this.#word(from, to))) return undefined;
    const office = this.#word(from + 1, to);
    const place = this.#document.words[from + 1];
    if (!place || !OFFICE_TITLES.has(office) || named.some(({ start }) => start <= place.end + 1))
      return undefined;
    if (!isVerbNext(this.#document.body.slice(place.end, place.end + NEXT_REACH))) return undefined;
    const bearers = this.#bearersOf(office);
    const before = partitionPoint(bearers.length, (index) => (bearers[index]?.start ?? 0) < place.start);
    return bearers[before - 1]?.entity ?? NAMELESS;
  }

  #word(at: number, to: number): string {
    const word = this.#document.words[at];
    if (!word || at >= to || word.end - word.start > LONGEST_WORD) return "";
    return this.#document.body.slice(word.start, word.end).toLowerCase();
  }

  #bearersOf(office: string): readonly NamedPlace[] {
    this.#bearers ??= bearersOf(this.#document, this.#persons);
    return this.#bearers.get(office) ?? [];
  }
}

function bearersOf(document: Linked, persons: readonly NamedPlace[]): Map<string, NamedPlace[]> {
  const titles = titlesOfPersons(document);
  const bearers = new Map<string, NamedPlace[]>();
  for (const person of persons)
    for (const title of titles.get(person.entity) ?? []) {
      const places = bearers.get(title);
      if (places) places.push(person);
      else bearers.set(title, [person]);
    }
  return bearers;
}
