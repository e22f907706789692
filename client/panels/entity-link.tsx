import type { EntitySummary } from "#model";
import { choose, chooseSecond, open } from "../state/acts.ts";
import { nameOf } from "../state/places-in-words.ts";
import { hovered, stageGraph, view } from "../state/store.ts";
import { KindMark } from "./kind-mark.tsx";

type Named = Pick<EntitySummary, "id" | "type" | "label" | "degree" | "unnamed">;

/** An entity's name that selects it where it lies on the stage, and else brings its neighbourhood there. */
export function EntityLink({ entity, opens = false }: { entity: Named; opens?: boolean }) {
  const isNear = stageGraph.value.entities.has(entity.id) || view.value.page === "text";
  return (
    <button
      type="button"
      class="entity-link"
      title={nameOf(entity)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) chooseSecond(entity.id);
        else if (isNear && !opens) choose(entity.id);
        else open(entity);
      }}
      onPointerEnter={() => (hovered.value = entity.id)}
      onPointerLeave={() => (hovered.value = undefined)}
    >
      <KindMark kind={entity.type} />
      <span>{nameOf(entity)}</span>
    </button>
  );
}
