import { Value } from "typebox/value";
import { describe, expect, test } from "vitest";
import { Quality } from "#model";
import { keptQuality } from "../score/quality-file.ts";
import { pagesOf } from "../score/write-pages.ts";

const quality = keptQuality();

describe("graph-data/quality.json", () => {
  test("is what the model says of it", () => {
    expect([...Value.Errors(Quality, quality)]).toEqual([]);
  });

  test("holds the figures of the test and proof texts, of the development texts and of the sample", () => {
    expect(quality.parts.map(({ part }) => part)).toEqual(["test", "proof", "development", "sample"]);
    expect(quality.parts.map(({ texts }) => texts.length)).toEqual([24, 27, 12, 1]);
  });
});

// Written anew by: npm run score -- --pages
test.each(pagesOf(quality).map(({ file, ...page }) => ({ name: file.pathname.split("/").at(-1), ...page })))(
  "$name shows the figures that are kept in graph-data/quality.json, and the encoder's own card",
  ({ stands, due }) => {
    expect(stands).toBe(due);
  },
);
