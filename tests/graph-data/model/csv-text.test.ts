import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, csvText } from "#model";

/** Reads CSV as a spreadsheet does (RFC 4180). */
function read(csv: string): string[][] {
  const rows: string[][] = [[""]];
  let isQuoted = false;
  const text = csv.replace(/^\uFEFF/u, "").replace(/\r\n$/u, "");
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    const row = rows.at(-1) ?? [];
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      row[row.length - 1] += '"';
      at++;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === ",") row.push("");
    else if (!isQuoted && letter === "\r" && text[at + 1] === "\n") {
      rows.push([""]);
      at++;
    } else row[row.length - 1] += letter;
  }
  return rows;
}

test("a cell that a spreadsheet would run begins with an apostrophe", () => {
  const cells = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "plain - words"];
  expect(read(csvText([cells]))[0]).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@SUM(A1)",
    "'\tx",
    "'\rx",
    "plain - words",
  ]);
});

test("numbers stay numbers, also before Christ, and nothing stays empty", () => {
  expect(csvText([[-44, 0.5, undefined]])).toBe("\uFEFF-44,0.5,\r\n");
});

test("whatever a cell holds is read back, but for the apostrophe", () => {
  const cell = fc.string({ unit: "grapheme", maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        const harmless = (one: string) => (/^[=+\-@\t\r]/u.test(one) ? `'${one}` : one);
        expect(read(csvText(rows as Cell[][]))).toEqual(rows.map((row) => row.map(harmless)));
      },
    ),
    { numRuns: 300 },
  );
});
