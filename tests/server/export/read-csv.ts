/** The rows of a CSV file by the names of its head, read strictly after RFC 4180: what it does not allow throws. */
export function readCsv(file: string): Record<string, string>[] {
  const cells: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/uy;
  const words = file.replace(/^\uFEFF/u, "");
  while (pattern.lastIndex < words.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(words);
    if (!match) throw new Error(`no cell begins at ${at}: ${words.slice(at, at + 40)}`);
    cells.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n" && pattern.lastIndex < words.length) cells.push([]);
  }
  const [head = [], ...rows] = cells;
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`a row of ${row.length} cells: ${row.join("|")}`);
    return Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""]));
  });
}
