/**
 * The number of letters to add, drop, change or swap with the next to turn one word into the other
 * (optimal string alignment; Damerau 1964), or `most + 1` where it is more than `most`.
 */
export function spellingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      next.push(cheapest({ a, b, row, column }, before, last, next));
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return last[b.length] ?? most + 1;
}

interface Cell {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly column: number;
}

function cheapest({ a, b, row, column }: Cell, before: number[], last: number[], next: number[]): number {
  const isSame = a[row - 1] === b[column - 1];
  const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
  const added = Math.min(last[column] ?? 0, next[column - 1] ?? 0) + 1;
  const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(changed, added, isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
}

/** How many letters may be wrong in a word of this length for it still to be the same word mistyped. */
export function typosAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
