import { addTo, ENTITY_TYPE_NAMES } from "#model";
import type { ConnectedRow } from "./connected.ts";

/** Where an entity stands in the picture of rings: on which ring, and at which angle in radians, 0 = upwards. */
export interface RingPlace {
  readonly row: ConnectedRow;
  readonly angle: number;
  readonly radius: number;
  readonly x: number;
  readonly y: number;
  /** The place before it on the best way; undefined for those beside the centre. */
  readonly from: RingPlace | undefined;
  /** Pixels along its ring that are its own. */
  readonly room: number;
}

const MOST_ON_RINGS = 150;
/** Radius that nobody needs, what each more adds to it, and room at the edge, in pixels. */
const FEW_RADIUS = 165;
const RADIUS_EACH = 6;
const EDGE = 14;

/** Those of the rows that the picture shows, nearest and strongest first; the way to each is shown too. */
export function rowsOnRings(rows: readonly ConnectedRow[], most = MOST_ON_RINGS): ConnectedRow[] {
  const kept = new Set<string>();
  return rows.slice(0, most).filter(({ entity, way }) => {
    const before = way.at(-2)?.to.id;
    const isReached = before === undefined || kept.has(before);
    if (isReached) kept.add(entity.id);
    return isReached;
  });
}

/** The radius of each ring for so many rings in a picture of a radius. */
export function ringRadii(count: number, outer: number): number[] {
  return Array.from({ length: count }, (_, index) => outer * ((index + 1) / count) ** 0.86);
}

/** The radius of the last ring, at most so much: a few entities need no wide rings. */
export function outerRadius(count: number, most: number): number {
  return Math.min(most, FEW_RADIUS + count * RADIUS_EACH);
}

/** The height of the picture, in pixels: all rings, and the names that stand outside of them, each along its spoke. */
export function ringsHeight(
  places: readonly RingPlace[],
  { outer, names }: { outer: number; names: number },
): number {
  const reach = places.map(({ angle, radius }) => Math.abs(Math.cos(angle)) * (radius + names));
  return 2 * Math.ceil(Math.max(outer, ...reach) + EDGE);
}

/** Lays rows on rings: whoever is reached over another stands outside of it (a radial tree; each leaf has equal room). */
export function layRings(rows: readonly ConnectedRow[], outer: number): RingPlace[] {
  const children = new Map<string, ConnectedRow[]>();
  for (const row of rows) addTo(children, row.way.at(-2)?.to.id ?? "", row);
  const radii = ringRadii(Math.max(1, ...rows.map(({ distance }) => distance)), outer);
  const leaves = new Map<string, number>();
  const countLeaves = (id: string): number => {
    const below = (children.get(id) ?? []).map(({ entity }) => countLeaves(entity.id));
    const count = Math.max(
      1,
      below.reduce((sum, one) => sum + one, 0),
    );
    leaves.set(id, count);
    return count;
  };
  const perLeaf = (2 * Math.PI) / Math.max(countLeaves(""), 1);
  const places: RingPlace[] = [];
  const lay = (id: string, begin: number, from: RingPlace | undefined) => {
    let at = begin;
    for (const row of inOrder(children.get(id) ?? [])) {
      const width = (leaves.get(row.entity.id) ?? 1) * perLeaf;
      const radius = radii[row.distance - 1] ?? outer;
      const angle = at + width / 2;
      const place: RingPlace = {
        row,
        angle,
        radius,
        x: radius * Math.sin(angle),
        y: -radius * Math.cos(angle),
        from,
        room: width * radius,
      };
      places.push(place);
      lay(row.entity.id, at, place);
      at += width;
    }
  };
  lay("", 0, undefined);
  return places;
}

/** Kinds beside each other, the strongest of each first. */
function inOrder(rows: readonly ConnectedRow[]): ConnectedRow[] {
  const kind = ({ entity }: ConnectedRow) => ENTITY_TYPE_NAMES.indexOf(entity.type);
  return [...rows].sort((a, b) => kind(a) - kind(b) || b.strength - a.strength);
}
