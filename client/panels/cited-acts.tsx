import type { NetworkEntity } from "#model";
import { open } from "../state/acts.ts";
import { openCuration } from "../state/curation.ts";
import { isDeciding } from "../state/decide.ts";
import { whyOff } from "../state/decisions-state.ts";
import { Icon } from "./icons.tsx";
import { TextDateButton } from "./text-date-button.tsx";

/** What can be done with the one that is chosen where it is seen who cited whom; a work, and the text of an author, can be given its year at once. */
export function CitedActs({ entity }: { entity: NetworkEntity }) {
  const [text, ...others] = entity.texts ?? [];
  return (
    <p class="cited-acts">
      <button type="button" class="button" onClick={() => open(entity)}>
        <Icon name="graph" size={15} /> Open in the graph
      </button>
      {text && others.length === 0 && (
        <TextDateButton text={text} class="button">
          <Icon name="pencil" size={14} /> Set the date of the text…
        </TextDateButton>
      )}
      {!text && entity.type === "Work" && (
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
