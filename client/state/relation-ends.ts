import { ENTITY_TYPE_NAMES, type RelationType } from "#model";

/** What a relation's id tells: its type and its two ends. */
export interface RelationEnds {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
}

const KINDS = new Set(ENTITY_TYPE_NAMES.map((kind) => kind.toLowerCase()));

/** Reads TYPE:source:target; an end begins with its kind and holds one colon or two. */
export function endsOf(id: string): RelationEnds {
  const [type = "", ...parts] = id.split(":");
  const second = parts.findIndex((part, index) => index > 1 && KINDS.has(part));
  return {
    type: type as RelationType,
    source: parts.slice(0, second).join(":"),
    target: parts.slice(second).join(":"),
  };
}
