import { expect, test } from "vitest";
import { ANARCHISTS, AVRICH, tiesIn } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

const THINGS: Thing[] = [AVRICH, ANARCHISTS, ["Person", "Bray"], ["Work", "Daily News"]];
const CAME_OUT = "Avrich’s The Russian Anarchists came out.";

test("who says something of what is in the book that was named cites it and its author", () => {
  const found = tiesIn([`${CAME_OUT} Bray argued that some of the chapters of the book were dull.`], THINGS);
  expect(found).toContain("Bray CITES Paul Avrich");
  expect(found).toContain("Bray CITES The Russian Anarchists");
});

test("a paper cites the book by its review", () => {
  const found = tiesIn([`${CAME_OUT} A 1967 review in the Daily News said that the book was dull.`], THINGS);
  expect(found).toContain("Daily News CITES The Russian Anarchists");
});

test("an “it” that is judged is the work of which a text speaks most, and none that it only names", () => {
  const read = `${CAME_OUT} The Russian Anarchists was read.`;
  const judged = `${read} Bray described it as dull.`;
  expect(tiesIn([read, judged], THINGS)).toContain("Bray CITES The Russian Anarchists");
  expect(tiesIn([judged], THINGS)).not.toContain("Bray CITES The Russian Anarchists");
  expect(tiesIn([read, `${read} Bray said it was raining.`], THINGS)).not.toContain(
    "Bray CITES The Russian Anarchists",
  );
});
