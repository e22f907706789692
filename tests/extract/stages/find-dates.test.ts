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

const paragraphsApart = (many: number) => "\n\nNobody said a word of it.".repeat(many);

test("a year reaches over many paragraphs only to a day that comes later in it", () => {
  const told = (day: string, many: number) =>
    datesIn(`A Title\n\nOn 12 March 1960 he left.${paragraphsApart(many)}\n\nOn ${day} he came back.`).at(-1);
  expect(told("1 September", 2)).toBe("1960-09-01");
  expect(told("4 February", 0)).toBe("1960-02-04");
  expect(told("4 February", 2)).toBe("XXXX-02-04");
});

test("a date that looks back from what is told gives no year to the days after it", () => {
  const body =
    "In 1974 bombs exploded. They recalled the revolt that had ended his rule on 16 September 1955. On 20 October they struck.";
  expect(datesIn(body)).toEqual(["1974", "1955-09-16", "1974-10-20"]);
});

test("an anniversary is no day of a month", () => {
  expect(datesIn("In August 1968 they met. On the 20th anniversary of the rising he spoke.")).toEqual([
    "1968-08",
  ]);
});

test("a month that is long over is told of the next year, unless the sentence looks back", () => {
  expect(datesIn("In November 1917 they met. In February they parted.").at(-1)).toBe("1918-02");
  expect(datesIn("In November 1917 they met. In February they had parted.").at(-1)).toBe("1917-02");
});

test("a decade far behind the last year of the text is of the century before", () => {
  expect(datesIn("In 1905 he wrote of the 'forties.").at(-1)).toBe("184X");
  expect(datesIn("In 1905 he wrote of the 'forties. He died in 1950.")[1]).toBe("194X");
});

test("the year in a heading is that of the days under it", () => {
  expect(datesIn("In 1773 it was over.\n\n## 1848 and after\n\nOn 22 February they rose.").at(-1)).toBe(
    "1848-02-22",
  );
});

test("a year without its century is of the century in which the text names it, of the one it speaks of, or of none", () => {
  expect(datesIn("In 1649 he died. In May '68 they met. In 1968 they fled.")).toEqual([
    "1649",
    "1968-05",
    "1968",
  ]);
  expect(datesIn("In 1835 he was born. In May '48 they met.")).toEqual(["1835", "1848-05"]);
  expect(datesIn("In 1649 he died. In May '68 they met. In 1914 they fled.")).toEqual(["1649", "1914"]);
});

test("a day that its month lacks is no day of the year named before it either", () => {
  expect(datesIn("In 1900 they met. On 29 February they parted.")).toEqual(["1900", "1900-02"]);
});
