import type { Decision } from "#model";
import { typeInId } from "./decision-id.ts";
import { entitiesIn } from "./named-in.ts";

/**
 * The decisions that name an entity by an id of one type and remember it as one of another, though nobody in the ledger ever
 * turned anything into that type: they were made about something else, and are not applied to what has the id here.
 */
export function contradictedIn(steps: readonly Decision[], ledger: readonly Decision[]): string[] {
  const turnedInto = new Set(ledger.flatMap(({ act }) => (act.kind === "retype" ? [act.type] : [])));
  return steps
    .filter(({ act, anchors }) => {
      const named = new Set(entitiesIn(act));
      return anchors.some(({ id, type }) => {
        const told = typeInId(id);
        return named.has(id) && told !== undefined && told !== type && !turnedInto.has(type);
      });
    })
    .map(({ id }) => id);
}
