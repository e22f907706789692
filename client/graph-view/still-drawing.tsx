import { useEffect, useState } from "preact/hooks";
import { choose } from "../state/acts.ts";
import type { StageGraph } from "../state/stage-graph.ts";
import { strongestOf } from "../state/stage-rows.ts";
import { view, visibleGraph } from "../state/store.ts";
import type { Places } from "./places.ts";
import { stillNames } from "./still-names.ts";
import { boxOf, StillLabel, StillLine, StillMark } from "./still-parts.tsx";

/** More than this a still picture does not show: it cannot be zoomed. */
const MOST = 300;
const SIZE = { width: 1_000, height: 640 };
/** Room for names at the border of the picture. */
const MARGIN = 60;

/** The graph as a still picture, where this browser cannot draw with WebGL; the table beside it holds the same. */
export function StillDrawing() {
  const graph = strongestOf(visibleGraph.value, MOST, view.value.seeds);
  const places = usePlaces(graph);
  if (places.size === 0) return null;
  const rest = visibleGraph.value.entities.size - graph.entities.size;
  return (
    <figure class="still">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table below it is for the keyboard */}
      <svg
        class="still-drawing"
        viewBox={boxOf(places, MARGIN)}
        role="img"
        aria-label="The graph; the table below holds the same"
        onClick={({ target }) => choose(target instanceof Element ? idAt(target) : undefined)}
      >
        {[...graph.relations.values()].map((relation) => (
          <StillLine
            key={relation.id}
            relation={relation}
            from={places.get(relation.source)}
            to={places.get(relation.target)}
          />
        ))}
        {[...graph.entities.values()].map((entity) => (
          <StillMark
            key={entity.id}
            entity={entity}
            at={places.get(entity.id)}
            isSelected={view.value.selected === entity.id}
          />
        ))}
        {[...stillNames(graph, places)].map(([id, name]) => (
          <StillLabel key={id} name={name} />
        ))}
      </svg>
      {rest > 0 && (
        <figcaption class="hint">
          The picture shows the {MOST} most named; {rest.toLocaleString("en")} more stand in the table alone.
        </figcaption>
      )}
    </figure>
  );
}

function idAt(element: Element): string | undefined {
  return element.closest("[data-id]")?.getAttribute("data-id") ?? undefined;
}

/** Finds places by the same layout as the drawing; the program for it is fetched when it is first needed. */
function usePlaces(graph: StageGraph): Places {
  const [places, setPlaces] = useState<Places>(new Map());
  const ids = [...graph.entities.keys()].join("~");
  useEffect(() => {
    let isOver = false;
    void import("./lay-still.ts")
      .then(({ layStill }) => layStill(graph, SIZE))
      .then((laid) => {
        if (!isOver && laid) setPlaces(laid);
      });
    return () => {
      isOver = true;
    };
  }, [ids]);
  return [...graph.entities.keys()].every((id) => places.has(id)) ? places : new Map();
}
