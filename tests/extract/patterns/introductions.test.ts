import { expect, test } from "vitest";
import { quotesPaper } from "../../../extract/patterns/introductions.ts";
import { growthOf } from "../../growth.ts";

test.each([
  "The New York Sun of February 2, 1893, contains an account, from which we make the following excerpt:",
  "Dispatches from New Orleans, dated September 19, described the affair as follows:",
  "The same paper says:",
  "The Times printed a long report:",
])("a paper is quoted: %s", (lead) => expect(quotesPaper(lead)).toBe(true));

test.each([
  "Despite common knowledge from reports from the media, it was well known that many joined the protests:",
  "He wrote on paper:",
  "According to her newspaper friend he said:",
])("no paper is quoted: %s", (lead) => expect(quotesPaper(lead)).toBe(false));

test("a long sentence is not searched", () => {
  expect(growthOf(quotesPaper, (size) => "has a long ".repeat(size), 20_000)).toBeLessThan(2);
});
