import { expect, test } from "vitest";
import { datedText } from "../named-text.ts";

const datesIn = (body: string) => datedText(body).dates.map(({ edtf }) => edtf);

test("a day or month without a year takes the year named before it", () => {
  expect(datesIn("In 1918 they met. On September 5 they parted. In June nobody came.")).toEqual([
    "1918",
    "1918-09-05",
    "1918-06",
  ]);
});

test("a day alone takes month and year", () => {
  expect(datesIn("On October 28th, 1917, they met. On the 29th they parted.")).toEqual([
    "1917-10-28",
    "1917-10-29",
  ]);
});

test("a life span in brackets gives no year to the days after it", () => {
  expect(datesIn("In 1903 Karl Renner (1870-1950) spoke. On May 3 he left.")).toEqual([
    "1903",
    "1870/1950",
    "1903-05-03",
  ]);
});

test("a day of which no passage names the year keeps the year open", () => {
  expect(datesIn("On October 31 they met.")).toEqual(["XXXX-10-31"]);
});

test("the mark of a note is no year", () => {
  const body = `A Title\n\nHe left Alabama.[1402] In 1867 he came back.\n\nNotes\n\n[1402] N. Y. Times.`;
  expect(datesIn(body)).toEqual(["1867"]);
});

test("the fifties are those of the century that the passage speaks of", () => {
  expect(datesIn("In 1848 all rose. In the sixties all slept.")).toEqual(["1848", "186X"]);
  expect(datesIn("The rebellion of the '50s.")).toEqual(["195X"]);
});

test("a year in brackets is none that the text tells of", () => {
  expect(datesIn("In 1848 they rose (Smith 1990: 3). On 14 May they lost.")).toEqual([
    "1848",
    "1990",
    "1848-05-14",
  ]);
});
