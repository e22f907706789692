/** Ties between nodes by index: the two ends of each, and how strong it is. */
export interface Ties {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/** The ties of each node, one after the other: those of `node` stand from `starts[node]` to `starts[node + 1]`. */
export interface TieRows {
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  readonly weights: Float64Array;
}

/** The ties seen from each of so many nodes; a tie of a node to itself is left out. */
export function rowsOf({ sources, targets, weights }: Ties, count: number): TieRows {
  const starts = new Uint32Array(count + 1);
  const each = (visit: (from: number, to: number, weight: number) => void) => {
    for (let tie = 0; tie < sources.length; tie++) {
      const from = sources[tie] ?? 0;
      const to = targets[tie] ?? 0;
      if (from === to) continue;
      visit(from, to, weights[tie] ?? 0);
      visit(to, from, weights[tie] ?? 0);
    }
  };
  each((from) => {
    starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  });
  for (let node = 0; node < count; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const total = starts[count] ?? 0;
  const rows = { starts, others: new Uint32Array(total), weights: new Float64Array(total) };
  const next = starts.slice();
  each((from, to, weight) => {
    const place = next[from] ?? 0;
    next[from] = place + 1;
    rows.others[place] = to;
    rows.weights[place] = weight;
  });
  return rows;
}

/** How many ties a node has. */
export function degreeOf({ starts }: TieRows, node: number): number {
  return (starts[node + 1] ?? 0) - (starts[node] ?? 0);
}

/** The parts that hang together, each as the indexes of its nodes in rising order, the largest first. */
export function partsOf(rows: TieRows, count: number): Uint32Array[] {
  const part = new Int32Array(count).fill(-1);
  const parts: number[][] = [];
  for (let first = 0; first < count; first++) {
    if (part[first] !== -1) continue;
    const found = [first];
    part[first] = parts.length;
    for (const node of found) {
      for (let at = rows.starts[node] ?? 0; at < (rows.starts[node + 1] ?? 0); at++) {
        const other = rows.others[at] ?? 0;
        if (part[other] !== -1) continue;
        part[other] = parts.length;
        found.push(other);
      }
    }
    parts.push(found);
  }
  return parts
    .map((nodes) => Uint32Array.from(nodes).sort())
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
