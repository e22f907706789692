import type { Coordinates } from "sigma/types";
import { pointAlong } from "./edge-geometry.ts";
import type { ReservedBox } from "./look.ts";
import type { Type } from "./name-type.ts";
import { type Box, boxAround, isCrossed, TakenBoxes } from "./taken-boxes.ts";

/** A name that looks for its place: the middle and radius of its node, its lines in their type, and their widths. */
export interface NameToPlace {
  readonly at: Coordinates;
  readonly radius: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Named even over nodes, where there is no other room; never over another name. */
  readonly isForced: boolean;
  /** Where the node's edges lead: the name keeps off them if it can. */
  readonly others: readonly Coordinates[];
}

/** Where a name stands: the middle of its box, seen from the middle of its node, and how its lines are set. */
export interface NamePlace {
  readonly across: number;
  readonly down: number;
  readonly align: "center" | "left" | "right";
}

/** Words that look for their place along an edge. */
export interface WordsToPlace {
  readonly source: Coordinates;
  readonly target: Coordinates;
  readonly bend: number;
  readonly halfWidth: number;
  readonly type: Type;
}

const BORDER = 2;
const SHARES = [0.5, 0.4, 0.62] as const;

/** Finds places for names and words on a stage of a size, in the order in which they ask. */
export class NamePlacer {
  readonly #taken = new TakenBoxes();
  /** Where names stand, and what is kept free: no other name may lie there. */
  readonly #written = new TakenBoxes();
  readonly #width: number;
  readonly #height: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  /** Keeps names off a node. */
  keepClear({ x, y }: Coordinates, radius: number): void {
    this.#taken.take(boxAround(x, y, radius * 0.8, radius * 0.8));
  }

  /** Keeps names off a box. */
  keepFree({ x, y, halfWidth, halfHeight }: ReservedBox): void {
    const box = boxAround(x, y, halfWidth, halfHeight);
    this.#taken.take(box);
    this.#written.take(box);
  }

  /** The side of the node that is free and crossed by the fewest of its edges, tried as a map maker does; a forced name may lie over nodes and the border. */
  placeName(name: NameToPlace): NamePlace | undefined {
    const sides = sidesOf(name).map((place) => ({
      place,
      box: boxAround(name.at.x + place.across, name.at.y + place.down, name.halfWidth, name.halfHeight),
    }));
    const inside = sides.filter(({ box }) => this.#isInside(box));
    const free = inside.filter(({ box }) => this.#taken.isFree(box));
    const chosen =
      leastCrossed(free, name) ?? (name.isForced ? this.#unwritten([...inside, ...sides]) : undefined);
    if (!chosen) return undefined;
    this.#taken.take(chosen.box);
    this.#written.take(chosen.box);
    return chosen.place;
  }

  #unwritten(sides: readonly Side[]): Side | undefined {
    return sides.find(({ box }) => this.#written.isFree(box));
  }

  /** True where a name of this size has room on some side; nothing is taken. */
  hasRoom(name: NameToPlace): boolean {
    for (const { across, down } of sidesOf(name)) {
      const box = boxAround(name.at.x + across, name.at.y + down, name.halfWidth, name.halfHeight);
      if (this.#isInside(box) && this.#taken.isFree(box)) return true;
    }
    return false;
  }

  /** The share of the edge's way at which its words stand; undefined where there is no room. */
  placeWords({ source, target, bend, halfWidth, type }: WordsToPlace): number | undefined {
    if (Math.hypot(target.x - source.x, target.y - source.y) < halfWidth) return undefined;
    return SHARES.find((share) => {
      const { x, y } = pointAlong(source, target, bend, share);
      const box = boxAround(x, y, halfWidth, type.line / 2 + 1);
      if (!this.#isInside(box) || !this.#taken.isFree(box)) return false;
      this.#taken.take(box);
      this.#written.take(box);
      return true;
    });
  }

  /** A name that the stage's border would cut is no name. */
  #isInside({ left, right, top, bottom }: Box): boolean {
    return (
      left >= BORDER && top >= BORDER && right <= this.#width - BORDER && bottom <= this.#height - BORDER
    );
  }
}

interface Side {
  readonly place: NamePlace;
  readonly box: Box;
}

function leastCrossed(sides: readonly Side[], { at, others }: NameToPlace): Side | undefined {
  let best: Side | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const side of sides) {
    const crossed = others.filter((other) => isCrossed(side.box, at, other)).length;
    if (crossed >= least) continue;
    least = crossed;
    best = side;
    if (crossed === 0) break;
  }
  return best;
}

function sidesOf({ radius, halfWidth, halfHeight }: NameToPlace): readonly NamePlace[] {
  const down = radius + halfHeight + 3;
  const across = radius + halfWidth + 6;
  const aside = radius * 0.7 + halfWidth + 4;
  const slanted = radius * 0.7 + halfHeight + 1;
  return [
    { across: 0, down, align: "center" },
    { across, down: 0, align: "left" },
    { across: 0, down: -down, align: "center" },
    { across: -across, down: 0, align: "right" },
    { across: aside, down: slanted, align: "left" },
    { across: aside, down: -slanted, align: "left" },
    { across: -aside, down: slanted, align: "right" },
    { across: -aside, down: -slanted, align: "right" },
  ];
}
