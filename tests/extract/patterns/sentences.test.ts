import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../../extract/patterns/sentences.ts";
import { growthOf } from "../../growth.ts";

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("what ends a sentence", () => {
  test.each([
    ["It rained. He left.", ["It rained.", "He left."]],
    ["Why? Nobody knew! So it went.", ["Why?", "Nobody knew!", "So it went."]],
    ["“It is over.” He left.", ["“It is over.”", "He left."]],
    ["Power was theirs.(12) The rest fled.", ["Power was theirs.(12)", "The rest fled."]],
    ["Power was theirs.[^3] The rest fled.", ["Power was theirs.[^3]", "The rest fled."]],
    ["Power was theirs. [3] The rest fled.", ["Power was theirs. [3]", "The rest fled."]],
    ["Power was theirs.[6-11] The rest fled.", ["Power was theirs.[6-11]", "The rest fled."]],
    ["Power was theirs.[115:2] The rest fled.", ["Power was theirs.[115:2]", "The rest fled."]],
    ["It fell.12 The rest fled.", ["It fell.12", "The rest fled."]],
    ["Petrograd fell. 1917 was over.", ["Petrograd fell.", "1917 was over."]],
    ["They joined the I.W.W. The strike began.", ["They joined the I.W.W.", "The strike began."]],
    ["He wrote to Marx et al. The reply came.", ["He wrote to Marx et al.", "The reply came."]],
    [
      "He fought in World War I. Following it he wrote.",
      ["He fought in World War I.", "Following it he wrote."],
    ],
    ["He served Nicholas I. The tsar died.", ["He served Nicholas I.", "The tsar died."]],
    ["In 1907 (Paris, etc.). Later it grew.", ["In 1907 (Paris, etc.).", "Later it grew."]],
    ["A history of art. Later it grew.", ["A history of art.", "Later it grew."]],
  ])("%s", (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe("what ends none", () => {
  test.each([
    "V. I. Lenin and J.-P. Sartre met Mr. Smith.",
    "See Avrich, The Russian Anarchists, ed. Carr, vol. 2, p. 12.",
    "Cf. No. 5 of the journal, Univ. Press, Cambridge.",
    "The order of Maj. Gen. Paul stood.",
    "He met John I. Smith and V. I. Lenin.",
    "It cost 3.50 in St. Petersburg.",
    "“Stop!” he said and went.",
    "He waited ... and went on.",
    "The Smith Co. Ltd. of London failed.",
    "See Dict. Nat. Biog. Supplement, and art. 12 there.",
  ])("%s", (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

test("a line that is a paragraph ends its sentence, with or without a stop", () => {
  expect(cut("The Raids\nOn 11 April the Cheka struck\n(1) Avrich, p. 3")).toEqual([
    "The Raids",
    "On 11 April the Cheka struck",
    "(1) Avrich, p. 3",
  ]);
});

test("in text wrapped to a column a sentence goes on over the line, and a note, an indent or a blank line ends it", () => {
  const text = [
    "During the spring of 1918 the anarchist groups of Moscow began to form armed",
    "detachments of Black Guards, which carried out expropriations, and the police of",
    "the new state looked on for some weeks before it struck, as all the world had to",
    "expect.",
    "",
    "The raids came in April and the papers of the city wrote of them for many weeks to",
    "come",
    "(1) Avrich, p. 184.",
  ].join("\n");
  expect(cut(text).map((sentence) => sentence.slice(0, 10))).toEqual([
    "During the",
    "The raids ",
    "(1) Avrich",
  ]);
});

test("sentences never overlap and leave out only blanks", () => {
  const text = "One. Two?\n\nThree “four.” Five (6). [7] Eight";
  const whole = cut(text).join("").replace(/\s+/gu, "");
  expect(whole).toBe(text.replace(/\s+/gu, ""));
});

test("an empty text has no sentence", () => {
  expect(sentencesOf("")).toEqual([]);
});

test.each(["a.\n", "(1)", ".", "... a ", "A. "])(
  "two hundred thousand times %j is cut in linear time",
  (part) => {
    const text = part.repeat(200_000);
    expect(sentencesOf(text).at(-1)?.end).toBe(text.trimEnd().length);
    expect(growthOf(sentencesOf, (size) => part.repeat(size), 20_000)).toBeLessThan(2);
  },
);

test.each([
  [
    "Hammer, i. 190, and Jorga both give a year. He agrees.",
    ["Hammer, i. 190, and Jorga both give a year.", "He agrees."],
  ],
  ["See Muralt, Essai, IV. 480. Ibid. xii. 12.", ["See Muralt, Essai, IV. 480.", "Ibid. xii. 12."]],
  ["It is in Bibl. Nat. at Paris. He saw it.", ["It is in Bibl. Nat. at Paris.", "He saw it."]],
  ["He followed Henry V. 30 men came.", ["He followed Henry V.", "30 men came."]],
  ["It fell in 263 B.C.[407] We may well ask why.", ["It fell in 263 B.C.[407]", "We may well ask why."]],
])(
  "a volume in Roman figures ends no sentence, an era over the mark of a note may: %s",
  (text, sentences) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  },
);
