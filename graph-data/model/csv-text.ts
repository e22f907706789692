/** A cell of a table: words, a number, or nothing. */
export type Cell = string | number | undefined;

/** Spreadsheets take a cell that begins so for a formula, and would run it. */
const RUNS = /^[=+\-@\t\r]/u;

/**
 * Rows as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. Words that a spreadsheet would run as a
 * formula get an apostrophe before them, which it shows as plain words.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(",")).join("\r\n")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const words = RUNS.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
