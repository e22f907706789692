import { expect, test } from "vitest";
import { pageOfReference, pagesOfPlaces } from "#model";

test.each([
  ["Its results were first established there (Radkey 1963: 31).", "Oliver Radkey", undefined, "31"],
  ["Figes argues so (Figes 1996, pp. 31-4).", "Orlando Figes", undefined, "31-4"],
  [
    "Figes argues so (Figes 1996, pp. 31–4), and again (Figes 1996: 358).",
    "Orlando Figes",
    undefined,
    "31-4, 358",
  ],
  ["it was no democracy (Pipes 1990, 91).", "Richard Pipes", undefined, "91"],
  ["For the theorist, see Chernov (1936: 211).", "Viktor Chernov", undefined, "211"],
  ["He ignores them (Retish 2008, pp. 12, 19).", "Aaron Retish", undefined, "12, 19"],
  ["As they wrote (Lewin and Shanin 1972: 44-51), it levelled.", "Moshe Lewin", undefined, "44-51"],
  ["Two views (Figes 1996: 31; Pipes 1990a: 12).", "Richard Pipes", undefined, "12"],
  ["Two views (Figes 1996: 31; Pipes 1990: 12).", "The Russian Revolution", "1990", "12"],
  ["Two of hers (Badcock 2001: 31, 2007: 88).", "Politics and the People", "2007", "88"],
  ["The Awkward Class [Lewin 1972, p. 44] says so.", "The Awkward Class", "1972", "44"],
])("in “%s” the page for %s (%s) is %s", (words, label, year, page) => {
  expect(pageOfReference(words, { label, year })).toBe(page);
});

test.each([
  ["Figes argues, against Pipes (Pipes 1990: 12), that it is so.", "Orlando Figes", undefined],
  ["Two years (Figes 1996, 2014).", "Orlando Figes", undefined],
  ["In 1917, 31 delegates of Lenin came.", "Vladimir Lenin", undefined],
  ["He came in 1917 (Figes 1996).", "Orlando Figes", undefined],
  ["Two views (Figes 1996: 31; Pipes 1990: 12).", "Some Other Work", "1936"],
  ["Two works of one year (Figes 1996: 31; Pipes 1996: 12).", "Some Other Work", "1996"],
  ["It was 12 March 1917, 5 p.m. when Figes came.", "Orlando Figes", undefined],
  ["He counts 1,917: 31 of them by Figes.", "Orlando Figes", undefined],
])("“%s” gives no page for %s (%s)", (words, label, year) => {
  expect(pageOfReference(words, { label, year })).toBeUndefined();
});

test("the pages of somebody else's reference are not those of who is named before it", () => {
  const quote = "Figes argues, against others (Pipes 1990, p. 12), that it is so.";
  const place = { text: "t", start: 0, end: quote.length, confidence: 0.9, method: "encoder", quote };
  expect(pagesOfPlaces([place], { label: "Orlando Figes" }, undefined).size).toBe(0);
  expect(pagesOfPlaces([place], { label: "Richard Pipes" }, undefined).get(place)).toBe("12");
});

test("each place of a citation has the page of its own reference", () => {
  const place = (start: number, quote: string) => ({
    text: "t",
    start,
    end: start + quote.length,
    confidence: 0.9,
    method: "author-year",
    quote,
  });
  const [first, second] = [
    place(0, "So Figes (Figes 1996, pp. 31-4)."),
    place(90, "And again (Figes 1996: 358)."),
  ];
  const entry = place(200, "Figes, Orlando (1996). A People's Tragedy. London: Cape.");
  const pages = pagesOfPlaces(
    [first, second, entry],
    { label: "A People's Tragedy", year: "1996" },
    undefined,
  );
  expect([first, second, entry].map((one) => pages.get(one))).toEqual(["31-4", "358", undefined]);
});
