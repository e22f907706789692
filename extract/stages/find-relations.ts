import type { FoundRelation, Quoted, Related, Sentence } from "../document.ts";
import { listsOn } from "../patterns/between-names.ts";
import { judgedRelations } from "./judged-relations.ts";
import type { NamedPlace } from "./named-places.ts";
import { namesOfSentences } from "./names-of-sentences.ts";
import { statedBetween } from "./stated-phrases.ts";

/** Passages whose sentences state relations; references are read by the citations stage. */
const STATING = new Set([
  "paragraph",
  "quotation",
  "comment",
  "note",
  "byline",
  "title",
  "heading",
  "bibliography",
]);

/** Finds the relations that a sentence states: what the recogniser holds for stated, and what a phrase between names says. */
export function findRelations(document: Quoted): Related {
  const names = namesOfSentences(document.sentences, document.entities, document.pronouns);
  const found = document.sentences.flatMap((sentence, number) => {
    const kind = document.stretches[sentence.stretch]?.kind ?? "paragraph";
    const here = names[number] ?? [];
    if (here.length === 0 || !STATING.has(kind)) return [];
    return [...judgedRelations(document, sentence, here), ...byPhrase(document, sentence, here)];
  });
  return { ...document, relations: [...document.relations, ...found] };
}

function byPhrase({ body }: Quoted, { start, end }: Sentence, names: readonly NamedPlace[]): FoundRelation[] {
  return names.slice(1).flatMap((right, at) => {
    const left = names[at];
    if (!left || left.entity === right.entity) return [];
    const ties = statedBetween(body, left, right).filter(
      ({ type }) => type !== "LOCATED_IN" || !isListed(body, names, at),
    );
    return ties.map(({ type, source, target, label, confidence }) => ({
      type,
      source: source.entity,
      target: target.entity,
      evidence: [{ start, end, confidence, method: "phrase" }],
      ...(label ? { label } : {}),
      ...(type === "CITES" ? { manner: "mention" as const } : {}),
    }));
  });
}

/** True where the places at an index and behind it stand in a list of places: "Paris, London and Rome". */
function isListed(body: string, names: readonly NamedPlace[], at: number): boolean {
  const [before, left, right, behind] = [names[at - 1], names[at], names[at + 1], names[at + 2]];
  const follows = (one?: NamedPlace, other?: NamedPlace) =>
    one?.type === "Place" && other?.type === "Place" && listsOn(body.slice(one.end, other.start));
  return left?.type === "Place" && (follows(before, left) || follows(right, behind));
}
