import {
  ENTITY_TYPES,
  type EntityType,
  mayJoin,
  RELATION_TYPES,
  type RelationType,
  STATED_TYPES,
} from "#model";
import { withArticle } from "./wishes.ts";

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

/** What is stated of two: what the reader chose, where it may be; what may be alone, where nothing was chosen. */
export function statedType(
  chosen: RelationType | undefined,
  choices: readonly RelationType[],
): RelationType | undefined {
  if (chosen) return choices.includes(chosen) ? chosen : undefined; // never another one in its place
  const [only, ...others] = choices;
  return others.length === 0 ? only : undefined;
}

/** Why a relation may not lead from one kind to another: "“wrote” may not lead from a work to a person"; undefined where it may. */
export function whyNot(type: RelationType, source: EntityType, target: EntityType): string | undefined {
  if (mayJoin(type, source, target)) return undefined;
  const [from, to] = [source, target].map((kind) => withArticle(ENTITY_TYPES[kind].label));
  return `“${RELATION_TYPES[type].label}” may not lead from ${from} to ${to}`;
}
