import { expect, test } from "vitest";
import { isInJudgedView } from "../../../extract/patterns/judged-names.ts";

test.each([
  "The rumour that ",
  "The rumour that Luxemburg supported ",
  "The popular belief (1919) that the ",
  "That ",
  "The accusation that Luxemburg betrayed ",
])("what is judged is the view, and not who is named in it: %s", (before) =>
  expect(isInJudgedView(before)).toBe(true),
);

test.each([
  "",
  "The rumour-monger ",
  "The rumour spread that all was lost; ",
  "The claim that all was lost, which ",
  "All that ",
])("who is judged is not in a view: %s", (before) => expect(isInJudgedView(before)).toBe(false));
