import { expect, test } from "vitest";
import { speakingNounBeside } from "../../../extract/patterns/speaking-nouns.ts";

test.each([
  ["", ",” says the bishop, “in some people", "bishop", "says"],
  ["", ",” the author says, “they have", "author", "says"],
  ["Referring to the climate the author says: “", "”", "author", "says"],
  ["To this our learned author replies, “", "”", "author", "replies"],
])("%s...%s gives the words to one who is only called what he is", (before, behind, noun, verb) => {
  expect(speakingNounBeside(before, behind)).toEqual({ noun, verb });
});

test.each([
  ["", ",” says the bishop of Durham"],
  ["", ",” says Butler, “in"],
  ["The author says that he was “", "”"],
  ["He read to the author: “", "”"],
])("%s...%s does not", (before, behind) => {
  const found = speakingNounBeside(before, behind);
  expect(found?.verb ?? "").not.toMatch(/^says|reads/u);
});
