import { expect, test } from "vitest";
import { outageInWords } from "../../../client/state/store-watch.ts";

test("the banner says who is away since when, what is shown, and that nothing can be changed", () => {
  const since = new Date(1918, 2, 3, 14, 2);
  expect(outageInWords({ what: "Neo4j", since })).toBe(
    "Neo4j cannot be reached since 14:02; trying again. Shown is what was last loaded, and nothing can be changed.",
  );
});
