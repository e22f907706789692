import { expect, test } from "vitest";
import { stanceAt, stanceOfNote } from "../../../extract/patterns/stance-cues.ts";

test.each([
  ["", " rightly argues that", "agrees"],
  ["I agree with ", ", who said so", "agrees"],
  ["", " wrongly dates the treaty", "disputes"],
  ["contra ", ", the party split", "disputes"],
  ["", "’s error was to", "disputes"],
  ["as ", " has shown, the party split", "uses-as-evidence"],
] as const)("%s X%s says how the text stands to X: %s", (before, after, stance) => {
  expect(stanceAt(before, after)).toBe(stance);
});

test.each([
  ["the rights of ", " and his party"],
  ["as ", " came into the room"],
  ["", " argues that"],
])("%s X%s says nothing of it", (before, after) => {
  expect(stanceAt(before, after)).toBeUndefined();
});

test("a note says at its head that it brings another view or a discussion", () => {
  expect(stanceOfNote("For a different view see Avrich, Anarchists, p. 3.")).toBe("disputes");
  expect(stanceOfNote("But see Avrich, Anarchists, p. 3.")).toBe("disputes");
  expect(stanceOfNote("For a discussion see Avrich.")).toBe("discusses");
  expect(stanceOfNote("Avrich, Anarchists, p. 3.")).toBeUndefined();
  expect(stanceOfNote("Forward, 3 May 1918.")).toBeUndefined();
});
