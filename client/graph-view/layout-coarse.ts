import { degreeOf, rowsOf, type TieRows, type Ties } from "./layout-ties.ts";

/** A graph drawn together: how many nodes are left, their ties, and into which of them each former node went. */
export interface Coarse {
  readonly count: number;
  readonly ties: Ties;
  /** How many nodes of the first graph each node stands for. */
  readonly sizes: Float64Array;
  readonly groupOf: Int32Array;
}

const MOST_IN_GROUP = 3;

/** Draws nodes together with those they are tied to most, up to three in one (multilevel drawing after Walshaw, 2003). */
export function coarsen(ties: Ties, sizes: Float64Array): Coarse {
  const count = sizes.length;
  const rows = rowsOf(ties, count);
  const groupOf = new Int32Array(count).fill(-1);
  const members: number[] = [];
  for (const node of byDegree(rows, count)) {
    if (groupOf[node] !== -1) continue;
    const other = closest(rows, node, sizes, (near) => (members[groupOf[near] ?? -1] ?? 1) < MOST_IN_GROUP);
    if (other === -1) groupOf[node] = members.push(1) - 1;
    else if (groupOf[other] === -1) groupOf[node] = groupOf[other] = members.push(2) - 1;
    else {
      const group = groupOf[other] ?? 0;
      groupOf[node] = group;
      members[group] = (members[group] ?? 0) + 1;
    }
  }
  const grown = new Float64Array(members.length);
  groupOf.forEach((group, node) => {
    grown[group] = (grown[group] ?? 0) + (sizes[node] ?? 0);
  });
  return { count: members.length, ties: summed(ties, groupOf, members.length), sizes: grown, groupOf };
}

/** Those with few ties choose first: they have the least choice. */
function byDegree(rows: TieRows, count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, node) => node).sort(
    (a, b) => degreeOf(rows, a) - degreeOf(rows, b) || a - b,
  );
}

function closest(
  { starts, others, weights }: TieRows,
  node: number,
  sizes: Float64Array,
  hasRoom: (other: number) => boolean,
): number {
  let best = -1;
  let most = 0;
  for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
    const other = others[at] ?? 0;
    const crowd = ((starts[other + 1] ?? 0) - (starts[other] ?? 0)) * (sizes[other] ?? 1);
    const closeness = (weights[at] ?? 0) / crowd;
    if (closeness <= most || !hasRoom(other)) continue;
    most = closeness;
    best = other;
  }
  return best;
}

function summed({ sources, targets, weights }: Ties, groupOf: Int32Array, count: number): Ties {
  const sums = new Map<number, number>();
  for (let tie = 0; tie < sources.length; tie++) {
    const a = groupOf[sources[tie] ?? 0] ?? 0;
    const b = groupOf[targets[tie] ?? 0] ?? 0;
    if (a === b) continue;
    const pair = Math.min(a, b) * count + Math.max(a, b);
    sums.set(pair, (sums.get(pair) ?? 0) + (weights[tie] ?? 0));
  }
  const pairs = [...sums.keys()];
  return {
    sources: Uint32Array.from(pairs, (pair) => Math.floor(pair / count)),
    targets: Uint32Array.from(pairs, (pair) => pair % count),
    weights: Float64Array.from(sums.values()),
  };
}
