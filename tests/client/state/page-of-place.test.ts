import { expect, test } from "vitest";
import { pageOfPlace } from "../../../client/state/page-of-place.ts";

const TWO = "This is in Lenin, Collected Works Vol. 26 p. 475, but better in V. Serge, Year One p.197.";

test.each([
  ["Paul Avrich, The Anarchists (New York 1973) p.14.", "Paul Avrich", "14"],
  [TWO, "Collected Works", "475"],
  [TWO, "V. Serge", "197"],
  ["See pp. 14 – 16 there.", "Somebody Else", "14–16"],
])("the page of %s for %s is %s", (words, cited, page) => {
  expect(pageOfPlace(words, cited)).toBe(page);
});

test.each([
  ["As Avrich tells us, there were many.", "Avrich"],
  ["Collected Works Vol. 26, 1917", "Collected Works"],
  ["at 5 p. m. Avrich spoke", "Avrich"],
])("%s gives no page", (words, cited) => {
  expect(pageOfPlace(words, cited)).toBeUndefined();
});
