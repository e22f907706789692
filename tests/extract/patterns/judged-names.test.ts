import { expect, test } from "vitest";
import { isInJudgedView, judgementBehind } from "../../../extract/patterns/judged-names.ts";

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

test.each([
  [" is simply wrong", "faulted"],
  [" (1933) confuses the two", "faulted"],
  ["’s absurd list of them", "faulted"],
  [" is not at all convincing", "faulted"],
  [" rightly saw it", "agreed"],
  ["’s eloquent denunciation of it", undefined],
  [" ably explodes it", undefined],
  [" was wrongly thought to be", undefined],
  [" is long", undefined],
])("the words %j behind a name judge it as %s", (words, judgement) => {
  expect(judgementBehind(words)).toBe(judgement);
});
