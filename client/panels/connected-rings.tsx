import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { type ConnectedRow, wayInWords } from "../state/connected.ts";
import { showRow } from "../state/connected-choices.ts";
import { centrePortrait } from "../state/connected-state.ts";
import { apothemOf, cornersOf, KIND_SHAPES } from "../state/kinds.ts";
import { counted, nameOf } from "../state/places-in-words.ts";
import { cutTo } from "../state/plate-layout.ts";
import { valueIn } from "../state/resource.ts";
import {
  layRings,
  outerRadius,
  type RingPlace,
  ringRadii,
  ringsHeight,
  rowsOnRings,
} from "../state/rings.ts";
import { useWidth } from "../state/use-width.ts";
import { RingChips } from "./ring-chips.tsx";

/** Room outside the last ring for names, in pixels, on a wide and on a narrow screen. */
const NAMES = { wide: 132, narrow: 34 };
const MOST_WIDTH = 860;
const SMALL = 560;

/** Everything connected as rings around the centre: the ring is the distance, the spokes are the best ways. */
export function ConnectedRings({ rows, total }: { rows: readonly ConnectedRow[]; total: number }) {
  const { ref, width } = useWidth<HTMLDivElement>(MOST_WIDTH);
  const size = Math.min(width, MOST_WIDTH);
  const shown = useMemo(() => rowsOnRings(rows), [rows]);
  const names = size < SMALL ? NAMES.narrow : NAMES.wide;
  const outer = outerRadius(shown.length, size / 2 - names);
  const places = useMemo(() => layRings(shown, outer), [shown, outer]);
  if (rows.length === 0) return null;
  return (
    <figure class="rings">
      <div ref={ref}>
        <RingDrawing
          places={places}
          size={size}
          outer={outer}
          height={ringsHeight(places, { outer, names })}
        />
      </div>
      <figcaption class="plate-caption">
        <p>
          Rings count steps; a spoke is the best way, a larger mark has more places.{" "}
          {shown.length < total &&
            `Drawn are the ${shown.length} nearest and strongest of ${total.toLocaleString("en")}.`}
        </p>
        <RingChips rows={rows} shown={shown} total={total} />
      </figcaption>
    </figure>
  );
}

interface DrawingProps {
  places: readonly RingPlace[];
  size: number;
  outer: number;
  height: number;
}

function RingDrawing({ places, size, outer, height }: DrawingProps) {
  const near = useSignal<string | undefined>(undefined);
  const at = useSignal(0);
  const name = valueIn(centrePortrait.state.value)?.entity.label ?? "";
  const rings = ringRadii(Math.max(1, ...places.map(({ row }) => row.distance)), outer);
  const onWay = wayTo(places.find(({ row }) => row.entity.id === near.value));
  const walk = (event: KeyboardEvent) => {
    const step = ["ArrowRight", "ArrowDown"].includes(event.key)
      ? 1
      : ["ArrowLeft", "ArrowUp"].includes(event.key)
        ? -1
        : 0;
    if (step === 0) return;
    event.preventDefault();
    at.value = (at.value + step + places.length) % places.length;
    (event.currentTarget as Element).querySelectorAll<SVGElement>(".ring-press")[at.value]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose marks can be walked is no fieldset
    <svg
      class="ring-drawing"
      width={size}
      height={height}
      viewBox={`${-size / 2} ${-height / 2} ${size} ${height}`}
      role="group"
      aria-label={`Rings around ${name}; arrow keys walk the marks, the table below says the same`}
      data-near={near.value !== undefined}
      onKeyDown={walk}
    >
      {rings.map((radius) => (
        <circle key={radius} class="ring" r={radius} />
      ))}
      {places.map((place) => (
        <line
          key={place.row.entity.id}
          class={onWay.has(place) ? "spoke spoke-near" : "spoke"}
          x1={place.from?.x ?? 0}
          y1={place.from?.y ?? 0}
          x2={place.x}
          y2={place.y}
        />
      ))}
      {places.map((place, index) => (
        <RingNode
          key={place.row.entity.id}
          place={place}
          centre={name}
          room={roomAt(place.row.distance, rings, size / 2)}
          scale={size < SMALL ? 0.66 : 1}
          isNear={onWay.has(place)}
          isTabStop={index === at.value}
          come={(id) => {
            near.value = id;
            if (id !== undefined) at.value = index;
          }}
        />
      ))}
      <circle class="ring-centre" r={7} />
      <text class="ring-name ring-name-centre" y={24} text-anchor="middle">
        {cutTo(name, 240, 7)}
      </text>
    </svg>
  );
}

