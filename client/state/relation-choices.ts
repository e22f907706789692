import { type EntityType, mayJoin, type RelationType, STATED_TYPES } from "#model";

/** Relations to a claim come with the claim. */
const OF_CLAIMS: readonly RelationType[] = ["ASSERTS", "ABOUT"];

/** What may be stated of two entities of these kinds, the loose tie last. */
export function relationChoices(source: EntityType, target: EntityType): RelationType[] {
  const fitting = STATED_TYPES.filter((type) => !OF_CLAIMS.includes(type) && mayJoin(type, source, target));
  return [
    ...fitting.filter((type) => type !== "RELATED_TO"),
    ...fitting.filter((type) => type === "RELATED_TO"),
  ];
}
