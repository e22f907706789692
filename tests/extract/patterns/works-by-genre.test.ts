import { expect, test } from "vitest";
import { isHisTitle, isWrittenByPronoun, joinsTitles } from "../../../extract/patterns/authoring-words.ts";
import { followsOn, isCalledHis } from "../../../extract/patterns/works-by-genre.ts";
import { growthOf } from "../../growth.ts";

test.each([
  [" (1963) was his finest work.", true],
  ["” is perhaps her most famous essay.", true],
  [" proved to be his last novel", true],
  [" was his home.", false],
  [" was written by his wife.", false],
  [" is the book of his enemy.", false],
])("a title with %j behind it is called his: %s", (after, isSo) => expect(isCalledHis(after)).toBe(isSo));

test.each([
  ["It was followed by ", true],
  ["It was soon followed by a second volume, ", true],
  ["This was followed in 1886 by the novel “", true],
  ["He was followed by ", false],
  ["It was followed by riots in ", false],
])("a title behind %j follows on: %s", (before, isSo) => expect(followsOn(before)).toBe(isSo));

test.each([
  ["He wrote a novel, ", true],
  ["She penned a long article, “", true],
  ["He was also the author of ", true],
  ["He was an author in ", false],
  ["He wrote a letter to the ", false],
])("a title behind %j is by whom the pronoun means: %s", (before, isSo) =>
  expect(isWrittenByPronoun(before)).toBe(isSo),
);

test.each([
  ["His first book was ", true],
  ["Her best-known works include ", true],
  ["His first home was ", false],
])("a title behind %j is his: %s", (before, isSo) => expect(isHisTitle(before)).toBe(isSo));

test.each([
  [", and a novella, ", true],
  [" (1901), a short story, “", true],
  [", and a friend, ", false],
])("%j goes on with a list of titles: %s", (between, isSo) => expect(joinsTitles(between)).toBe(isSo));

test.each([" was his own ", "It was followed by a "])(
  "many words like %j are read in linear time",
  (words) => {
    const read = (text: string) => isCalledHis(text) || followsOn(text);
    expect(growthOf(read, (size) => words.repeat(size), 20_000)).toBeLessThan(2);
  },
);
