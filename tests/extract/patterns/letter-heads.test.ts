import { expect, test } from "vitest";
import {
  addressedAt,
  isPostscript,
  isSentTo,
  lettersOf,
  opensLetter,
} from "../../../extract/patterns/letter-heads.ts";

test.each([
  ["Queen Victoria to Lord John Russell.", "Queen Victoria"],
  ["The King of the Belgians to Queen Victoria.", "The King of the Belgians"],
  ["The Ambassador in Moscow (Kennan) to the Secretary of State", "The Ambassador in Moscow (Kennan)"],
  ["Mrs. Mill to Thomas Carlyle", "Mrs. Mill"],
  ["MR. GREY TO LORD CRANBORNE", "MR. GREY"],
  ["12. Carlyle to Emerson", "12. Carlyle"],
  ["LETTER IV.--Walpole to Gray", "LETTER IV.--Walpole"],
])("%s is the heading of a letter by %s", (line, writer) => {
  expect(line.slice(0, addressedAt(line))).toBe(writer);
});

test.each([
  "From Marx to Lenin",
  "Introduction to Philosophy",
  "An Appeal to the Young",
  "APPEAL TO REASON",
  "Queen Victoria went to see her uncle",
  "What happened: Marx to Lenin",
  "To Lord John Russell",
])("%s heads no letter by somebody whom it names", (line) => {
  expect(addressedAt(line)).toBeUndefined();
});

test.each([
  ["To Mrs. Thomas Stevenson", true],
  ["169.--To John Murray. [1]", true],
  ["TO SIDNEY COLVIN", true],
  ["To the Duke of Wellington", true],
  ["To be sold at once", false],
  ["Walpole to Gray", false],
  ["To Lenin: an answer", false],
])("%s says only to whom a letter went: %s", (line, isSent) => {
  expect(isSentTo(line)).toBe(isSent);
});

test.each([
  ["MY DEAREST UNCLE,--Though I have not heard from you", true],
  ["_My dear Colvin_,--Swinburne's new book", true],
  ["Dear Sir,", true],
  ["MY LORD,--The Radicals will not vote with us.", true],
  ["Sir,--A domestic calamity", true],
  ["Lord Melbourne presents his humble duty to your Majesty.", true],
  ["My dear reader will have seen that this is no letter", false],
  ["Sir John Russell came to the Cabinet", false],
  ["Lord Melbourne presents a strange picture of the time", false],
  ["The dear old town was asleep", false],
])("%s opens a letter: %s", (words, opens) => {
  expect(opensLetter(words)).toBe(opens);
});

test.each([
  ["P.S.--I learn that he has gone", true],
  ["N.B. Burn this", true],
  ["Posterity will judge", false],
])("%s is written under the signature: %s", (words, isUnder) => {
  expect(isPostscript(words)).toBe(isUnder);
});

test.each([
  ["The Letters of R. L. Stevenson, edited by Sidney Colvin", "The Letters of R. L. Stevenson, "],
  ["THE CORRESPONDENCE OF GRAY AND WALPOLE", "THE CORRESPONDENCE OF GRAY AND WALPOLE"],
  ["The Life of Stevenson", ""],
])("the title %s names in %j whose letters follow", (title, named) => {
  expect(lettersOf(title)).toBe(named);
});

test.each([addressedAt, isSentTo, opensLetter, isPostscript, lettersOf])(
  "%o reads long lines in linear time",
  (read) => {
    for (const words of ["My dear ".repeat(50_000), "To ".repeat(50_000), "a".repeat(200_000)]) read(words);
  },
);
