import { expect, test } from "vitest";
import { readOptions, whyNoErrors } from "./options.ts";

test("errors of the test texts are refused unless the command gives the test up", () => {
  const refused = readOptions(["folder", "--part", "test", "--errors", "errors.md"]);
  expect(whyNoErrors(["development", "test"], refused)).toContain("--part development");
  expect(whyNoErrors(["proof"], refused)).toContain("--part development");
  expect(whyNoErrors(["practice"], refused)).toBeUndefined();
  expect(whyNoErrors(["development", "training"], refused)).toBeUndefined();
  expect(whyNoErrors(["test"], readOptions(["folder", "--errors", "e.md", "--spoil-test"]))).toBeUndefined();
});

test("a part that does not exist is named with those that do", () => {
  expect(() => readOptions(["folder", "--part", "tset"])).toThrow(
    "score: there is no part tset; use training, development, test, practice, proof, sample",
  );
});

test("several parts and names stand between commas", () => {
  const { parts, only } = readOptions(["folder", "--part", "test,sample", "--only", "a,b"]);
  expect([parts, only]).toEqual([
    ["test", "sample"],
    ["a", "b"],
  ]);
});
