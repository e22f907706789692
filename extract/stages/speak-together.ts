import { overlaps, type RelationType, type Span } from "#model";
import type { Claimed, EntityNumber, FoundClaim, FoundRelation } from "../document.ts";

/** What somebody states by speaking, without being named. */
const BY_SPEAKING: ReadonlySet<RelationType> = new Set(["CITES", "SUPPORTS", "OPPOSES"]);

/**
 * Who signs a text with its author says in it what the author says: whom and what its sentences and notes cite, support and
 * oppose is theirs alike. What names the author alone, or says "he" of him, stays his.
 */
export function speakTogether(document: Claimed): Claimed {
  const { author, coAuthors = [], relations } = document;
  if (author === undefined || coAuthors.length === 0) return document;
  const places = placesNaming(document, author);
  const said = relations.flatMap((relation): FoundRelation[] => {
    if (relation.source !== author || !BY_SPEAKING.has(relation.type)) return [];
    const evidence = relation.evidence.filter((proof) => !places.some((place) => overlaps(place, proof)));
    return evidence.length === 0 ? [] : [{ ...relation, evidence }];
  });
  const shared = coAuthors.flatMap((source) =>
    said.filter(({ target }) => target !== source).map((relation) => ({ ...relation, source })),
  );
  return { ...document, relations: [...relations, ...shared] };
}

/** Where the text speaks of somebody, by name or as "he" or "she". */
function placesNaming({ entities, pronouns }: Claimed, entity: EntityNumber): Span[] {
  return [...(entities[entity]?.mentions ?? []), ...pronouns.filter((pronoun) => pronoun.entity === entity)];
}

/** Everybody who makes a claim: all who sign the text, where it is made in its own voice. */
export function claimantsOf(
  { author, coAuthors = [] }: Pick<Claimed, "author" | "coAuthors">,
  { speaker, kind }: FoundClaim,
): EntityNumber[] {
  if (speaker === undefined) return [];
  return speaker === author && kind === "direct" ? [speaker, ...coAuthors] : [speaker];
}
