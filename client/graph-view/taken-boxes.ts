/** A box on the stage, in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = 32;
/** More columns than any stage has. */
const ROW = 8_192;
/** Numbers of a box. */
const SIDES = 4;

/** Remembers which boxes of the stage are taken; asking costs the same however many there are. */
export class TakenBoxes {
  /** The sides of the boxes that reach into a cell, box after box. */
  readonly #cells = new Map<number, number[]>();

  take({ left, top, right, bottom }: Box): void {
    const [lastColumn, lastRow] = [cellOf(right), cellOf(bottom)];
    for (let row = cellOf(top); row <= lastRow; row++) {
      for (let column = cellOf(left); column <= lastColumn; column++) {
        const there = this.#cells.get(row * ROW + column);
        if (there) there.push(left, top, right, bottom);
        else this.#cells.set(row * ROW + column, [left, top, right, bottom]);
      }
    }
  }

  isFree(box: Box): boolean {
    const [lastColumn, lastRow] = [cellOf(box.right), cellOf(box.bottom)];
    for (let row = cellOf(box.top); row <= lastRow; row++) {
      for (let column = cellOf(box.left); column <= lastColumn; column++) {
        const there = this.#cells.get(row * ROW + column);
        if (there && isTouched(box, there)) return false;
      }
    }
    return true;
  }
}

function cellOf(pixel: number): number {
  return Math.floor(pixel / CELL);
}

/** True where one of the boxes, given by their sides, reaches into this. */
function isTouched({ left, top, right, bottom }: Box, sides: readonly number[]): boolean {
  for (let at = 0; at < sides.length; at += SIDES) {
    if (left < (sides[at + 2] ?? 0) && (sides[at] ?? 0) < right)
      if (top < (sides[at + 3] ?? 0) && (sides[at + 1] ?? 0) < bottom) return true;
  }
  return false;
}

/** The box around a middle. */
export function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
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
