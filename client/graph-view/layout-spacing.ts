/** Nodes as boxes around their places, by index; a fixed one (1) is not moved. */
export interface Boxes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly fixed: Uint8Array;
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
}

const ROUNDS = 80;
/** Beyond this many nodes, names are thinned out by the drawing anyway: pushing pairs apart would only cost time. */
const MOST = 700;

/** Pushes nodes apart until the boxes of their names touch no more, along the shorter way out. */
export function spaceOut(boxes: Boxes): void {
  const count = boxes.x.length;
  if (count > MOST) return;
  for (let round = 0; round < ROUNDS; round++) {
    let isClear = true;
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) if (separate(boxes, a, b)) isClear = false;
    }
    if (isClear) return;
  }
}

function separate(boxes: Boxes, a: number, b: number): boolean {
  const across = of(boxes.x, b) - of(boxes.x, a);
  const down = of(boxes.y, b) - of(boxes.y, a);
  const overlapX = of(boxes.halfWidth, a) + of(boxes.halfWidth, b) - Math.abs(across);
  const overlapY = of(boxes.halfHeight, a) + of(boxes.halfHeight, b) - Math.abs(down);
  if (overlapX <= 0 || overlapY <= 0) return false;
  const staysA = of(boxes.fixed, a) === 1;
  const staysB = of(boxes.fixed, b) === 1;
  if (staysA && staysB) return false;
  const shareA = staysA ? 0 : staysB ? 1 : 0.5;
  const values = overlapX < overlapY ? boxes.x : boxes.y;
  const shift = Math.min(overlapX, overlapY) * (overlapX < overlapY ? sign(across) : sign(down));
  values[a] = of(values, a) - shift * shareA;
  values[b] = of(values, b) + shift * (1 - shareA);
  return true;
}

function of(values: Float64Array | Uint8Array, index: number): number {
  return values[index] ?? 0;
}

function sign(value: number): number {
  return value < 0 ? -1 : 1;
}
