/** Words without case, accents and typographic quotes, so that spellings compare. */
export function fold(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”«»]/gu, '"')
    .toLowerCase();
}

/** True where the two words differ by no more slips of the pen than their length forgives: one from 5 letters on, two from 9; in a shorter word one wrong letter after the first. */
export function isNearly(asked: string, known: string): boolean {
  if (known.length < 5) return isShortSlip(asked, known);
  const forgiven = known.length >= 9 ? 2 : 1;
  if (Math.abs(asked.length - known.length) > forgiven) return false;
  return slips(asked, known) <= forgiven;
}

function isShortSlip(asked: string, known: string): boolean {
  return (
    known.length > 2 && asked.length === known.length && asked[0] === known[0] && slips(asked, known) <= 1
  );
}

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment; Boytsov 2011, section 2). */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const ways = [at(above, column) + 1, at(line, column - 1) + 1, at(above, column - 1) + change];
      if (isSwap) ways.push(at(before, column - 2) + 1);
      line.push(Math.min(...ways));
    }
    before = above;
    above = line;
  }
  return at(above, b.length);
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY;
}
