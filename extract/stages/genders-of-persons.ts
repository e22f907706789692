import type { EntityNumber, Linked } from "../document.ts";
import { PERSONAL_PRONOUNS } from "../lexicon/pronouns.ts";
import { type Gender, genderOf } from "./gender.ts";
import type { NamedPlace } from "./named-places.ts";

/** So many more sentences must say "he" than "she", or "she" than "he", before a person counts as the one or the other. */
const FEWEST_VOTES = 2;

/** What names and titles tell of each person, else the pronouns of sentences that name nobody else. */
export function gendersOf(document: Linked, persons: readonly NamedPlace[]): (Gender | undefined)[] {
  const votes = pronounVotes(document, persons);
  return document.entities.map((entity, number) => {
    if (entity.type !== "Person") return undefined;
    const vote = votes.get(number) ?? 0;
    const counted = vote === 0 ? undefined : vote > 0 ? "male" : "female";
    return genderOf(document.body, entity) ?? (Math.abs(vote) >= FEWEST_VOTES ? counted : undefined);
  });
}

/** For each person the sentences with "he" less those with "she" in which it is the only one named. */
function pronounVotes(
  { body, words, sentences }: Linked,
  persons: readonly NamedPlace[],
): Map<EntityNumber, number> {
  const votes = new Map<EntityNumber, number>();
  let next = 0;
  for (const sentence of sentences) {
    while (next < persons.length && (persons[next]?.start ?? 0) < sentence.start) next++;
    const first = persons[next];
    const named = new Set<EntityNumber>();
    while (next < persons.length && (persons[next]?.start ?? 0) < sentence.end)
      named.add(persons[next++]?.entity ?? -1);
    if (!first || named.size !== 1) continue;
    const told = words
      .slice(sentence.from, sentence.to)
      .filter(({ start }) => start >= first.end)
      .map(({ start, end }) =>
        PERSONAL_PRONOUNS.get(body.slice(start, Math.min(end, start + 8)).toLowerCase()),
      );
    const vote = Number(told.includes("male")) - Number(told.includes("female"));
    votes.set(first.entity, (votes.get(first.entity) ?? 0) + vote);
  }
  return votes;
}
