import { expect, test } from "vitest";
import {
  authorOfPlainNote,
  endsInItsOnlyMark,
  looksBackAtWords,
  maySpeak,
} from "../../../extract/patterns/noted-quotations.ts";

test.each([
  ["It is so.(6)", true],
  ["It is so. [12]", true],
  ["It is “so.”[12]", true],
  ["It is so.⁶", true],
  ["It (5) is so.(6)", false],
  ["It is so.", false],
  ["It was so in the year (6)", false],
])("'%s' ends in its only mark: %s", (paragraph, ends) => {
  expect(endsInItsOnlyMark(paragraph)).toBe(ends);
});

test.each([
  ["V.I. Lenin, Collected Works Vol. 26 p.288.", "Lenin"],
  ["Rosa Luxemburg, The Mass Strike, p. 12", "Luxemburg"],
  ["W. E. B. Du Bois, Black Folk, pp. 3-5.", "Bois"],
  ["See, for example, R. Stites, Revolutionary Dreams 1989.", undefined],
  [
    "This speech is in V. I. Lenin, Collected Works p. 475 but the better translation is Sedgwick's, p. 1",
    undefined,
  ],
  ["From The Anarchists in the Russian Revolution (New York 1973) p.112.", undefined],
  ["Ibid., p. 3", undefined],
])("'%s' is a plain reference to a work of %s", (note, author) => {
  expect(authorOfPlainNote(note)).toBe(author);
});

test.each([
  ["He wrote this in 1916 but nobody printed it.", true],
  ["These words of hers were soon forgotten.", true],
  ["Marx wrote these lines in London.", true],
  ["He wrote a book in 1916.", false],
  ["These workers of the town struck.", false],
])("'%s' looks back at words: %s", (paragraph, looks) => {
  expect(looksBackAtWords(paragraph)).toBe(looks);
});

test.each([
  ["Let the workers set up control. Socialism cannot be decreed.", true],
  ["The masses were strong … they won.", true],
  ["The workers were tired and had no bread.", false],
  ["He calls for control of the works.", false],
  ["The strike of 1905 is the first of its kind.", false],
])("'%s' may be somebody's words as they stand: %s", (paragraph, may) => {
  expect(maySpeak(paragraph)).toBe(may);
});
