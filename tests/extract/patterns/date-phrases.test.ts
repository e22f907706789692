import { expect, test } from "vitest";
import { isEdtf } from "#model";
import { datePhrasesIn } from "../../../extract/patterns/date-phrases.ts";
import { growthOf } from "../../growth.ts";

const datesIn = (text: string) =>
  datePhrasesIn(text).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`);

test.each([
  ["On the night of 11-12 April 1918, they", "11-12 April 1918 = 1918-04-11/1918-04-12"],
  ["in March/April 1918.", "March/April 1918 = 1918-03/1918-04"],
  ["overthrew the kingdom in 935 and founded", "935 = 0935"],
  ["in the early 1920s.", "the early 1920s = 192X"],
  ["until the middle of 1918, by", "the middle of 1918 = 1918"],
  ["During the spring of 1918, groups", "the spring of 1918 = 1918-21"],
  ["in September 1919 when", "September 1919 = 1919-09"],
  ["in Russia in 1917-21.", "1917-21 = 1917/1921"],
  ["Karl RENNER (1879-1950):", "1879-1950 = 1879/1950"],
  ["c. 1750 he", "c. 1750 = 1750~"],
  ["the 1650s", "the 1650s = 165X"],
  ["in 44 BC", "44 BC = -0043"],
  ["A.D. 325", "A.D. 325 = 0325"],
  ["the early 17th century", "the early 17th century = 16XX"],
  ["the eleventh century", "the eleventh century = 10XX"],
  ["7 February 2019", "7 February 2019 = 2019-02-07"],
  ["Thursday, February 7, 2019", "February 7, 2019 = 2019-02-07"],
  ["On September 5 he", "September 5 = YYYY-09-05"],
  ["In June the", "June = YYYY-06"],
  ["on the 29th they met", "29th = YYYY-MM-29"],
  ["in the winter of 1916-17 they", "the winter of 1916-17 = 1916-24"],
  ["in the winter of 1916–1917 they", "the winter of 1916–1917 = 1916-24"],
  ["in the spring and summer of 1919 they", "spring and summer of 1919 = 1919"],
  ["on the first of May 1890 they", "the first of May 1890 = 1890-05-01"],
  [
    "on the twenty-second day of February, 1787, they",
    "the twenty-second day of February, 1787 = 1787-02-22",
  ],
  ["The second of June was fine", "The second of June = YYYY-06-02"],
  ["in 1752/3", "1752/3 = 1753"],
  ["to end the 1919–1921 war", "1919–1921 = 1919/1921"],
  ["strikes in 1939/40 and", "1939/40 = 1939/1940"],
  ["between 1907 and 1912", "1907 and 1912 = 1907/1912"],
  ["from December 1917 to June 1918", "December 1917 to June 1918 = 1917-12/1918-06"],
  ["28 June 1922 – 24 May 1923", "28 June 1922 – 24 May 1923 = 1922-06-28/1923-05-24"],
  ["from April 8 to 11, 1942", "April 8 to 11, 1942 = 1942-04-08/1942-04-11"],
  ["From 20 January to 20 February 1960", "20 January to 20 February 1960 = 1960-01-20/1960-02-20"],
  ["on the 19th of April, 1775,", "19th of April, 1775 = 1775-04-19"],
  ["From December 9, 1957, through 1958, he", "December 9, 1957, through 1958 = 1957-12-09/1958"],
  ["from January 18, 1957, to May 25, 1959,", "January 18, 1957, to May 25, 1959 = 1957-01-18/1959-05-25"],
  ["between May 1640 and 1649", "May 1640 and 1649 = 1640-05/1649"],
  ["They met on 16 September.", "16 September = YYYY-09-16"],
  ["They met on Sept. 16, 1918.", "Sept. 16, 1918 = 1918-09-16"],
  ["before the year 1817", "1817 = ../1817"],
  ["a member since 1896,", "1896 = 1896/.."],
  ["by 1920 in his", "1920 = 1920"],
  ["the 1905 revolution", "1905 = 1905"],
  ["the party's 1974 AGM", "1974 = 1974"],
  ["in the eighteen-forties.", "eighteen-forties = 184X"],
  ["in the eighteen-’forties.", "eighteen-’forties = 184X"],
  ["in the early ’forties.", "’forties = DD4X"],
  ["on Christmas Eve 1914,", "Christmas Eve 1914 = 1914-12-24"],
  ["by Christmas, 1914,", "Christmas, 1914 = 1914-12-25"],
  ["on New Year’s Day, 1919,", "New Year’s Day, 1919 = 1919-01-01"],
  ["at Easter 1916", "Easter 1916 = 1916-04-23"],
  ["on Easter Monday, 1916,", "Easter Monday, 1916 = 1916-04-24"],
  ["on Good Friday 1865", "Good Friday 1865 = 1865-04-14"],
  ["at Easter 1476", "Easter 1476 = 1476-04-14"],
  ["The war (December 1570 – 1575) was", "December 1570 – 1575 = 1570-12/1575"],
  ["The war (5 May 1810–1821) was", "5 May 1810–1821 = 1810-05-05/1821"],
  ["at Easter 1640", "Easter 1640 = 1640"],
  ["at Orthodox Easter 1903", "Orthodox Easter 1903 = 1903-04-19"],
  ["on Russian Good Friday 1905", "Russian Good Friday 1905 = 1905-04-28"],
  ["on St. Bartholomew's Day 1572", "St. Bartholomew's Day 1572 = 1572-08-24"],
  ["on Michaelmas Day 1399", "Michaelmas Day 1399 = 1399-09-29"],
  ["in the year 410, when", "410 = 0410"],
  ["after the Berber Revolt of 740.", "740 = 0740"],
])("%s", (text, found) => {
  expect(datesIn(text)).toEqual([found]);
});

test("two dates without from or between are two", () => {
  expect(datesIn("On May 3, 1918, to August 1919 unlike, and by May 1920 and 1921")).toEqual([
    "May 3, 1918 = 1918-05-03",
    "August 1919 = 1919-08",
    "May 1920 = 1920-05",
    "1921 = 1921",
  ]);
});

test.each([
  "1,500 workers",
  "1918 workers were there",
  "see page 1918",
  "pp. 1512-18",
  "Room 101",
  "Orwell's 1984 and others",
  "“1984” is a novel",
  "$1918",
  "he may 12 times",
  "they march on",
  "in 1,918 cases",
  "31 of them",
])("%s holds no date", (text) => {
  expect(datesIn(text)).toEqual([]);
});

test("every date is EDTF once its year is known", () => {
  const text =
    "1752/3, c. 1750, the 1650s, 44 BC, spring of 1918, 11-12 April 1918, before 1817, since 1896, 17th century";
  for (const { edtf } of datePhrasesIn(text)) expect(isEdtf(edtf), edtf).toBe(true);
});

test("time grows with the length of the text, not faster", () => {
  for (const unit of ["1 ", "1-", "May ", "12 April ", "the ", "1917-"]) {
    expect(
      growthOf(datePhrasesIn, (size) => unit.repeat(size), 5_000),
      unit,
    ).toBeLessThan(2);
  }
});
