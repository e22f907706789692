/** Ties as compressed sparse rows: those of person `n` stand from `offsets[n]` to `offsets[n + 1]`. */
export interface PlainRows {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly stamps: Uint32Array;
}

/** The rows of an undirected graph given by its ends. */
export function plainRows(people: number, ends: readonly (readonly [number, number])[]): PlainRows {
  const offsets = new Uint32Array(people + 1);
  for (const end of ends.flat()) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1;
  for (let n = 0; n < people; n += 1) offsets[n + 1] = (offsets[n + 1] ?? 0) + (offsets[n] ?? 0);
  const next = offsets.slice();
  const neighbours = new Uint32Array(ends.length * 2);
  const put = (from: number, to: number) => {
    const place = next[from] ?? 0;
    next[from] = place + 1;
    neighbours[place] = to;
  };
  for (const [source, target] of ends) {
    put(source, target);
    put(target, source);
  }
  return { offsets, neighbours, stamps: new Uint32Array(people) };
}

let stamp = 0;

/** The peer: breadth first from one person, at most `limit` people and every tie among them, nothing ranked or counted. */
export function plainWalk(
  rows: PlainRows,
  seed: number,
  limit: number,
): { people: number[]; ties: [number, number][] } {
  stamp += 1;
  const { offsets, neighbours, stamps } = rows;
  const people = [seed];
  stamps[seed] = stamp;
  for (let at = 0; at < people.length && people.length < limit; at += 1) {
    const person = people[at] ?? 0;
    for (
      let place = offsets[person] ?? 0;
      place < (offsets[person + 1] ?? 0) && people.length < limit;
      place += 1
    ) {
      const neighbour = neighbours[place] ?? 0;
      if (stamps[neighbour] === stamp) continue;
      stamps[neighbour] = stamp;
      people.push(neighbour);
    }
  }
  return { people, ties: tiesAmong(rows, people) };
}

function tiesAmong(
  { offsets, neighbours, stamps }: PlainRows,
  people: readonly number[],
): [number, number][] {
  const ties: [number, number][] = [];
  for (const person of people) {
    for (let place = offsets[person] ?? 0; place < (offsets[person + 1] ?? 0); place += 1) {
      const neighbour = neighbours[place] ?? 0;
      if (person < neighbour && stamps[neighbour] === stamp) ties.push([person, neighbour]);
    }
  }
  return ties;
}
