import { entityInWords } from "../state/places-in-words.ts";
import { hovered, selectedEntity, stageGraph } from "../state/store.ts";

/** Says to a screen reader what is in focus on the stage. */
export function LiveLine() {
  const over = hovered.value === undefined ? undefined : stageGraph.value.entities.get(hovered.value);
  const entity = over ?? selectedEntity.value;
  return (
    <p class="unseen" aria-live="polite">
      {entity ? entityInWords(entity) : ""}
    </p>
  );
}
