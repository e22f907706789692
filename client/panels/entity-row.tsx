import type { EntitySummary } from "#model";
import { EntityLink } from "./entity-link.tsx";

/** An entity as a row of a list, with the number of places that name it. */
export function EntityRow({ entity }: { entity: EntitySummary }) {
  return (
    <li class="row">
      <div class="row-head">
        <EntityLink entity={entity} />
        <span class="count" title="places that name it">
          {entity.mentions}
          <span class="unseen"> {entity.mentions === 1 ? "place" : "places"}</span>
        </span>
      </div>
    </li>
  );
}
