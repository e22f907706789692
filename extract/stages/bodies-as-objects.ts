import type { Coreference, Linked, Sentence } from "../document.ts";
import { isInOneClause } from "../patterns/before-pronouns.ts";
import { isActor } from "./actors.ts";
import type { NamedPlace } from "./named-places.ts";
import { objectFromClauseBefore } from "./objects-of-clauses.ts";

const THEM = "them";
/** UTF-16 units between a subject and the object of its verb. */
const LONGEST_VERB = 40;

/** "The Spartacists were arrested, and Kautsky defended them": the bodies named in the plural that "them" stands for. */
export function bodiesAsObjects(document: Linked, names: readonly (readonly NamedPlace[])[]): Coreference[] {
  return document.sentences.flatMap((sentence, number) => {
    const here = names[number] ?? [];
    return here.some(({ type }) => type === "Organisation") ? objectsIn(document, sentence, here) : [];
  });
}

function objectsIn({ body, words }: Linked, sentence: Sentence, names: readonly NamedPlace[]): Coreference[] {
  return words.slice(sentence.from, sentence.to).flatMap(({ start, end }): Coreference[] => {
    if (end - start !== THEM.length || body.slice(start, end) !== THEM) return [];
    const before = names.filter((name) => name.end <= start && isActor(name));
    const subject = before.pop();
    if (!subject || start - subject.end > LONGEST_VERB || !isInOneClause(body.slice(subject.end, start)))
      return [];
    const entity = objectFromClauseBefore({ body, sentence, before, subject });
    const meant = before.find((name) => name.entity === entity);
    return meant && isOfMany(body, meant) ? [{ start, end, entity: meant.entity }] : [];
  });
}

/** "the Mensheviks", not "the Congress"; two persons, or one, are no body. */
function isOfMany(body: string, { type, end }: NamedPlace): boolean {
  return type === "Organisation" && body[end - 1] === "s" && body[end - 2] !== "s";
}
