import { ENTITY_TYPE_NAMES, type EntityType } from "#model";

/** The regular shape that stands for a kind: its corners (0 = a disc) and how far it is turned, in radians. */
export interface KindShape {
  readonly name: string;
  readonly corners: number;
  readonly turn: number;
}

/** One shape per kind, so that no reader has to tell kinds by colour alone. */
export const KIND_SHAPES: Record<EntityType, KindShape> = {
  Person: { name: "circle", corners: 0, turn: 0 },
  Organisation: { name: "square", corners: 4, turn: Math.PI / 4 },
  Work: { name: "hexagon", corners: 6, turn: 0 },
  Event: { name: "diamond", corners: 4, turn: 0 },
  Place: { name: "triangle", corners: 3, turn: Math.PI },
  Claim: { name: "pentagon", corners: 5, turn: 0 },
};

/** The CSS custom property that holds the fill of a kind; `-ink` after it is the shade for lines and letters. */
export function kindColour(kind: EntityType): string {
  return `--kind-${kind.toLowerCase()}`;
}

/** Distance from the centre to a side, so that every shape covers as much as a disc of radius 0.92. */
export function apothemOf(corners: number): number {
  if (corners === 0) return 0.92;
  const equalArea = Math.sqrt((Math.PI * 0.85) / (corners * Math.tan(Math.PI / corners)));
  return corners === 3 ? equalArea * 0.92 : equalArea;
}

/** The corners of a kind's shape around (0, 0), y downwards, with radius about 1; none for a disc. */
export function cornersOf({ corners, turn }: KindShape): [number, number][] {
  const radius = corners === 0 ? 0 : apothemOf(corners) / Math.cos(Math.PI / corners);
  return Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}

/** The points of a kind's shape around a middle, for a polygon; empty for a disc. */
export function pointsOf(
  kind: EntityType,
  { x, y, radius }: { x: number; y: number; radius: number },
): string {
  const corners = cornersOf(KIND_SHAPES[kind]).map(([right, down]) => [
    x + right * radius,
    y + down * radius,
  ]);
  return corners.map((corner) => corner.map((at) => at.toFixed(3)).join(",")).join(" ");
}

/** True where the word is a kind of entity. */
export function isKind(word: string): word is EntityType {
  return (ENTITY_TYPE_NAMES as string[]).includes(word);
}
