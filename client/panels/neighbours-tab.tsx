import { relationDirected } from "../state/places-in-words.ts";
import { selectedNeighbours, stageGraph, view, visibleGraph } from "../state/store.ts";
import { EntityLink } from "./entity-link.tsx";

/** The neighbours on the stage as a list: the same as the drawing, for keyboard and ear. */
export function NeighboursTab() {
  const id = view.value.selected;
  const neighbours = selectedNeighbours.value;
  if (id === undefined || !stageGraph.value.entities.has(id)) {
    return <p class="hint">It is not on the stage now. “Begin here” lays its neighbourhood there.</p>;
  }
  if (neighbours.length === 0) return <p class="hint">Nothing on the stage is tied to it.</p>;
  return (
    <ul class="rows">
      {neighbours.map((entity) => (
        <li key={entity.id} class="row">
          <div class="row-head">
            <EntityLink entity={entity} />
            <span class="row-words">{tiesBetween(id, entity.id)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function tiesBetween(id: string, other: string): string {
  const words = [...visibleGraph.value.relations.values()]
    .filter(
      ({ source, target }) => (source === id && target === other) || (source === other && target === id),
    )
    .map((relation) =>
      relationDirected(relation, relation.source === id, visibleGraph.value.entities.get(relation.target)),
    );
  return [...new Set(words)].join(", ");
}
