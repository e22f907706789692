import type { EntitySummary, RelationSummary } from "#model";
import { apothemOf, cornersOf, KIND_SHAPES } from "../state/kinds.ts";
import { isDisputed } from "../state/visible-graph.ts";
import { MANNERS, type Manner, mannerOf } from "./appearance.ts";
import { radiusOf, widthOf } from "./node-look.ts";
import type { Place, Places } from "./places.ts";
import { type Arrow, arrowBetween } from "./still-arrow.ts";
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
  /** Radius of the mark that it leads to. */
  rim: number;
}

const DASHES = { whole: "", even: " still-unsure", "long-short": " still-disputed" } as const;

/** A relation of a still picture: an arrow from its source to its target, but for names that merely stand together. */
export function StillLine({ relation, from, to, rim }: LineProps) {
  if (!from || !to) return null;
  const { id, type, evidence, confidence } = relation;
  const manner = MANNERS[mannerOf(type, confidence, isDisputed(relation))] as Manner;
  const width = widthOf(evidence) * manner.width;
  const arrow: Arrow = manner.isDirected ? arrowBetween(from, to, { rim, width }) : { foot: to, head: [] };
  return (
    <g class={`still-edge still-${type.toLowerCase()}${DASHES[manner.dash]}`} data-relation={id}>
      <line stroke-width={width} x1={from.x} y1={from.y} x2={arrow.foot.x} y2={arrow.foot.y} />
      {arrow.head.length > 0 && <polygon points={arrow.head.map(written).join(" ")} />}
    </g>
  );
}

function written({ x, y }: Place): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
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
  const points = cornersOf(shape).map(([x, y]) => written({ x: x * radius, y: y * radius }));
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

/** Radius of the mark of an entity in a still picture; of one that is not there, of the smallest. */
export function rimOf(entity: Pick<EntitySummary, "mentions"> | undefined, scale = 1): number {
  return scale * radiusOf(entity?.mentions ?? 0);
}
