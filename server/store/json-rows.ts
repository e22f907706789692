/** JSON writes half of a sign as an escape; SQLite would turn it into bytes that no program can read. */
const HALF_A_SIGN = /(?<=(?<!\\)(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/gu;

/** Rows as one JSON list for SQLite, every sign whole. */
export function jsonOf(rows: readonly unknown[][]): string {
  const json = JSON.stringify(rows);
  return json.includes("\\ud") ? json.replace(HALF_A_SIGN, "\\ufffd") : json;
}
