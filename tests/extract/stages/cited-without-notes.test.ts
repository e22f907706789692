import { expect, test } from "vitest";
import { ANARCHISTS, AVRICH, tiesIn } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

test.each<[string, string, Thing[], string]>([
  ["one in whom a thing is found", "The date in Avrich is wrong.", [AVRICH], "Ann Archer CITES Paul Avrich"],
  ["one whose account is spoken of", "Avrich's account is long.", [AVRICH], "Ann Archer CITES Paul Avrich"],
  ["one whom the author has read", "I have read Avrich.", [AVRICH], "Ann Archer CITES Paul Avrich"],
  [
    "a title that the author has read",
    "I first read The Russian Anarchists then.",
    [ANARCHISTS],
    "Ann Archer CITES The Russian Anarchists",
  ],
  [
    "the first of two who say a thing",
    "Avrich and Victor Serge have said so.",
    [AVRICH, ["Person", "Victor Serge"]],
    "Ann Archer CITES Paul Avrich",
  ],
  [
    "whose a title is in which he says a thing",
    "Avrich wrote these words in The Russian Anarchists.",
    [AVRICH, ANARCHISTS],
    "Paul Avrich AUTHORED The Russian Anarchists",
  ],
  [
    "whose a title is in which 'he' says a thing",
    "Avrich disagrees. In The Russian Anarchists he insists on it.",
    [AVRICH, ANARCHISTS],
    "Paul Avrich AUTHORED The Russian Anarchists",
  ],
  [
    "whose a title is that opens the sentence, not by whom he was influenced",
    "Avrich, although influenced by Max Stirner and Victor Serge, came to it in his The Russian Anarchists.",
    [AVRICH, ANARCHISTS, ["Person", "Max Stirner"], ["Person", "Victor Serge"]],
    "Paul Avrich AUTHORED The Russian Anarchists",
  ],
  [
    "what 'he' wrote later",
    "Avrich disagreed. He travelled to Oslo and later wrote The Russian Anarchists.",
    [AVRICH, ANARCHISTS],
    "Paul Avrich AUTHORED The Russian Anarchists",
  ],
  [
    "whose a title is that stands in his works",
    "So it is (The Russian Anarchists, in Avrich's Works, vol. iii).",
    [AVRICH, ANARCHISTS, ["Work", "Works"]],
    "Paul Avrich AUTHORED The Russian Anarchists",
  ],
])("without a note: %s", (_, sentence, things, tie) => {
  expect(tiesIn([sentence], things)).toContain(tie);
});

test.each<[string, string, Thing[], string]>([
  [
    "one like whom the subject is",
    "Avrich, a scholar like Victor Serge, used it in his The Russian Anarchists.",
    [AVRICH, ANARCHISTS, ["Person", "Victor Serge"]],
    "Victor Serge AUTHORED The Russian Anarchists",
  ],
  [
    "one of whom a sentence speaks that tells what 'he' did",
    "Avrich met nobody. He took up the theory of Victor Serge in his The Russian Anarchists.",
    [AVRICH, ANARCHISTS, ["Person", "Victor Serge"]],
    "Victor Serge AUTHORED The Russian Anarchists",
  ],
  [
    "one with whom a list ends before 'his'",
    "It began with Victor Serge and Avrich in his The Russian Anarchists.",
    [AVRICH, ANARCHISTS, ["Person", "Victor Serge"]],
    "Victor Serge AUTHORED The Russian Anarchists",
  ],
  [
    "one with whom the sentence before ends",
    "There is one by Victor Serge. Avrich's The Russian Anarchists is another.",
    [AVRICH, ANARCHISTS, ["Person", "Victor Serge"]],
    "Victor Serge AUTHORED The Russian Anarchists",
  ],
  [
    "who gets a letter",
    "A letter that went to his friend Avrich shows it.",
    [AVRICH],
    "Ann Archer CITES Paul Avrich",
  ],
])("in running text nothing is by, or taken from, %s", (_, sentence, things, tie) => {
  expect(tiesIn([sentence], things)).not.toContain(tie);
});
