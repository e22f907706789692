import { expect, test } from "vitest";
import { turnToPage } from "../../../client/state/page-changes.ts";
import { START, type View } from "../../../client/state/view.ts";
import { toUrl } from "../../../client/state/view-url.ts";

const asked: View = {
  ...START,
  page: "citations",
  plate: "matrix",
  atLeast: 90,
  words: "marx",
  centre: "person:marx",
  cell: { from: "person:a", to: "person:marx" },
};

test("what was asked of the citations stays behind where another page is turned to", () => {
  expect(toUrl(turnToPage("corpus")(asked))).toBe("/corpus");
});

test("how sure a relation must be goes along where a stage waits that is asked the same", () => {
  const there = turnToPage("corpus")({ ...asked, seeds: ["person:marx"] });
  expect([there.atLeast, there.cell, there.words]).toEqual([90, undefined, undefined]);
});
