import { expect, test } from "vitest";
import { rowsUpTo } from "../../../client/state/more-rows.ts";

/** A list of so many numbers that is given in pages; keeps what was asked for. */
function listOf(total: number) {
  const asked: { limit: number; offset: number }[] = [];
  const ask = async ({ limit, offset }: { limit: number; offset: number }) => {
    asked.push({ limit, offset });
    const rows = Array.from({ length: total }, (_, at) => at).slice(offset, offset + limit);
    return { total, truncated: rows.length < total, rows };
  };
  return { asked, ask };
}

test("rows beyond the server's largest page come in further pages, in order and each once", async () => {
  const { asked, ask } = listOf(1_250);
  const { rows, truncated, total } = await rowsUpTo(1_100, "rows", ask);
  expect(rows).toEqual(Array.from({ length: 1_100 }, (_, at) => at));
  expect([truncated, total]).toEqual([true, 1_250]);
  expect(asked).toEqual([
    { limit: 500, offset: 0 },
    { limit: 500, offset: 500 },
    { limit: 100, offset: 1_000 },
  ]);
});

test("a short list is asked for once and is whole", async () => {
  const { asked, ask } = listOf(3);
  expect(await rowsUpTo(200, "rows", ask)).toEqual({ total: 3, truncated: false, rows: [0, 1, 2] });
  expect(asked).toHaveLength(1);
});

test("a list that became shorter between two pages ends there", async () => {
  const ask = async ({ offset }: { offset: number }) => ({
    total: 900,
    truncated: true,
    rows: offset === 0 ? Array<number>(500).fill(1) : [],
  });
  expect((await rowsUpTo(900, "rows", ask)).rows).toHaveLength(500);
});
