import { expect, test } from "vitest";
import {
  leadsFromPlace,
  leadsToQuotation,
  quotationEndingWith,
} from "../../../extract/patterns/quotation-at-mark.ts";
import { growthOf } from "../../growth.ts";

test.each([
  ["Janet says: 'It is so. Nothing is truer.'", "'It is so"],
  ["Janet says: ‘It’s so. “Never” is long.’", "‘It’s so"],
  ['Janet says, "It is so."', '"It is so'],
  ["He said “no”; Janet: “It is so.”", "“It is so"],
])("%s ends with a quotation that opens at %s", (words, opening) => {
  expect(words.slice(quotationEndingWith(words)).startsWith(opening)).toBe(true);
});

test.each(["Janet says it is so.", "the workers' party", "It is so.'", 'It is so."'])(
  "%s ends with no quotation that opens in it",
  (words) => {
    expect(quotationEndingWith(words)).toBeUndefined();
  },
);

test.each([
  " takes the same view of this:[4] ",
  "'s conclusion, at last, is that ",
  " replies: ",
  " says that ",
])("X%s'...' quotes X", (between) => {
  expect(leadsToQuotation(between)).toBe(true);
});

test.each([" was there. It was said: ", " and his friends, ", "; it was written: ", ""])(
  "X%s'...' quotes nobody",
  (between) => {
    expect(leadsToQuotation(between)).toBe(false);
  },
);

test.each([", p. 14. ‘", ", vol. ii, pp. 3-5: “", " (1903), 160. '", ", xiv.—“"])(
  "%s stands behind the place of the words in a work",
  (lead) => {
    expect(leadsFromPlace(lead)).toBe(true);
  },
);

test.each([", p. 14. He says: ‘", ", p. 14 ‘", " of freedom. ‘", ", Ericsson 1993: “", ", p. 14."])(
  "%s does not",
  (lead) => {
    expect(leadsFromPlace(lead)).toBe(false);
  },
);

test("a quotation is found in time that grows as its words do", () => {
  const quoted = (size: number) => `${" 'a".repeat(size)}.'`;
  expect(growthOf(quotationEndingWith, quoted, 20_000)).toBeLessThan(2);
});
