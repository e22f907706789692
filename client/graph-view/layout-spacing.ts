/** Nodes as boxes around their places, by index; a fixed one (1) is not moved. */
export interface Boxes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly fixed: Uint8Array;
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
}

const ROUNDS = 90;
/** In large drawings boxes are small and many: some rounds leave hardly a touch. */
const ROUNDS_OF_MANY = 12;
const MANY = 1_000;

/** Pushes nodes apart until their boxes touch no more, along the shorter way out; only boxes near each other are compared. */
export function spaceOut(boxes: Boxes): void {
  const rounds = boxes.x.length > MANY ? ROUNDS_OF_MANY : ROUNDS;
  for (let round = 0; round < rounds; round++) if (!separateAll(boxes)) return;
}

/** One round; true where anything was moved. Boxes are sorted by their left sides, so that each meets those it may touch. */
function separateAll(boxes: Boxes): boolean {
  const { x, halfWidth } = boxes;
  const left = Float64Array.from(x, (middle, node) => middle - of(halfWidth, node));
  const order = Uint32Array.from(x, (_, node) => node).sort((a, b) => of(left, a) - of(left, b) || a - b);
  let isMoved = false;
  for (let place = 0; place < order.length; place++) {
    const a = order[place] ?? 0;
    const right = of(left, a) + 2 * of(halfWidth, a);
    for (let next = place + 1; next < order.length; next++) {
      const b = order[next] ?? 0;
      if (of(left, b) >= right) break;
      if (separate(boxes, a, b)) isMoved = true;
    }
  }
  return isMoved;
}

const HAIR = 1e-9;

function separate(boxes: Boxes, a: number, b: number): boolean {
  const across = of(boxes.x, b) - of(boxes.x, a);
  const down = of(boxes.y, b) - of(boxes.y, a);
  const overlapX = of(boxes.halfWidth, a) + of(boxes.halfWidth, b) - Math.abs(across);
  const overlapY = of(boxes.halfHeight, a) + of(boxes.halfHeight, b) - Math.abs(down);
  if (overlapX <= HAIR || overlapY <= HAIR) return false;
  const staysA = of(boxes.fixed, a) === 1;
  const staysB = of(boxes.fixed, b) === 1;
  if (staysA && staysB) return false;
  const shareA = staysA ? 0 : staysB ? 1 : 0.5;
  const isSideways = overlapX < overlapY;
  const values = isSideways ? boxes.x : boxes.y;
  const shift = (Math.min(overlapX, overlapY) + 0.01) * (isSideways ? sign(across) : sign(down));
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
