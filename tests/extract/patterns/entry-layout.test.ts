import { expect, test } from "vitest";
import { invertedNameAt, opensImprint, publisherAfterPlace } from "../../../extract/patterns/entry-layout.ts";

const cut = (words: string, span: { start: number; end: number } | undefined) =>
  span && words.slice(span.start, span.end);

test.each([
  ["Horkheimer, Max. 1992. Eclipse of reason.", "Horkheimer, Max"],
  ["Koerner, E. F. Konrad. 1989. On influence.", "Koerner, E. F. Konrad"],
  ["- Allen, R. T., 1991. Polanyi.", "Allen, R. T."],
  ["van Faassen, Marijke. 2014. Polder en emigratie.", "van Faassen, Marijke"],
  ["Didi-Huberman, Georges. 2010. Atlas.", "Didi-Huberman, Georges"],
  ["Tsivian, Yuri, ed. Lines of Resistance.", "Tsivian, Yuri"],
  ["Hahn, Ulrike & Nick Chater. 1998. Similarity.", "Hahn, Ulrike"],
])("an entry opens with an inverted name: %s", (entry, name) => {
  expect(cut(entry, invertedNameAt(entry))).toBe(name);
});

test.each([
  "Isaac Deutscher, The Prophet Unarmed. London 1959.",
  "Dr Strangelove, I Presume, Gollancz (1999)",
  "Max Horkheimer, Eclipse of reason",
  "David Archard, Sexual Consent (Boulder: Westview Press, 1998)",
  "in London, the house of",
])("a name in its order, or a title behind a comma, is no inverted name: %s", (entry) => {
  expect(invertedNameAt(entry)).toBeUndefined();
});

test.each([
  [": Verso, 1990.", "Verso"],
  [": University of California Press.", "University of California Press"],
  [": The Nation Press, March 1920; pp. 3", "Nation Press"],
  [": Harcourt, Brace and World, 1968)", "Harcourt, Brace and World"],
])("what follows a place and a colon up to the year or the end is the publisher: %s", (after, name) => {
  expect(cut(after, publisherAfterPlace(after))).toBe(name);
});

test.each([": the year of the plague", ", Verso, 1990", ": He came at once and said so"])(
  "other words behind a place are no publisher: %s",
  (after) => {
    expect(publisherAfterPlace(after)).toBeUndefined();
  },
);

test("a place is that of an imprint where its publisher follows, behind a second place too", () => {
  expect([": Verso, 1990", ", Heidelberg: Springer", " : Seuil"].map(opensImprint)).toEqual([
    true,
    true,
    true,
  ]);
  expect([" in 1990", ", and said: no", ". He came"].map(opensImprint)).toEqual([false, false, false]);
});
