import { ENTITY_TYPES, type EntityType } from "#model";
import { apothemOf, pointsOf } from "../state/kinds.ts";

/** The shape and colour of a kind, with its name for those who do not see it. */
export function KindMark({ kind, size = 13 }: { kind: EntityType; size?: number }) {
  return (
    <svg
      class={`kind-mark kind-${kind.toLowerCase()}`}
      width={size}
      height={size}
      viewBox="-1.35 -1.35 2.7 2.7"
      role="img"
      aria-label={ENTITY_TYPES[kind].label}
    >
      <KindShape kind={kind} x={0} y={0} radius={1} />
    </svg>
  );
}

interface KindShapeProps {
  kind: EntityType;
  x: number;
  y: number;
  radius: number;
}

/** The shape of a kind in a drawing, as large as a disc of about that radius. */
export function KindShape({ kind, x, y, radius }: KindShapeProps) {
  const points = pointsOf(kind, { x, y, radius });
  if (points === "") return <circle cx={x} cy={y} r={radius * apothemOf(0)} />;
  return <polygon points={points} />;
}