/** Room for a name: up to the next ring, outside of the last one up to the border; none on a small picture. */
function roomAt(distance: number, rings: readonly number[], border: number): number {
  if (2 * border < SMALL) return 0;
  const own = rings[distance - 1] ?? 0;
  return (rings[distance] ?? border) - own - 16;
}

function wayTo(place: RingPlace | undefined): Set<RingPlace> {
  const way = new Set<RingPlace>();
  for (let at = place; at; at = at.from) way.add(at);
  return way;
}

interface RingNodeProps {
  place: RingPlace;
  centre: string;
  room: number;
  scale: number;
  isNear: boolean;
  isTabStop: boolean;
  come: (id: string | undefined) => void;
}

/** Names need so many pixels along a ring not to lie on each other. */
const LEAST_ROOM = 10.5;

function RingNode({ place, centre, room, scale, isNear, isTabStop, come }: RingNodeProps) {
  const { row } = place;
  const { entity } = row;
  const radius = scale * (3 + Math.min(1.1 * Math.log2(1 + row.proofs), 5));
  const words = wayInWords(centre, row.way);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the mark in it is the button; a name, cut short, is only a larger place to press
    <g
      class={isNear ? "ring-node ring-node-near" : "ring-node"}
      onClick={() => showRow(row)}
      onPointerEnter={() => come(entity.id)}
      onPointerLeave={() => come(undefined)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a button element cannot stand in a drawing */}
      <g
        class="ring-press"
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={`${nameOf(entity)}: ${words}, ${counted(row.proofs, "place")}`}
        onKeyDown={(event) => event.key === "Enter" && showRow(row)}
        onFocus={() => come(entity.id)}
        onBlur={() => come(undefined)}
      >
        <RingMark place={place} radius={radius} />
      </g>
      {(isNear || (room > 0 && place.room >= LEAST_ROOM)) && (
        <RingName place={place} away={radius + 5} room={isNear ? 150 : room} />
      )}
    </g>
  );
}

function RingMark({ place: { row, x, y }, radius }: { place: RingPlace; radius: number }) {
  const kind = row.entity.type;
  const shape = KIND_SHAPES[kind];
  const points = cornersOf(shape).map(
    ([px, py]) => `${(x + px * radius).toFixed(1)},${(y + py * radius).toFixed(1)}`,
  );
  return (
    <g class={`kind-mark kind-${kind.toLowerCase()}`}>
      <circle class="ring-target" cx={x} cy={y} r={radius + 5} />
      {shape.corners === 0 ? (
        <circle cx={x} cy={y} r={radius * apothemOf(0)} />
      ) : (
        <polygon points={points.join(" ")} />
      )}
    </g>
  );
}

interface RingNameProps {
  place: RingPlace;
  away: number;
  room: number;
}

/** A name along its spoke, outwards; on the left half turned so that it is read from left to right. */
function RingName({ place: { row, angle, radius }, away, room }: RingNameProps) {
  const degrees = (angle * 180) / Math.PI - 90;
  const isLeft = angle > Math.PI;
  const at = (radius + away) * (isLeft ? -1 : 1);
  return (
    <text
      class={row.entity.type === "Work" ? "ring-name ring-name-work" : "ring-name"}
      transform={`rotate(${(isLeft ? degrees + 180 : degrees).toFixed(2)})`}
      x={at.toFixed(1)}
      dy="0.34em"
      text-anchor={isLeft ? "end" : "start"}
    >
      {cutTo(row.entity.label, room, 5.3)}
    </text>
  );
}
