import { describe, expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { namedText, type Thing } from "../named-text.ts";

const PROSE =
  "The strike of 1912 broke the old habits of the trade, and the masters believed that wages would follow prices for ever. It was long.\n\n" +
  "Nobody who reads the reports of the board can think that the weavers were wrong, or that their masters had been better advised by anybody.";
const THINGS: Thing[] = [
  ["Person", "Edmund Harcourt", "EDMUND HARCOURT", "Harcourt"],
  ["Person", "William Sharpe", "WILLIAM SHARPE", "Sharpe"],
  ["Person", "John Miller", "JOHN MILLER"],
  ["Organisation", "Trinity College", "TRINITY COLLEGE"],
  ["Organisation", "Weavers' League", "WEAVERS' LEAGUE"],
];
const attributed = (text: string) => attributePassages(namedText(text, THINGS));
const authorOf = (text: string) => {
  const { author } = attributed(text);
  return author === undefined ? undefined : THINGS[author]?.[1];
};
/** Who speaks in the paragraph that begins so. */
const speakerOf = (text: string, opening: string) => {
  const { body, stretches, speakers } = attributed(text);
  const speaker = speakers[stretches.findIndex(({ start }) => body.startsWith(opening, start))];
  return speaker === undefined ? undefined : THINGS[speaker]?.[1];
};

describe("a book is by the first person behind by on its title page", () => {
  test.each([
    ["by on a line of its own", "THE STRIKE\n\nBY\n\nEDMUND HARCOURT"],
    [
      "a series and a prize above",
      "PRIZE ESSAYS\n\nOF THE\n\nWEAVERS' LEAGUE\n\n1909\n\nTo this Essay was awarded the\n\nJohn Miller Prize\n\nA HISTORY\n\nOF\n\nTHE STRIKE\n\nFROM 1558 TO 1718\n\nBY\n\nEDMUND HARCOURT\n\nPUBLISHED BY\n\nTHE WEAVERS' LEAGUE",
    ],
    [
      "whom it is about in its title",
      "WILLIAM SHARPE AND HIS LOOM\n\nBY EDMUND HARCOURT\n\nAUTHOR OF 'THE MILL'\n\nLondon\n\nJOHN MILLER\n\n1912",
    ],
    [
      "by at the end of the line above",
      "THE STRIKE\n\nFROM PAPERS BY THE LATE\nSIR EDMUND HARCOURT, KNT.\n\nEDITED BY JOHN MILLER",
    ],
    ["a translator first", "THE STRIKE\n\nTranslated by John Miller\n\nBy Edmund Harcourt"],
    [
      "the holder of the rights first",
      "THE STRIKE\n\nCopyright, 1920\n\nby\n\nJohn Miller\n\nBY\n\nEDMUND HARCOURT",
    ],
    [
      "a transcriber's note above",
      "Transcriber's Note\n\nSome typographical errors of the printed edition have been corrected without a word, and words in italics are set between underscores.\n\nTHE STRIKE\n\nBY\n\nEDMUND HARCOURT",
    ],
  ])("%s", (_, page) => {
    expect(authorOf(`${page}\n\nPREFACE\n\n${PROSE}\n\nCHAPTER I\n\n${PROSE}`)).toBe("Edmund Harcourt");
  });
});

test("who is thanked behind by in the preface has written nothing", () => {
  expect(
    authorOf(`THE STRIKE\n\nPREFACE\n\nThe letters were lent to us by\nJohn Miller. ${PROSE}`),
  ).toBeUndefined();
});

/** A paragraph that no other part of the book has. */
const proseOn = (thing: string) =>
  `${thing} are what this part of the book is about, and what can be said of ${thing} is said in it at some length, as nobody had done before.`;

test("a college under a preface is where its author sits", () => {
  const text = `THE STRIKE\n\nBY\n\nEDMUND HARCOURT\n\nPREFACE\n\n${proseOn("Looms")}\n\nTRINITY COLLEGE, LEEDS, 1903.\n\nCHAPTER I\n\n${proseOn("Mills")}`;
  expect(speakerOf(text, "Looms are")).toBe("Edmund Harcourt");
});

test("an author's preface is the author's, an editor's is by whom its foot names over place and date", () => {
  const text = `THE STRIKE\n\nBY\n\nEDMUND HARCOURT\n\nAUTHOR'S PREFACE\n\n${proseOn("Weavers")}\n\nEDITOR'S PREFACE\n\n${proseOn("Editors")}\n\nJohn Miller\n\nLeeds, April, 1903\n\nCHAPTER I\n\n${proseOn("Chapters")}\n\n${proseOn("Looms")}\n\n${proseOn("Mills")}\n\n${proseOn("Masters")}\n\n${proseOn("Strikes")}\n\n${proseOn("Wages")}\n\n${proseOn("Days")}`;
  expect(speakerOf(text, "Weavers are")).toBe("Edmund Harcourt");
  expect(speakerOf(text, "Editors are")).toBe("John Miller");
  expect(speakerOf(text, "Chapters are")).toBe("Edmund Harcourt");
});

test("who signs a verse in a chapter has not signed the preface above", () => {
  const text = `THE STRIKE\n\nBY\n\nEDMUND HARCOURT\n\nPREFACE\n\n${proseOn("Looms")}\n\nCHAPTER I\n\n${proseOn("Mills")}\n\n${proseOn("Masters")}\n\nJohn Miller\n\nCHAPTER II\n\n${proseOn("Wages")}`;
  expect(speakerOf(text, "Looms are")).toBe("Edmund Harcourt");
});
