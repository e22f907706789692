import { expect, test } from "vitest";
import { ANARCHISTS, AVRICH, cited } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

const noted = (note: string) => ["They lost.(1)", "Notes", `(1) ${note}`];
const GRAHAM: Thing = ["Person", "Graham"];

const pagesOf = (note: string, things: readonly Thing[]) => {
  const { relations, entities } = cited(noted(note), things);
  return relations.flatMap(({ type, target, locator }) =>
    type === "CITES" ? [`${entities[target]?.label} ${locator}`] : [],
  );
};

test("the place given for another name in front of a work is none in the work, nor of its author", () => {
  const things: Thing[] = [["Person", "Hammer"], GRAHAM, AVRICH, ANARCHISTS];
  const found = pagesOf(
    "Hammer, i. 190, and Graham both give 1301. Paul Avrich, The Russian Anarchists, ii. 480.",
    things,
  );
  expect(found).toContain("The Russian Anarchists ii. 480");
  expect(found).toContain("Paul Avrich ii. 480");
  expect(found).toContain("Hammer i. 190");
});

test("a page in front of a work that no other name stands before is its page", () => {
  expect(pagesOf("See p. 5 of Paul Avrich, The Russian Anarchists.", [AVRICH, ANARCHISTS])).toEqual([
    "The Russian Anarchists 5",
    "Paul Avrich 5",
  ]);
});
