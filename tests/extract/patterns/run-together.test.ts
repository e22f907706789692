import { expect, test } from "vitest";
import { authorBeforeTitle } from "../../../extract/patterns/run-together.ts";

test.each([
  ["Lars T. Lih Lenin Rediscovered", "Lars T. Lih"],
  ["E. H. Carr The Bolshevik Revolution", "E. H. Carr"],
  ["R. Stites Revolutionary Dreams", "R. Stites"],
])("%s opens with its author", (surface, author) => {
  expect(surface.slice(0, authorBeforeTitle(surface))).toBe(author);
});

test.each([
  "The State and Revolution",
  "John F. Kennedy and the Cold War",
  "Marxist Theory and Revolutionary Tactics",
  "A.M. Sheridan Smith",
  "J. Gouldsborough's Rep.",
  "U.S. News",
  "T. S. Eliot",
  "",
])("%j is a title or a name alone", (surface) => {
  expect(authorBeforeTitle(surface)).toBeUndefined();
});
