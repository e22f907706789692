import { expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { namedText, type Thing } from "../named-text.ts";
import { prose } from "./text-layout.ts";

const speakersIn = (blocks: readonly string[], things: readonly Thing[]) => {
  const found = attributePassages(namedText(blocks.join("\n\n"), things));
  const name = (number: number | undefined) => (number === undefined ? "-" : (things[number]?.[1] ?? "?"));
  return { author: name(found.author), speakers: found.speakers.map(name) };
};

test("the byline under the title speaks everywhere, its notes too", () => {
  const found = speakersIn(
    ["A Title", "By Ann Archer", prose("One.(1)"), "Notes", "(1) A note."],
    [["Person", "Ann Archer"]],
  );
  expect(found.author).toBe("Ann Archer");
  expect(found.speakers.at(-1)).toBe("Ann Archer");
});

test("an introduction is not by the author of what it introduces; the journal's footer signs it", () => {
  const blocks = [
    "Introduction to Bukharin's Anarchy",
    prose("Our translation.(1)"),
    "Notes to the Introduction",
    "(1) A note.",
    "Anarchy and Communism",
    prose("The state.(2)"),
    "N. Bukharin",
    prose("The above translation was made by a friend."),
    "(2) A note of the editors.",
    "Perspectives",
    "Journal of the Workers' League -- Why not subscribe?",
  ];
  const things: Thing[] = [
    ["Person", "N. Bukharin", "Bukharin"],
    ["Organisation", "Workers' League"],
  ];
  const found = speakersIn(blocks, things);
  expect(found.author).toBe("Workers' League");
  expect(found.speakers[1]).toBe("Workers' League");
  expect(found.speakers[3]).toBe("Workers' League");
  expect(found.speakers[5]).toBe("N. Bukharin");
  expect(found.speakers[8]).toBe("Workers' League");
});

test("a signed preface speaks for itself, the title page for the rest", () => {
  const blocks = [
    "A Book",
    "By H. W. Lee",
    "FOREWORD",
    prose("I commend it."),
    "WILL THORNE.",
    "The Danger",
    prose("They came."),
    prose("They saw."),
  ];
  const found = speakersIn(blocks, [
    ["Person", "H. W. Lee"],
    ["Person", "WILL THORNE"],
  ]);
  expect(found.author).toBe("H. W. Lee");
  expect(found.speakers[3]).toBe("WILL THORNE");
  expect(found.speakers[6]).toBe("H. W. Lee");
});

test("an unsigned article has no author, and the comments of readers have none", () => {
  const found = speakersIn(
    [
      "The League",
      prose("The League met.(1)"),
      "Notes",
      "(1) A note.",
      "Thursday, February 7, 2019",
      "I disagree.",
    ],
    [["Organisation", "League"]],
  );
  expect(found).toEqual({ author: "-", speakers: ["-", "-", "-", "-", "-", "-"] });
});

test("a name over the life of the person who bears it is a heading, over a text it is a byline", () => {
  const things: Thing[] = [["Person", "Georg Cantor", "Cantor"]];
  const life = ["Lives of Logicians", "Georg Cantor", prose("Cantor was born in Russia.")];
  expect(speakersIn(life, things).author).toBe("-");
  const own = ["Lives of Logicians", "Georg Cantor", prose("I was born in Russia.")];
  expect(speakersIn(own, things).author).toBe("Georg Cantor");
  const contributor = ["Lives of Logicians", "Georg Cantor", prose("Georg Cantor is a professor at Halle.")];
  expect(speakersIn(contributor, things).author).toBe("Georg Cantor");
});

test.each([
  "credited with being the first",
  "best known for his novels",
  "generally regarded as its founder",
])("a name over what others hold of its bearer is a heading: is %s", (held) => {
  const life = ["Lives of Logicians", "Igor Bondarev", prose(`Igor Bondarev is ${held}.`)];
  expect(speakersIn(life, [["Person", "Igor Bondarev", "Bondarev"]]).author).toBe("-");
});

test("a comment under a name is by whoever bears it, up to the line that dates it", () => {
  const lines = ["The League", prose("The League met."), prose("It met again."), "6 comments"];
  const comments = ["Agbessi", "They have ruined it all.", "# 2009-06-8 at 17:33 pm", "I disagree."];
  const { speakers } = speakersIn([...lines, ...comments], [["Person", "Agbessi"]]);
  expect(speakers.slice(-4)).toEqual(["Agbessi", "Agbessi", "-", "-"]);
});

test("in a collection of letters each speaks for whom its heading names first, else for who signs it", () => {
  const blocks = [
    "The Letters",
    "Edited by Ann Archer",
    prose("The editor tells of the year."),
    "Victoria Regina to John Russell.",
    "OSBORNE, 4th December 1851.",
    prose("The events have surprised us."),
    "The King to Victoria Regina.",
    "LAEKEN, 5th December 1851.",
    prose("One cannot form an opinion."),
    "LEOPOLD R.",
    "[1] A note of the editor.",
  ];
  const things: Thing[] = [
    ["Person", "Ann Archer"],
    ["Person", "Victoria Regina"],
    ["Person", "John Russell"],
    ["Person", "LEOPOLD R."],
  ];
  const { speakers } = speakersIn(blocks, things);
  expect(speakers[5]).toBe("Victoria Regina");
  expect(speakers[8]).not.toBe("Victoria Regina");
});

test("the line that opens a comment says who speaks in it; a salutation or a signature within it does not", () => {
  const blocks = [
    "A Post",
    "By Ann Archer",
    prose("The post."),
    prose("It goes on."),
    prose("It ends."),
    "2 comments",
    "Bo Baker, University of Malawi",
    "Ann Archer",
    prose("History will remember it."),
    "# 2009-06-10 at 18:26 pm",
    "Reply to this",
    "Cy Cooper",
    prose("It was otherwise."),
  ];
  const things: Thing[] = [
    ["Person", "Ann Archer"],
    ["Person", "Bo Baker"],
    ["Person", "Cy Cooper"],
  ];
  const { speakers } = speakersIn(blocks, things);
  expect(speakers[8]).toBe("Bo Baker");
  expect(speakers[12]).toBe("Cy Cooper");
});
