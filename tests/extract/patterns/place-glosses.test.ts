import { expect, test } from "vitest";
import { placeGlossIn } from "../../../extract/patterns/place-glosses.ts";
import { growthOf } from "../../growth.ts";

test.each([
  ["Cambridge", ", Mass.: Harvard University Press", "us/massachusetts", ", Mass."],
  ["Cambridge", ", MA: MIT Press, 1983", "us/massachusetts", ", MA"],
  ["Cambridge", ", England, where he died", "gb", ", England"],
  ["London", " (Ontario) in 1920", "ca/ontario", " (Ontario"],
  ["Freeport", ", N. Y., 1972", "us/new york", ", N. Y."],
  ["Newcastle", ", New South Wales.", "au/new south wales", ", New South Wales"],
  ["Clinton", ", Connecticut for years", "us/connecticut", ", Connecticut"],
  ["Rome", ", Italy, and in Rome, Georgia.", "it", ", Italy"],
  ["Rome", ", Georgia.", "us/georgia", ", Georgia"],
  ["London", ", Ontario, and he died there.", "ca/ontario", ", Ontario"],
  ["Washington", ", D.C., in 1920", "us/district of columbia", ", D.C."],
  ["Washington", ", DC 20036", "us/district of columbia", ", DC"],
  ["Washington", ", District of Columbia.", "us/district of columbia", ", District of Columbia"],
  ["Cambridge", ", MA 02138, USA", "us/massachusetts", ", MA"],
])("%s%s lies in %s", (name, after, region, words) => {
  expect(placeGlossIn(name, after)).toEqual({ region, length: words.length });
});

test.each([
  ["Berlin", ", Austria, and Hungary"],
  ["Berlin", ", Austria and Hungary"],
  ["Berlin", ", Austria, and most of Hungary"],
  ["Angola", ", Portuguese troops fought"],
  ["Belgium", ", Portugal. Then"],
  ["Cambridge", ", In 1920 he left"],
  ["Cambridge", ". England was cold"],
  ["London", ", Paris, 1920"],
  ["Cambridge", ": Cambridge University Press"],
])("%s%s has no gloss", (name, after) => {
  expect(placeGlossIn(name, after)).toBeUndefined();
});

test("a gloss takes time that does not grow with what stands behind it", () => {
  expect(
    growthOf(
      (after: string) => placeGlossIn("York", after),
      (size) => `, ${"Aa. ".repeat(size)}`,
      20_000,
    ),
  ).toBeLessThan(2);
});
