import { expect, test } from "vitest";
import { readDate } from "../../../client/state/date-from-words.ts";

test.each([
  ["1918", "1918", "1918"],
  [" 1918. ", "1918", "1918"],
  ["March 1918", "1918-03", "March 1918"],
  ["Mar. 1918", "1918-03", "March 1918"],
  ["sept 1918", "1918-09", "September 1918"],
  ["3 March 1918", "1918-03-03", "3 March 1918"],
  ["the 3rd of March, 1918", "1918-03-03", "3 March 1918"],
  ["March 3, 1918", "1918-03-03", "3 March 1918"],
  ["3.3.1918", "1918-03-03", "3 March 1918"],
  ["1918-03", "1918-03", "March 1918"],
  ["1918-03-03", "1918-03-03", "3 March 1918"],
  ["1918-3-3", "1918-03-03", "3 March 1918"],
  ["1918/1921", "1918/1921", "1918 to 1921"],
  ["1918–1921", "1918/1921", "1918 to 1921"],
  ["1918-1921", "1918/1921", "1918 to 1921"],
  ["1917–21", "1917/1921", "1917 to 1921"],
  ["1917-21", "1917/1921", "1917 to 1921"],
  ["from 1918 to 1921", "1918/1921", "1918 to 1921"],
  ["between 1918 and 1921", "1918/1921", "1918 to 1921"],
  ["March to May 1918", "1918-03/1918-05", "March 1918 to May 1918"],
  ["3–5 March 1918", "1918-03-03/1918-03-05", "3 March 1918 to 5 March 1918"],
  ["28 February to 3 March 1918", "1918-02-28/1918-03-03", "28 February 1918 to 3 March 1918"],
  ["c. 1917", "1917~", "c. 1917"],
  ["ca 1917", "1917~", "c. 1917"],
  ["about March 1918", "1918-03~", "c. March 1918"],
  ["1917?", "1917?", "perhaps 1917"],
  ["probably 1917", "1917?", "perhaps 1917"],
  ["1917~", "1917~", "c. 1917"],
  ["the 1910s", "191X", "1910s"],
  ["191x", "191X", "1910s"],
  ["21st century", "20XX", "21st century"],
  ["spring of 1918", "1918-21", "spring 1918"],
  ["before 1918", "../1918", "until 1918"],
  ["after March 1918", "1918-03/..", "from March 1918"],
  ["44 BC", "-0043", "44 BC"],
  ["AD 79", "0079", "79"],
])("%s is understood as %s", (typed, edtf, words) => {
  expect(readDate(typed)).toEqual({ edtf, words });
});

test.each(["none known", "None", "unknown", "no date", "n.d.", "undated"])(
  "%s says that none is known",
  (typed) => {
    expect(readDate(typed)).toEqual({ isNone: true });
  },
);

test.each([
  ["31 February 1918", /no such day/u],
  ["29 February 1918", /no such day/u],
  ["1918-13", /no such day/u],
  ["1921/1918", /ends before it begins/u],
  ["3/4/1918", /which of these is the month/iu],
  ["early 1918", /early, mid and late/iu],
  ["25 October 1917 Old Style", /new style/u],
  ["soon after the war", /not understood/u],
  ["March", /not understood/u],
  ["3 March", /not understood/u],
  ["20188", /not understood/u],
  ["1918 1919", /not understood/u],
  ["c.", /not understood/u],
])("%s is not taken for a date, and the sentence says why", (typed, why) => {
  expect(readDate(typed)).toEqual({ why: expect.stringMatching(why) });
});
