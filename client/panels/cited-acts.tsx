import type { NetworkEntity } from "#model";
import { open } from "../state/acts.ts";
import { openCuration } from "../state/curation.ts";
import { isDeciding } from "../state/decide.ts";
import { whyOff } from "../state/decisions-state.ts";
import { Icon } from "./icons.tsx";

/** What can be done with the one that is chosen where it is seen who cited whom; a work can be given its year at once. */
export function CitedActs({ entity }: { entity: NetworkEntity }) {
  return (
    <p class="cited-acts">
      <button type="button" class="button" onClick={() => open(entity)}>
        <Icon name="graph" size={15} /> Open in the graph
      </button>
      {entity.type === "Work" && (
        <button
          type="button"
          class="button"
          title={whyOff.value}
          disabled={whyOff.value !== undefined || isDeciding.value}
          onClick={() => openCuration({ what: "redate", entity: entity.id })}
        >
          <Icon name="pencil" size={14} /> Set the date…
        </button>
      )}
    </p>
  );
}
