import { expect, test } from "vitest";
import { datesInWords, isDatedByEdition } from "#model";

const work = { type: "Work", date: "1990" } as const;

test("a book whose only year stands in a reference is dated by the edition that is cited", () => {
  expect(isDatedByEdition({ ...work, csl: { type: "book", issued: "1990" } })).toBe(true);
});

test.each([
  ["the text itself dates it", { ...work, date: "1873", csl: { type: "book", issued: "1990" } }],
  ["no reference gives a year", work],
  ["a reference gives first publication", { ...work, csl: { issued: "1990", "original-date": "1873" } }],
  ["it came out in a journal, once", { ...work, csl: { type: "article-journal", issued: "1990" } }],
  ["it is no work", { type: "Event", date: "1990", csl: { issued: "1990" } } as const],
  ["it has no year", { type: "Work", csl: { issued: "1990" } } as const],
])("it is not where %s", (_why, entity) => {
  expect(isDatedByEdition(entity)).toBe(false);
});

test("such a year is said to be that of the edition", () => {
  expect(datesInWords({ date: "1990", dateOf: "edition" })).toBe("edition cited, 1990");
  expect(datesInWords({ date: "1990" })).toBe("1990");
});
