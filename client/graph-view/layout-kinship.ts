import { degreeOf, rowsOf, type TieRows, type Ties } from "./layout-ties.ts";

/** What a tie counts between two that share nobody, and how much sharing all neighbours adds. */
const STRANGERS = 0.3;
const KIN = 3;

/** The weights of ties, those of two that share many neighbours raised: such ties hold a community together, others bridge two. */
export function kinshipOf(ties: Ties, count: number): Float64Array {
  const rows = rowsOf(ties, count);
  const isHeavier = (a: number, b: number) => degreeOf(rows, a) - degreeOf(rows, b) || a - b;
  const ends = Array.from(ties.sources, (source, tie) => {
    const target = ties.targets[tie] ?? 0;
    return isHeavier(source, target) > 0
      ? { heavy: source, light: target }
      : { heavy: target, light: source };
  });
  const order = Uint32Array.from(ends.keys()).sort(
    (a, b) => (ends[a]?.heavy ?? 0) - (ends[b]?.heavy ?? 0) || a - b,
  );
  const knownTo = new Int32Array(count).fill(-1);
  const weights = new Float64Array(ends.length);
  let marked = -1;
  for (const tie of order) {
    const { heavy = 0, light = 0 } = ends[tie] ?? {};
    if (heavy !== marked) mark(rows, heavy, knownTo);
    marked = heavy;
    const degrees = degreeOf(rows, heavy) * degreeOf(rows, light);
    const share = sharedWith(rows, light, (other) => knownTo[other] === heavy) / Math.sqrt(degrees || 1);
    weights[tie] = (ties.weights[tie] ?? 0) * (STRANGERS + KIN * share);
  }
  return weights;
}

function mark({ starts, others }: TieRows, node: number, knownTo: Int32Array): void {
  for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) knownTo[others[at] ?? 0] = node;
}

function sharedWith({ starts, others }: TieRows, node: number, isKnown: (other: number) => boolean): number {
  let shared = 0;
  for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
    if (isKnown(others[at] ?? 0)) shared += 1;
  }
  return shared;
}
