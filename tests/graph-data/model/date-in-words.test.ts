import { expect, test } from "vitest";
import { dateInWords } from "#model";

test.each([
  ["1918", "1918"],
  ["1918-03-03", "3 March 1918"],
  ["1918-03~", "c. March 1918"],
  ["1648?", "perhaps 1648"],
  ["191X", "1910s"],
  ["1918-03-XX", "March 1918"],
  ["1918-XX", "1918"],
  ["16XX", "17th century"],
  ["20XX", "21st century"],
  ["0987", "987"],
  ["-0043-03", "March 44 BC"],
  ["-02XX", "3rd century BC"],
  ["-0479/-0478", "480 BC to 479 BC"],
  ["1754-21", "spring 1754"],
  ["1918-04-11/1918-04-12", "11 April 1918 to 12 April 1918"],
  ["1890/..", "from 1890"],
  ["../1890", "until 1890"],
])("the date %s reads %s", (edtf, words) => {
  expect(dateInWords(edtf)).toBe(words);
});
