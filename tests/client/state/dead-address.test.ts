import { expect, test } from "vitest";
import { ApiError } from "../../../client/api/call.ts";
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
  ["No text has the id letters. All texts are listed at /api/texts.", "All texts", "/corpus"],
])("%s sends a reader to a page, not to the API", (message, label, address) => {
  const { words, way } = refusalInWords(new ApiError(message, 404));
  expect(words).not.toContain("/api/");
  expect(way?.label).toBe(label);
  expect(way && toUrl(way.to(START))).toBe(address);
});

test("any other refusal stays as it is", () => {
  expect(refusalInWords(new ApiError("Too many things at once. Try again.", 429))).toEqual({
    words: "Too many things at once. Try again.",
  });
});

test("no sentence of the server that is shown as it comes names a part of the API", () => {
  const { message, instead } = new ApiError(
    "No decision has the id decision:1. All decisions are listed at /api/decisions",
    404,
  );
  expect([message, instead]).toEqual(["No decision has the id decision:1.", "/api/decisions"]);
});
