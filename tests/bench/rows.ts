/** One line of a table: a name and its cells. */
export function row(name: string, ...cells: readonly string[]): string {
  return `  ${name.padEnd(46)}${cells.map((cell) => cell.padStart(11)).join("")}`;
}

/** A number with so many digits behind the point. */
export function fixed(number: number, digits: number): string {
  return number.toFixed(digits);
}
