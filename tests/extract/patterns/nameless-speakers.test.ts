import { expect, test } from "vitest";
import {
  isSaidByNameless,
  leadsNamelessWords,
  reportsBefore,
  tellsOfAnother,
} from "../../../extract/patterns/nameless-speakers.ts";
import { growthOf } from "../../growth.ts";

test.each([
  ['When the war began in 1954, her father, who worked as a baker, told her: "', '"'],
  ['A friend of the family once said: "', '"'],
  ["One of his admirers has said that “", "”"],
  ['Booth talked with the author who remarked that "', '"'],
  ['Said the Puppet-Man, "', '"'],
  ['"', '," says her accomplice, Scout, "to see'],
  ['"It would do a man good," says her accomplice, Scout, "', '."'],
  ["“", ",” said one who was their spokesman"],
  ["“", "!” cried the chairman."],
  ["", '," replied an old woman.'],
  ["", '," said nobody.'],
  ["", '," said a voice behind Pym.'],
  ["", '," said some of them.'],
])("somebody without a name speaks: %s...%s", (before, behind) =>
  expect(isSaidByNameless(before, behind)).toBe(true),
);

test.each([
  ['Engels, his friend, wrote: "', '"'],
  ['In a letter to his brother he wrote: "', '"'],
  ['He met an old man and said: "', '"'],
  ['His letter says: "', '"'],
  ['Her brother Paul wrote: "', '"'],
  ['A critic in the Spectator replied that "', '"'],
  ["“", ",” said the historian Paul Avrich"],
  ["“", ",” says the author."],
  ["“", ",” said his friend Thomas Kanza."],
  ['The one thing that Marx said was "', '"'],
])("nobody without a name speaks: %s...%s", (before, behind) =>
  expect(isSaidByNameless(before, behind)).toBe(false),
);

test("words tell of another where they say he throughout and never I", () => {
  expect(tellsOfAnother("If his body became weak, he remained the same.")).toBe(true);
  expect(tellsOfAnother("If his body became weak, I saw that he was the same.")).toBe(false);
  expect(tellsOfAnother("The state is his enemy.")).toBe(false);
});

test.each(["his old friend and ", "a friend, so ", "one of the "])(
  "many words like %j are read in linear time",
  (words) => {
    const read = (text: string) => isSaidByNameless(text, text);
    expect(growthOf(read, (size) => words.repeat(size), 20_000)).toBeLessThan(2);
  },
);

test.each([
  ["They declared that the ", true],
  ["A meeting expressed the opinion that the ", true],
  ["He told them that the ", false],
  ["They thought of the ", false],
  ["The book that the ", false],
])("%j reports what the name behind it belongs to: %s", (words, reports) => {
  expect(reportsBefore(words)).toBe(reports);
});

test.each([
  ['In regard to the certificates, a writer in the "Courant" exclaims:--', true],
  ["Another correspondent of the Times wrote as follows:", true],
  ["A writer of the town, John Smith, exclaims that all is lost.", false],
  ['The writer in the "Courant" exclaims:', false],
  ["Gray, a writer in the town, was told that Walpole said.", false],
])("%s leads into words of somebody without a name: %s", (sentence, told) => {
  expect(leadsNamelessWords(sentence)).toBe(told);
});
