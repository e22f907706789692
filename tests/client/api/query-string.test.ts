import { expect, test } from "vitest";
import { queryString } from "../../../client/api/query-string.ts";

test("lists repeat their key, as the server reads them", () => {
  expect(queryString({ seeds: ["a:b", "c d"], hops: 2 })).toBe("?seeds=a%3Ab&seeds=c+d&hops=2");
});

test("what is undefined is left out, and an empty query is no query", () => {
  expect(queryString({ type: undefined })).toBe("");
});
