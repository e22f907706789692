import { expect, test } from "vitest";
import { nameLines } from "../../../client/graph-view/name-lines.ts";

test("a short name stays on one line, a longer one takes two", () => {
  expect(nameLines("Mary Astell")).toEqual(["Mary Astell"]);
  expect(nameLines("Council of People’s Commissars")).toEqual(["Council of People’s", "Commissars"]);
});

test("signs of Markdown are not drawn", () => {
  expect(nameLines("*Nkrumah* speaks")).toEqual(["Nkrumah speaks"]);
});

test("what does not fit two lines ends in an ellipsis", () => {
  const lines = nameLines("An Account of the Growth of Popery and Arbitrary Government in England");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/u);
});

test("where there is room, a name takes more lines before it is cut", () => {
  const name = "An Account of the Growth of Popery and Arbitrary Government in England";
  expect(nameLines(name, 4).join(" ")).toBe(name);
});

test("one endless word is cut", () => {
  expect(nameLines("x".repeat(200))[0]?.length).toBeLessThan(30);
});
