import { expect, test } from "vitest";
import {
  bringsOtherSubject,
  isDoneByOthers,
  isFurtherInList,
  isWronged,
} from "../../../extract/patterns/other-subjects.ts";

test.each([" supported Lenin; Leon Trotsky and Pavel Axelrod supported ", " rose; but the Bund fought "])(
  "another subject comes in: %s",
  (between) => expect(bringsOtherSubject(between)).toBe(true),
);

test.each([
  " is not only an answer to Karl Kautsky; it is an answer to the thousands of ",
  " broke up a convention; of a speech by ",
  " fought; I saw ",
  " supported Lenin, and ",
  " wrote; ",
])("no other subject comes in: %s", (between) => expect(bringsOtherSubject(between)).toBe(false));

test("others act on the second name where a clause says who they are", () => {
  expect(isDoneByOthers("’s indignation against those Social Democrats who deformed ")).toBe(true);
  expect(isDoneByOthers(", who attacked ")).toBe(false);
  expect(isDoneByOthers(" is against those who know ")).toBe(false);
});

test("a million letters are not searched", () => {
  expect(isDoneByOthers(`${"those ".repeat(200_000)}who deformed `)).toBe(true);
});

test.each([
  "as the others have radically disfigured and “trivialized” ",
  "They vulgarised the great ",
  "the betrayal of ",
  "a caricature of the ",
])("who writes so takes the part of whom others wrong: %s", (before) => expect(isWronged(before)).toBe(true));

test.each(["He attacked ", "betrayed by a friend, he left for London and met ", "the reading of "])(
  "nobody is wronged: %s",
  (before) => expect(isWronged(before)).toBe(false),
);

test.each([", Ludwig Lewisohn, ", ", A. Tridon, Otto Braun, and the late "])(
  "both names stand in one list: %s",
  (between) => expect(isFurtherInList(between)).toBe(true),
);

test.each([", ", " and ", ", Lewisohn attacked ", ", like Lewisohn, ", ", who, with Braun, "])(
  "the names stand in no list of others: %s",
  (between) => expect(isFurtherInList(between)).toBe(false),
);
