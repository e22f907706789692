import type { Coreference, FoundEntity, Sentence } from "../document.ts";
import { type NamedPlace, namedPlaces, withPronouns } from "./named-places.ts";

/** For each sentence, the places in it that name an entity, or that stand for one as a pronoun, in order. */
export function namesOfSentences(
  sentences: readonly Sentence[],
  entities: readonly FoundEntity[],
  pronouns: readonly Coreference[] = [],
): NamedPlace[][] {
  const places = withPronouns(namedPlaces(entities), pronouns, entities);
  const found: NamedPlace[][] = sentences.map(() => []);
  let sentence = 0;
  for (const place of places) {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= place.start) sentence++;
    found[sentence]?.push(place);
  }
  return found;
}
