import { expect, test } from "vitest";
import { claimLabel } from "../../../extract/build/claim-label.ts";

const BODY = "Before.(1) They lost,(2) and (4) [he] won.(3) After.";
const at = (words: string) => ({ start: BODY.indexOf(words), end: BODY.indexOf(words) + words.length });
const MARKS = ["(1)", "(2)", "(4)", "(3)"].map(at);

test("a claim is read without the marks of notes in it, brackets of its own kept", () => {
  expect(claimLabel(BODY, at("They lost,(2) and (4) [he] won.(3)"), MARKS)).toBe("They lost, and [he] won.");
});

test("a claim that holds nothing but a mark keeps it", () => {
  expect(claimLabel(BODY, at("(2)"), MARKS)).toBe("(2)");
});
