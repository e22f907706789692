import { foldedGraph } from "../state/folded-graph.ts";
import { leaderIn } from "../state/groups.ts";
import { entityInWords } from "../state/places-in-words.ts";
import { spoken } from "../state/spoken.ts";
import { hovered, selectedEntity, selectedNeighbours, stageGraph, view } from "../state/store.ts";

/** Says to a screen reader what is in focus on the stage, and which of the selected entity's neighbours that is. */
export function LiveLine() {
  const over = hovered.value === undefined ? undefined : stageGraph.value.entities.get(hovered.value);
  const entity = over ?? selectedEntity.value;
  const group = groupNamed(hovered.value ?? view.value.selected);
  return (
    <>
      <p class="unseen" aria-live="polite">
        {group ?? (entity ? `${entityInWords(entity)}${placeAmong(over?.id)}` : "")}
      </p>
      <div class="unseen" role="status">
        {spoken.value}
      </div>
    </>
  );
}

function placeAmong(id: string | undefined): string {
  const around = selectedNeighbours.value;
  const at = around.findIndex((neighbour) => neighbour.id === id);
  return at < 0 ? "" : `, ${at + 1} of ${around.length}`;
}

/** A folded group in words; undefined where the id is an entity's or a relation's. */
function groupNamed(id: string | undefined): string | undefined {
  const group = leaderIn(id) === undefined ? undefined : foldedGraph.value.entities.get(id ?? "");
  return group && `${group.label}, folded group`;
}
