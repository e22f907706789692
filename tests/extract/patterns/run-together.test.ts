import { expect, test } from "vitest";
import { articleInPeriodical, authorBeforeTitle, isOfDay } from "../../../extract/patterns/run-together.ts";

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

test.each([
  ["Who Is a Moron? The Scientific Monthly", true, "Who Is a Moron?", "The Scientific Monthly"],
  [
    "35 Years After Larry P. Contemporary School Psychology",
    true,
    "35 Years After Larry P.",
    "Contemporary School Psychology",
  ],
  ["Nuclear energy? Yes please! The Independent", true, "Nuclear energy? Yes please!", "The Independent"],
  ["Scientists' Nightstand\" American Scientist", false, "Scientists' Nightstand", "American Scientist"],
])("%j is an article and its periodical", (surface, isPeriodical, article, periodical) => {
  const parts = articleInPeriodical(surface, isPeriodical);
  expect(parts && [surface.slice(0, parts.end), surface.slice(parts.periodical)]).toEqual([
    article,
    periodical,
  ]);
});

test.each([
  ["Who Is a Moron? The Scientific Monthly", false],
  ["What Is to Be Done? Burning Questions of our Movement", true],
  ["The Letters of J. H. Newman", true],
  ["Bulletin of the U.S. Geological Survey", true],
  ["A Reply to Mr. Kautsky", true],
  ['Notes on "Faust" and Goethe', true],
  ["History of England", true],
  ["Chron. Magist. Ord. Prædic.", true],
  ["Letters of Martin K. Van Buren", true],
  ["", true],
])("%j (a periodical's volume behind: %s) may be one title", (surface, isPeriodical) => {
  expect(articleInPeriodical(surface, isPeriodical)).toBeUndefined();
});

test.each([
  [" (2007-02-15)", true],
  [" (15 February 2007).", true],
  [" (June 10, 2021)", true],
  [" (1967)", false],
  [" (London, 1967)", false],
])("%j is the day of an issue: %s", (after, expected) => {
  expect(isOfDay(after)).toBe(expected);
});
