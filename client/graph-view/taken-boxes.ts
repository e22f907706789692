/** A box on the stage, in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 64;
/** More columns than any stage has. */
const ROW = 4_096;

/** Remembers which boxes of the stage are taken; asking costs the same however many there are. */
export class TakenBoxes {
  readonly #cells = new Map<number, Box[]>();

  take(box: Box): void {
    for (const cell of cellsOf(box)) {
      const there = this.#cells.get(cell);
      if (there) there.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  isFree(box: Box): boolean {
    return !cellsOf(box).some((cell) => this.#cells.get(cell)?.some((other) => touch(box, other)));
  }
}

/** The box around a middle. */
export function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function cellsOf({ left, top, right, bottom }: Box): number[] {
  const cells: number[] = [];
  const lastColumn = Math.floor(right / CELL);
  const lastRow = Math.floor(bottom / CELL);
  for (let row = Math.floor(top / CELL); row <= lastRow; row++) {
    for (let column = Math.floor(left / CELL); column <= lastColumn; column++) cells.push(row * ROW + column);
  }
  return cells;
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** True where the straight way from one point to another leads through the box (after Liang and Barsky, 1984). */
export function isCrossed(box: Box, from: { x: number; y: number }, to: { x: number; y: number }): boolean {
  const [across, down] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  for (const [way, room] of [
    [-across, from.x - box.left],
    [across, box.right - from.x],
    [-down, from.y - box.top],
    [down, box.bottom - from.y],
  ] as const) {
    if (way === 0 && room < 0) return false;
    if (way < 0) enters = Math.max(enters, room / way);
    if (way > 0) leaves = Math.min(leaves, room / way);
  }
  return enters < leaves;
}
