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

test("a claim over several lines is read in one", () => {
  const body = "They lost\n    and he won.";
  expect(claimLabel(body, { start: 0, end: body.length }, [])).toBe("They lost and he won.");
});
