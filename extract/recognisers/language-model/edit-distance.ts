const FAR = 1 << 29;

/**
 * Insertions, deletions and changes of letters that turn one string into the other (Levenshtein 1966), or undefined where
 * more than `most` are needed; takes time in the length times `most` (the band of Ukkonen 1985).
 */
export function editDistance(one: string, other: string, most: number): number | undefined {
  if (Math.abs(one.length - other.length) > most) return undefined;
  let before = Int32Array.from({ length: other.length + 1 }, (_, column) => (column <= most ? column : FAR));
  let now = new Int32Array(other.length + 1).fill(FAR);
  for (let row = 1; row <= one.length; row++) {
    if (fillRow(before, now, { one, other, row, most }) > most) return undefined;
    [before, now] = [now, before];
  }
  const distance = before[other.length] ?? FAR;
  return distance <= most ? distance : undefined;
}

interface Band {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly most: number;
}

/** Fills the part of a row that lies in the band, and gives the least cost in it. */
function fillRow(before: Int32Array, now: Int32Array, { one, other, row, most }: Band): number {
  const [from, to] = [Math.max(1, row - most), Math.min(other.length, row + most)];
  const letter = one.charCodeAt(row - 1);
  now[from - 1] = from === 1 ? row : FAR;
  let least = now[from - 1] ?? FAR;
  for (let column = from; column <= to; column++) {
    const changed = (before[column - 1] ?? FAR) + (letter === other.charCodeAt(column - 1) ? 0 : 1);
    const gone = (before[column] ?? FAR) + 1;
    const added = (now[column - 1] ?? FAR) + 1;
    const cost = Math.min(changed, gone, added);
    now[column] = cost;
    if (cost < least) least = cost;
  }
  if (to < other.length) now[to + 1] = FAR;
  return least;
}
