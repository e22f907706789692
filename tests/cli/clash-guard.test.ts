import { expect, test } from "vitest";
import { clashGuard } from "../../cli/clash-guard.ts";
import { smallGraph } from "./small-graph.ts";

const { texts } = smallGraph().attributes;

test("two files with different texts of one id are refused with both names, and the same text twice is not", () => {
  const hear = clashGuard();
  hear("a/small.json", texts);
  hear("b/small.json", texts);
  const others = texts.map((text) => ({ ...text, sha256: "0".repeat(64) }));
  expect(() => hear("c/small.json", others)).toThrow(
    "a/small.json and c/small.json hold different texts under the same id small, so nothing was loaded. Extract the two texts together",
  );
});
