import { useEffect, useState } from "preact/hooks";
import type { EntitySummary, RelationSummary } from "#model";
import { choose } from "../state/acts.ts";
import { apothemOf, cornersOf, KIND_SHAPES } from "../state/kinds.ts";
import type { StageGraph } from "../state/stage-graph.ts";
import { strongestOf } from "../state/stage-rows.ts";
import { view, visibleGraph } from "../state/store.ts";
import { UNSURE } from "./appearance.ts";
import { radiusOf, widthOf } from "./node-look.ts";
import type { Place, Places } from "./places.ts";
import { LINE, type StillName, stillNames } from "./still-names.ts";

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
        viewBox={boxOf(places)}
        role="img"
        aria-label="The graph; the table below holds the same"
        onClick={({ target }) => choose(target instanceof Element ? idAt(target) : undefined)}
      >
        {[...graph.relations.values()].map((relation) => (
          <Line
            key={relation.id}
            relation={relation}
            from={places.get(relation.source)}
            to={places.get(relation.target)}
          />
        ))}
        {[...graph.entities.values()].map((entity) => (
          <Mark key={entity.id} entity={entity} at={places.get(entity.id)} />
        ))}
        {[...stillNames(graph, places)].map(([id, name]) => (
          <Name key={id} name={name} />
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

function boxOf(places: Places): string {
  const all = [...places.values()];
  const [left, top] = [Math.min(...all.map(({ x }) => x)), Math.min(...all.map(({ y }) => y))];
  const width = Math.max(...all.map(({ x }) => x)) - left;
  const height = Math.max(...all.map(({ y }) => y)) - top;
  return [left - MARGIN, top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN].map(Math.round).join(" ");
}

interface LineProps {
  relation: RelationSummary;
  from: Place | undefined;
  to: Place | undefined;
}

function Line({ relation: { type, evidence, confidence }, from, to }: LineProps) {
  if (!from || !to) return null;
  return (
    <line
      class={`still-edge still-${type.toLowerCase()}${confidence < UNSURE ? " still-unsure" : ""}`}
      stroke-width={widthOf(evidence)}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
    />
  );
}

function Mark({ entity: { id, type, mentions }, at }: { entity: EntitySummary; at: Place | undefined }) {
  if (!at) return null;
  const shape = KIND_SHAPES[type];
  const radius = radiusOf(mentions);
  const points = cornersOf(shape).map(([x, y]) => `${(x * radius).toFixed(1)},${(y * radius).toFixed(1)}`);
  return (
    <g
      class={`still-node kind-${type.toLowerCase()}`}
      data-id={id}
      data-selected={view.value.selected === id}
      transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
    >
      {shape.corners === 0 ? <circle r={apothemOf(0) * radius} /> : <polygon points={points.join(" ")} />}
    </g>
  );
}

function Name({ name: { x, y, lines, anchor, isTitle } }: { name: StillName }) {
  return (
    <text class="still-name" text-anchor={anchor} font-style={isTitle ? "italic" : "normal"}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
