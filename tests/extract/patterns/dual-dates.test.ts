import { expect, test } from "vitest";
import { datePhrasesIn } from "../../../extract/patterns/date-phrases.ts";

const datesIn = (text: string) => datePhrasesIn(text).map(({ edtf }) => edtf);

test.each([
  ["on 25 October (7 November) 1917 they", "1917-11-07"],
  ["on 7 November (25 October) 1917 they", "1917-11-07"],
  ["on October 25 (November 7), 1917 they", "1917-11-07"],
  ["on 25 October [7 November] 1917 they", "1917-11-07"],
  ["on 11/22 February 1732 he", "1732-02-22"],
])("a day by two calendars is given by the new one: %s", (text, edtf) => {
  expect(datesIn(text)).toEqual([edtf]);
});

test.each([
  ["on 11/13 February 1918 they", ["1918-02-11/1918-02-13"]],
  ["on 3 May (9 May) they", ["YYYY-05-03", "YYYY-05-09"]],
  ["on 11/22 February 1932 they", ["1932-02-11/1932-02-22"]],
])("days too near to each other, or too late, are no such pair: %s", (text, edtf) => {
  expect(datesIn(text)).toEqual(edtf);
});
