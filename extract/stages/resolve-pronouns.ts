import type { Coreference, EntityNumber, Linked, Sentence } from "../document.ts";
import { PERSONAL_PRONOUNS } from "../lexicon/pronouns.ts";
import { type Gender, genderOf } from "./gender.ts";
import type { NamedPlace } from "./named-places.ts";

const SPOKEN = new Set(["paragraph", "quotation", "comment", "note"]);
/** How much a person is in mind: as subject, elsewhere, as pronoun; it fades with each sentence, and is gone below the last. */
const WEIGHT = { subject: 1, other: 0.3, pronoun: 0.8, fading: 0.65, gone: 0.1 } as const;

/**
 * The person that each he, she, his, her ... stands for: of those whose gender does not contradict, the one most in mind
 * at that place; salience grows with each mention and fades with each sentence (after Lappin and Leass, 1994). A pronoun
 * that nobody fits stays open.
 */
export function resolvePronouns(document: Linked, places: readonly NamedPlace[]): Coreference[] {
  const persons = places.filter(({ type }) => type === "Person");
  const genders = document.entities.map((entity) =>
    entity.type === "Person" ? genderOf(document.body, entity) : undefined,
  );
  const found: Coreference[] = [];
  let next = 0;
  let part = "";
  let mind = new Mind(genders);
  for (const sentence of document.sentences) {
    const stretch = document.stretches[sentence.stretch];
    const here = `${stretch?.section} ${stretch?.kind === "note" ? sentence.stretch : ""}`;
    if (here !== part) mind = new Mind(genders);
    part = here;
    while (next < persons.length && (persons[next]?.start ?? 0) < sentence.start) next++;
    const first = next;
    while (next < persons.length && (persons[next]?.start ?? 0) < sentence.end) next++;
    if (stretch && SPOKEN.has(stretch.kind))
      found.push(...resolvedIn(document, sentence, persons.slice(first, next), mind));
    mind.fade();
  }
  return found;
}

function resolvedIn(
  { body, words }: Linked,
  sentence: Sentence,
  persons: readonly NamedPlace[],
  mind: Mind,
): Coreference[] {
  const found: Coreference[] = [];
  let named = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at];
    if (!word) continue;
    for (let person = persons[named]; person && person.start <= word.start; person = persons[++named]) {
      mind.recall(person.entity, named === 0 && found.length === 0 ? WEIGHT.subject : WEIGHT.other);
    }
    if (word.end - word.start > 7) continue;
    const gender = PERSONAL_PRONOUNS.get(body.slice(word.start, word.end).toLowerCase());
    const entity = gender && mind.likeliest(gender);
    if (entity === undefined) continue;
    mind.recall(entity, WEIGHT.pronoun);
    found.push({ start: word.start, end: word.end, entity });
  }
  return found;
}

/** The persons that a reader has in mind at a place, and how much. */
class Mind {
  readonly #genders: readonly (Gender | undefined)[];
  readonly #salience = new Map<EntityNumber, number>();

  constructor(genders: readonly (Gender | undefined)[]) {
    this.#genders = genders;
  }

  recall(entity: EntityNumber, weight: number): void {
    this.#salience.set(entity, (this.#salience.get(entity) ?? 0) + weight);
  }

  fade(): void {
    for (const [entity, salience] of this.#salience) {
      if (salience * WEIGHT.fading < WEIGHT.gone) this.#salience.delete(entity);
      else this.#salience.set(entity, salience * WEIGHT.fading);
    }
  }

  likeliest(gender: Gender): EntityNumber | undefined {
    let best: EntityNumber | undefined;
    let most = 0;
    for (const [entity, salience] of this.#salience) {
      const known = this.#genders[entity];
      if (salience <= most || (known !== undefined && known !== gender)) continue;
      [best, most] = [entity, salience];
    }
    return best;
  }
}
