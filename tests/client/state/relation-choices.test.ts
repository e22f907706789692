import { expect, test } from "vitest";
import { relationChoices, statedType, whyNot } from "../../../client/state/relation-choices.ts";

test("what the reader chose is never replaced: turned where it may not lead, nothing is stated until she chooses", () => {
  expect(relationChoices("Person", "Work")).toContain("AUTHORED");
  const turned = relationChoices("Work", "Person");
  expect(turned).not.toContain("AUTHORED");
  expect(statedType("AUTHORED", turned)).toBeUndefined();
  expect(statedType("AUTHORED", ["RELATED_TO"])).toBeUndefined();
  expect(statedType("RELATED_TO", turned)).toBe("RELATED_TO");
});

test("where nothing was chosen, what alone may be said is", () => {
  expect(statedType(undefined, ["RELATED_TO"])).toBe("RELATED_TO");
  expect(statedType(undefined, ["CITES", "RELATED_TO"])).toBeUndefined();
});

test("why a relation may not lead somewhere is said in words", () => {
  expect(whyNot("AUTHORED", "Work", "Person")).toBe("“wrote” may not lead from a work to a person");
  expect(whyNot("OPPOSES", "Person", "Person")).toBeUndefined();
});
