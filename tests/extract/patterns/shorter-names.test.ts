import { expect, test } from "vitest";
import { isShorterName } from "../../../extract/patterns/shorter-names.ts";

test("a title is called by its words up to where it pauses, by no single word and not at a full stop that cuts a word short", () => {
  const long = "The Mass Strike, the Political Party and the Trade Unions";
  expect(isShorterName("Work", "The Mass Strike", long)).toBe(true);
  expect(isShorterName("Work", "Mass Strike", long)).toBe(true);
  expect(isShorterName("Work", "Open Doors", "Open Doors (A Memoir)")).toBe(true);
  expect(isShorterName("Work", "Mass", long)).toBe(false);
  expect(isShorterName("Work", "The Mass Strike", "The Mass Strikes of Milan")).toBe(false);
  expect(isShorterName("Work", "Cott. Abr.", "Cott. Abr. 212")).toBe(false);
});
