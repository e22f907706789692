import { expect, test } from "vitest";
import { namesSpeakerOfBlock } from "../../../extract/patterns/named-behind-blocks.ts";

test.each([
  ["So wrote ", "."],
  ["Thus far wrote Mr. ", " in 1646."],
  ["Thus ", "."],
  ["So far Lord ", "."],
  ["Such were the words of ", ", and nobody answered them."],
  ["These are the very words in which ", " closed the debate."],
  ["This is the testimony of ", ", who was there."],
  ["These words are ", "’s."],
])("%sX%s names the speaker of the passage above", (before, behind) => {
  expect(namesSpeakerOfBlock(before, behind)).toBe(true);
});

test.each([
  ["Thus ", " became the leader of the party."],
  ["So ", " went home."],
  ["Thus wrote ", "'s enemies."],
  ["Such were the troubles of ", "."],
  ["These words are by ", "'s enemies."],
  ["These words moved ", "."],
  ["", " read them."],
])("%sX%s says nothing of it", (before, behind) => {
  expect(namesSpeakerOfBlock(before, behind)).toBe(false);
});

test("a long line is read in linear time", () => {
  for (const line of ["Thus ".repeat(50_000), "Such are the ".repeat(20_000)])
    expect(namesSpeakerOfBlock(line, line)).toBe(false);
});
