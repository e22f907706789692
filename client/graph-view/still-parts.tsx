import type { EntitySummary, RelationSummary } from "#model";
import { apothemOf, cornersOf, KIND_SHAPES } from "../state/kinds.ts";
import { isDisputed } from "../state/visible-graph.ts";
import { UNSURE } from "./appearance.ts";
import { radiusOf, widthOf } from "./node-look.ts";
import type { Place, Places } from "./places.ts";
import { cornersOfName, LINE, type StillName } from "./still-names.ts";

/** The window of a still picture that holds all places with a margin, and every name whole. */
export function boxOf(places: Places, margin: number, names: Iterable<StillName>): string {
  const around = [...places.values()].flatMap(({ x, y }) => [
    { x: x - margin, y: y - margin },
    { x: x + margin, y: y + margin },
  ]);
  const all = [...around, ...[...names].flatMap(cornersOfName)];
  const [left, top] = [Math.min(...all.map(({ x }) => x)), Math.min(...all.map(({ y }) => y))];
  const width = Math.max(...all.map(({ x }) => x)) - left;
  const height = Math.max(...all.map(({ y }) => y)) - top;
  return [Math.floor(left), Math.floor(top), Math.ceil(width), Math.ceil(height)].join(" ");
}

/** The entity whose mark or name in a still picture an event is about. */
export function nodeAt(target: EventTarget | null): string | undefined {
  const node = target instanceof Element ? target.closest("[data-id]") : null;
  return node?.getAttribute("data-id") ?? undefined;
}

interface LineProps {
  relation: RelationSummary;
  from: Place | undefined;
  to: Place | undefined;
}

/** A relation of a still picture. */
export function StillLine({ relation, from, to }: LineProps) {
  if (!from || !to) return null;
  const { id, type, evidence, confidence } = relation;
  const dash = isDisputed(relation) ? " still-disputed" : confidence < UNSURE ? " still-unsure" : "";
  return (
    <line
      class={`still-edge still-${type.toLowerCase()}${dash}`}
      data-relation={id}
      stroke-width={widthOf(evidence)}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
    />
  );
}

interface MarkProps {
  entity: EntitySummary;
  at: Place | undefined;
  isSelected: boolean;
  /** How large it is against a mark on the stage. */
  scale?: number;
}

/** An entity of a still picture: its shape without its name. */
export function StillMark({ entity: { id, type, mentions }, at, isSelected, scale = 1 }: MarkProps) {
  if (!at) return null;
  const shape = KIND_SHAPES[type];
  const radius = scale * radiusOf(mentions);
  const points = cornersOf(shape).map(([x, y]) => `${(x * radius).toFixed(1)},${(y * radius).toFixed(1)}`);
  return (
    <g
      class={`still-node kind-${type.toLowerCase()}`}
      data-id={id}
      data-selected={isSelected}
      transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
    >
      {shape.corners === 0 ? <circle r={apothemOf(0) * radius} /> : <polygon points={points.join(" ")} />}
    </g>
  );
}

/** A name of a still picture. */
export function StillLabel({ name: { x, y, lines, anchor, isTitle, letters } }: { name: StillName }) {
  return (
    <text
      class="still-name"
      text-anchor={anchor}
      font-style={isTitle ? "italic" : "normal"}
      style={{ "--letters": letters }}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * LINE * letters}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
