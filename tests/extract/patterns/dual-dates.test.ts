import { expect, test } from "vitest";
import { datePhrasesIn } from "../../../extract/patterns/date-phrases.ts";

const datesIn = (text: string) => datePhrasesIn(text).map(({ edtf }) => edtf);

test.each([
  ["on 25 October (7 November) 1917 they", "1917-11-07"],
  ["on 7 November (25 October) 1917 they", "1917-11-07"],
  ["on October 25 (November 7), 1917 they", "1917-11-07"],
  ["on 25 October [7 November] 1917 they", "1917-11-07"],
  ["on 11/22 February 1732 he", "1732-02-22"],
  ["on July 17, 1744 (O.S. July 6, 1744) he", "1744-07-17"],
  ["on 17 July [O.S. 6 July] 1744 he", "1744-07-17"],
  ["on 2 (15) March 1917 he", "1917-03-15"],
  ["on January 9 (22), 1905, they", "1905-01-22"],
  ["on 18 February/3 March 1917 they", "1917-03-03"],
  ["on February 18/March 3, 1917, they", "1917-03-03"],
])("a day by two calendars is given by the new one: %s", (text, edtf) => {
  expect(datesIn(text)).toEqual([edtf]);
});

test.each([
  ["on 25 October O.S. 1917 they", "1917-10-25"],
  ["on 25 October (Old Style) 1917 they", "1917-10-25"],
  ["on 2 March, N.S., 1700 they", "1700-03-02"],
])("a day with the name of its calendar is given as it stands: %s", (text, edtf) => {
  expect(datesIn(text)).toEqual([edtf]);
});

test.each([
  ["on 2 (5) March 1917 he", ["1917-03"]],
  ["on 11/13 February 1918 they", ["1918-02-11/1918-02-13"]],
  ["on 3 May (9 May) they", ["YYYY-05-03", "YYYY-05-09"]],
  ["on 11/22 February 1932 they", ["1932-02-11/1932-02-22"]],
])("days too near to each other, or too late, are no such pair: %s", (text, edtf) => {
  expect(datesIn(text)).toEqual(edtf);
});

test.each([
  ["on 30 January 1648/9 he fell", "1649-01-30"],
  ["on January 30, 1648-9, he fell", "1649-01-30"],
  ["in February 1654-5 he", "1655-02"],
])("before Lady Day a day dated in two years is of the later one: %s", (text, edtf) => {
  expect(datesIn(text)).toEqual([edtf]);
});

test.each([
  ["in September 1654-5 he", "1654-09"],
  ["in January 1939-40 he", "1939-01"],
])("later in the year, or after 1752, no year is dual: %s", (text, edtf) => {
  expect(datesIn(text)).toEqual([edtf]);
});
