import type { FoundEntity, FoundRelation } from "../document.ts";
import type { NamedPlace } from "./named-places.ts";
import { touching } from "./span-order.ts";

const PLAIN_CONFIDENCE = 0.3;

/** The weak tie between an event without a name and whom and what its clause names, where no relation joins the two. */
export function appearsInEvent(
  entities: readonly FoundEntity[],
  names: readonly NamedPlace[],
  stated: readonly FoundRelation[],
): FoundRelation[] {
  const joined = new Set(
    stated.flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
  );
  return entities.flatMap(({ unnamed, mentions }, event) =>
    (unnamed ? mentions : []).flatMap(({ start, end, confidence: likely }) => {
      const inside = touching(names, { start, end }).filter(({ isPronoun }) => !isPronoun);
      const named = new Set(inside.map(({ entity }) => entity));
      const confidence = Math.min(PLAIN_CONFIDENCE, likely);
      const evidence = [{ start, end, confidence, method: "clause" }];
      return [...named]
        .filter((entity) => !joined.has(`${entity} ${event}`))
        .map((entity): FoundRelation => ({ type: "APPEARS_WITH", source: entity, target: event, evidence }));
    }),
  );
}
