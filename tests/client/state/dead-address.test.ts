import { expect, test } from "vitest";
import { refusalInWords } from "../../../client/state/dead-address.ts";
import { START } from "../../../client/state/view.ts";
import { toUrl } from "../../../client/state/view-url.ts";

test.each([
  [
    "No entity has the id person:no-body. Search for it at /api/search?q=no%20body",
    "Search for “no body”",
    "/search?q=no+body",
  ],
  ["No text has the id letters. All texts are listed at /api/texts", "All texts", "/corpus"],
])("%s sends a reader to a page, not to the API", (message, label, address) => {
  const { words, way } = refusalInWords(message);
  expect(words).not.toContain("/api/");
  expect(way?.label).toBe(label);
  expect(way && toUrl(way.to(START))).toBe(address);
});

test("any other refusal stays as it is", () => {
  expect(refusalInWords("Too many things at once. Try again.")).toEqual({
    words: "Too many things at once. Try again.",
  });
});
