import { groupedBy, type RelationQuoted, type RelationsReply } from "#model";
import { relationWords } from "./places-in-words.ts";

/** Claims have a tab of their own; names that merely stand together come last: they state nothing. */
const ELSEWHERE = new Set(["ASSERTS", "ABOUT"]);
const WEAK = "named in one sentence with";

/** The relations of an entity by what they say of it, what is surest first. */
export function relationGroups({ relations }: RelationsReply, entity: string): [string, RelationQuoted[]][] {
  const told = relations.filter(({ type }) => !ELSEWHERE.has(type));
  const groups = groupedBy(told, (relation) => groupWords(relation, relation.source.id === entity));
  return [...groups].sort(
    ([a, one], [b, other]) => Number(a === WEAK) - Number(b === WEAK) || weightOf(other) - weightOf(one),
  );
}

/** Two relations that are sure tell more of somebody than three guesses. */
function weightOf(relations: readonly RelationQuoted[]): number {
  return relations.reduce((sum, { confidence, status }) => sum + (status === "accepted" ? 1 : confidence), 0);
}

function groupWords(relation: RelationQuoted, isOutward: boolean): string {
  if (relation.type === "APPEARS_WITH") return WEAK;
  return relation.type === "RELATED_TO" ? "is tied to" : relationWords(relation, isOutward);
}
