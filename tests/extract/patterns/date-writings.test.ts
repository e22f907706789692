import { expect, test } from "vitest";
import { isEdtf } from "#model";
import { datePhrasesIn } from "../../../extract/patterns/date-phrases.ts";
import { growthOf } from "../../growth.ts";

const datesIn = (text: string) => datePhrasesIn(text).map(({ edtf }) => edtf);

test.each([
  ["In June, B.C. 45, Cicero sent it.", "-0044-06"],
  ["soon after, B.C. 45, he sent it.", "-0044"],
  ["in 480-479 B.C. they", "-0479/-0478"],
  ["from 480 to 479 BC they", "-0479/-0478"],
  ["in 480/79 B.C. they", "-0479/-0478"],
  ["the years 106-43 B.C.", "-0105/-0042"],
  ["on the Ides of March, 44 B.C., he", "-0043-03-15"],
  ["on the Ides of April they", "YYYY-04-13"],
  ["about 300 B.C. there", "-0299~"],
  ["in the third century B.C. it", "-02XX"],
  ["in the 2nd century BCE it", "-01XX"],
  ["about the year 1300 it", "1300~"],
  ["on Friday, August 3, A.D. 1347, he", "1347-08-03"],
])("years before and after Christ are read: %s", (text, edtf) => {
  expect(datesIn(text)).toEqual([edtf]);
});

test.each([
  ["on the 18th Brumaire, An VIII, he", "1799-11-09"],
  ["on 9 Thermidor, Year II, he", "1794-07-27"],
  ["the law of 22 Prairial, year 2, was", "1794-06-10"],
  ["in Vendémiaire, Year IV, the", "1795-09-23/1795-10-22"],
  ["in A.H. 748 he", "1347/1348"],
  ["in AH 1300 he", "1882/1883"],
])("other calendars are told by ours: %s", (text, edtf) => {
  expect(datesIn(text)).toEqual([edtf]);
});

test.each([
  ["the Year of the Republic and Prairial 22", []],
  ["Vancouver, B.C. 1914", ["1914"]],
  ["the year VIII of the calendar", []],
  ["9 Thermidor, Year XX", []],
])("what is no date of another calendar is read as none: %s", (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});

test.each([
  ["On the Fourth of July, 1829, he", "1829-07-04"],
  ["the 1st of January, in the year 1801, he", "1801-01-01"],
  ["on the last day of February, 1848, he", "1848-02-29"],
  ["on 20.2.1856 he", "1856-02-20"],
  ["on 2.xi.1856 he", "1856-11-02"],
  ["on 1856-02-20 he", "1856-02-20"],
  ["on 20/2/1856 he", "1856-02-20"],
  ["on 2/20/1856 he", "1856-02-20"],
  ["on 3/2/1856 he", "1856"],
  ["on August 3/4, 1914, he", "1914-08-03/1914-08-04"],
  ["London, MDCCCXLVIII.", "1848"],
  ["Lugduni, M. D. LXII.", "1562"],
  ["in the year of our Lord one thousand eight hundred and forty-eight, he", "1848"],
  ["in the year nineteen hundred and five he", "1905"],
  ["in May '68 they", "DD68-05"],
  ["the revolution of ’48 was", "DD48"],
  ["in the summer of '98 they", "DD98-22"],
  ["on Shrove Tuesday 1517 he", "1517-02-24"],
])("a day is read however it is written: %s", (text, edtf) => {
  expect(datesIn(text)).toEqual([edtf]);
  expect(isEdtf(edtf.replace("DD", "19").replace("YYYY", "XXXX"))).toBe(true);
});

test.each([
  "version 1.2.1856.3",
  "he said in '48 hours'",
  "in ‘48’",
  "MIX and CIVIC",
  "Henry M. Vidal",
  "30.2.1856",
  "31/4/1856",
])("numbers and words that are no dates give none, or but the year: %s", (text) => {
  expect(datesIn(text).filter((edtf) => edtf.length > 4)).toEqual([]);
});

test("numbers and marks without end take linear time", () => {
  for (const piece of ["M.D.C.", "one thousand and ", "12.", "B.C. ", "480/", "’48 "])
    expect(growthOf(datePhrasesIn, (size) => piece.repeat(size), 10_000)).toBeLessThan(2.5);
});

test.each([
  ["On 31 February 1900 they met.", "1900-02"],
  ["On 29 February 1900 they met.", "1900-02"],
  ["On 29 February 1500 they met.", "1500-02-29"],
  ["In the night of 30-31 June 1918 they met.", "1918-06"],
  ["On 31 February, 44 B.C., they met.", "-0043-02"],
])("of a day that no calendar has the month is kept: %s", (text, edtf) => {
  expect(datesIn(text)).toEqual([edtf]);
  expect(isEdtf(edtf)).toBe(true);
});
