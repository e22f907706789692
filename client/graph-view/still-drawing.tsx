import { choose } from "../state/acts.ts";
import type { StageGraph } from "../state/stage-graph.ts";
import { strongestOf } from "../state/stage-rows.ts";
import { view, visibleGraph } from "../state/store.ts";
import { useWidth } from "../state/use-width.ts";
import { legibleNames } from "./legible-names.ts";
import type { Places } from "./places.ts";
import { nodeAt, rimOf, StillLabel, StillLine, StillMark } from "./still-parts.tsx";
import { useLaidPlaces } from "./use-laid-places.ts";

/** More than this a still picture does not show: it cannot be zoomed. */
const MOST = 300;
const SIZE = { width: 1_000, height: 640 };
/** Room for names at the border of the picture. */
const MARGIN = 60;
/** The widest that the picture is shown, in pixels, and the highest, as a share of the window; as its style says. */
const WIDEST = 960;
const HIGHEST = 0.7;

/** The graph as a still picture, where this browser cannot draw with WebGL; the table beside it holds the same. */
export function StillDrawing() {
  const graph = strongestOf(visibleGraph.value, MOST, view.value.seeds);
  const places = useLaidPlaces(graph, async () => {
    const { layStill } = await import("./lay-still.ts"); // fetched when it is first needed
    return layStill(graph, SIZE);
  });
  return places.size === 0 ? null : <StillPicture graph={graph} places={places} />;
}

function StillPicture({ graph, places }: { graph: StageGraph; places: Places }) {
  const { ref, width } = useWidth<HTMLElement>(SIZE.width);
  const room = { width: Math.min(width, WIDEST), height: HIGHEST * innerHeight, margin: MARGIN };
  const { names, box } = legibleNames(graph, places, room);
  const rest = visibleGraph.value.entities.size - graph.entities.size;
  return (
    <figure class="still" ref={ref}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table below it is for the keyboard */}
      <svg
        class="still-drawing"
        viewBox={box}
        role="img"
        aria-label="The graph; the table below holds the same"
        onClick={({ target }) => choose(nodeAt(target))}
      >
        {[...graph.relations.values()].map((relation) => (
          <StillLine
            key={relation.id}
            relation={relation}
            from={places.get(relation.source)}
            to={places.get(relation.target)}
            rim={rimOf(graph.entities.get(relation.target))}
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
        {[...names].map(([id, name]) => (
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
