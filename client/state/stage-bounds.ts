import {
  type EntityType,
  NAMED_TYPES,
  type RelationType,
  STATED_TYPES,
  type SubgraphQuery,
  type SubgraphReply,
} from "#model";

/** How much of what lies around some entities was laid on the stage by one answer that was cut. */
export interface Bound {
  /** Those around which it lies, by id, and in words. */
  readonly seeds: readonly string[];
  readonly around: string;
  readonly hops: number;
  readonly types: readonly EntityType[];
  readonly relations: readonly RelationType[];
  /** What the answer brought. */
  readonly brought: ReadonlySet<string>;
  /** All that lies there, the seeds counted in; where that is too much to count, at least so many. */
  readonly total: number;
  readonly isLeast: boolean;
}

/** What an answer was cut to; undefined where it holds all that lies there. */
export function boundOf(query: SubgraphQuery, reply: SubgraphReply): Bound | undefined {
  const { total, entities, seeds } = reply;
  const isLeast = total.isLeast === true;
  if (!isLeast && total.entities <= entities.length) return undefined;
  return {
    seeds,
    around: namesOf(reply),
    hops: query.hops ?? 1,
    types: query.types ?? NAMED_TYPES,
    relations: query.relations ?? STATED_TYPES,
    brought: new Set(entities.map(({ id }) => id)),
    total: total.entities,
    isLeast,
  };
}

function namesOf({ seeds, entities }: SubgraphReply): string {
  const label = entities.find(({ id }) => id === seeds[0])?.label ?? "";
  const others = seeds.length - 1;
  return others < 1 ? label : `${label} and ${others} ${others === 1 ? "other" : "others"}`;
}

/** The cuts of an answer that are not about how many entities it holds. */
export function otherCuts(reply: SubgraphReply, bound: Bound | undefined): readonly string[] {
  return bound ? reply.cuts.slice(1) : reply.cuts;
}
