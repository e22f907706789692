import { ENTITY_TYPES, type EntityType } from "#model";
import { apothemOf, cornersOf, KIND_SHAPES } from "../state/kinds.ts";

/** The shape and colour of a kind, with its name for those who do not see it. */
export function KindMark({ kind, size = 13 }: { kind: EntityType; size?: number }) {
  const shape = KIND_SHAPES[kind];
  const points = cornersOf(shape).map(([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`);
  return (
    <svg
      class={`kind-mark kind-${kind.toLowerCase()}`}
      width={size}
      height={size}
      viewBox="-1.35 -1.35 2.7 2.7"
      role="img"
      aria-label={ENTITY_TYPES[kind].label}
    >
      {shape.corners === 0 ? <circle r={apothemOf(0)} /> : <polygon points={points.join(" ")} />}
    </svg>
  );
}
