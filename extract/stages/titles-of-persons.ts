import type { EntityNumber, Linked } from "../document.ts";
import { TITLES } from "../lexicon/titles.ts";
import { foldedName } from "../patterns/folded-names.ts";
import { wordBefore } from "../patterns/word-before.ts";

/** The titles that a text gives to each person, in front of a name or as a part of it: "President Wilson", "the Duke of Alva". */
export function titlesOfPersons({ body, entities }: Linked): Map<EntityNumber, ReadonlySet<string>> {
  const titles = new Map<EntityNumber, ReadonlySet<string>>();
  entities.forEach(({ type, mentions }, number) => {
    if (type !== "Person") return;
    const borne = mentions.flatMap(({ start, end }) => [
      wordBefore(body, start),
      ...foldedName(body.slice(start, end)).split(" "),
    ]);
    titles.set(number, new Set(borne.filter((word) => TITLES.has(word))));
  });
  return titles;
}
