import { expect, test } from "vitest";
import { readString } from "../../../extract/readers/read-text.ts";
import { segment } from "../../../extract/stages/segment.ts";
import { layout, prose } from "./text-layout.ts";

const sectionKinds = (body: string) => segment(readString(body, "x.txt")).sections.map(({ kind }) => kind);

test("title, byline, paragraphs, notes and a heading after the notes are told apart", () => {
  const body = [
    "Introduction to a Polemic",
    "By Ann Archer",
    prose("First."),
    "Notes to the Introduction",
    "(1) A note.",
    "A second paragraph of the note goes on.",
    "(2) Another.",
    "The Polemic Itself",
    prose("Second."),
    "N. Bukharin",
  ].join("\n\n");
  expect(layout(body)).toEqual([
    "title: Introduction to a Polemi",
    "byline: By Ann Archer",
    "paragraph: First. Much could be sai",
    "heading: Notes to the Introductio",
    "note: (1) A note.",
    "note: A second paragraph of th",
    "note: (2) Another.",
    "heading: The Polemic Itself",
    "paragraph: Second. Much could be sa",
    "signature: N. Bukharin",
  ]);
  expect(sectionKinds(body)).toEqual(["introduction", "notes", "article"]);
});

test("lines wrapped at a column are one paragraph", () => {
  const line = "a line of about seventy letters that is broken only because a page ends";
  const body = `${[line, line, line, line].join("\n")}\n\n${[line, line, line].join("\n")}`;
  expect(segment(readString(body, "x.txt")).stretches).toHaveLength(2);
});

test("a paragraph behind a lead-in with a colon is a block quotation, a list is none", () => {
  const quoted = [
    "Title Here",
    prose("He spoke."),
    "A historian, Paul Avrich, fills in the background:",
    prose("During the spring."),
  ].join("\n\n");
  expect(layout(quoted).at(-1)).toBe("quotation: During the spring. Much ");
  const list = [
    "Title Here",
    prose("He spoke."),
    "Three men wrote the papers:",
    "Alexander Hamilton, of New York.",
    "John Jay, of New York.",
  ].join("\n\n");
  expect(
    layout(list)
      .slice(-2)
      .map((line) => line.split(":")[0]),
  ).toEqual(["paragraph", "paragraph"]);
});

test("a paragraph that breaks off in a word of saying leads into a quotation", () => {
  const body = [
    "Title Here",
    prose("He spoke."),
    "This was followed by more violence on the other side. Avrich again tells us",
    prose("The campaign."),
  ].join("\n\n");
  expect(layout(body).at(-1)).toBe("quotation: The campaign. Much could");
});

test("words that stand again later in the text are quoted where they stand first", () => {
  const words =
    "The Russian economy in general, industry and agriculture, is deteriorating and disintegrating terribly.";
  const body = [
    "Title Here",
    prose("He spoke."),
    words,
    prose("Again."),
    `${words} This is why workers must be concerned.`,
  ].join("\n\n");
  expect(layout(body)[2]).toBe("quotation: The Russian economy in g");
});

test("behind the notes a lone date opens the comments of readers", () => {
  const body = [
    "Title Here",
    prose("One.(1)"),
    "Notes",
    "(1) A note.",
    "Thursday, February 7, 2019",
    "I do not think so.",
    "Nor do I.",
  ].join("\n\n");
  expect(layout(body).slice(-3)).toEqual([
    "date: Thursday, February 7, 20",
    "comment: I do not think so.",
    "comment: Nor do I.",
  ]);
});

test("a page note is a note where its mark stands before it", () => {
  const body = ["Title Here", prose("One[1] and more."), "[1] The note of the page.", prose("Two.")].join(
    "\n\n",
  );
  expect(layout(body)[2]).toBe("note: [1] The note of the page");
});

test("notes whose marks are lost are notes where they refer to something, numbered paragraphs are none", () => {
  const notes = [
    "Title Here",
    prose("He spoke."),
    "[3] See Avrich, The Russian Anarchists, p. 12.",
    "[4] The courts held otherwise for a time.",
    "[5] Ibid., p. 14.",
    prose("They went on."),
  ].join("\n\n");
  expect(layout(notes).map((line) => line.split(":")[0])).toEqual([
    "title",
    "paragraph",
    "note",
    "note",
    "note",
    "paragraph",
  ]);
  const judgment = [
    "Title Here",
    prose("[1] The court finds."),
    prose("[2] They appeal."),
    prose("[3] So ordered."),
  ];
  expect(
    layout(judgment.join("\n\n"))
      .slice(1)
      .map((line) => line.split(":")[0]),
  ).toEqual(["paragraph", "paragraph", "paragraph"]);
});

test("entries of a bibliography are its own, subheadings and all", () => {
  const body = [
    "Title Here",
    prose("One."),
    "Works Cited",
    "Avrich, Paul. The Russian Anarchists. Princeton, 1967.",
    "Serge, Victor. Year One. London, 1972.",
  ].join("\n\n");
  expect(layout(body).slice(-2)).toEqual([
    "bibliography: Avrich, Paul. The Russia",
    "bibliography: Serge, Victor. Year One.",
  ]);
});

test("stretches are in order, do not overlap and hold every word", () => {
  const body = [
    "Title Here",
    "",
    prose("One."),
    "  indented",
    "* bullet",
    "[1] x",
    "",
    "Notes",
    "[1] y",
    "😀",
  ].join("\n");
  const { stretches } = segment(readString(body, "x.txt"));
  let last = 0;
  for (const { start, end } of stretches) {
    expect(body.slice(last, start).trim()).toBe("");
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(body.slice(last).trim()).toBe("");
});

test.each([
  [
    "one line of five million letters",
    "In June 1917 Lenin wrote “State and Revolution” (12). ".repeat(95_000),
  ],
  ["a letter behind brackets", `${"(".repeat(1_000_000)}a`],
  ["nothing but line breaks", `a${"\n".repeat(1_000_000)}b`],
  ["a letter behind halves of surrogate pairs", `${"\ud83d".repeat(100_000)}a`],
])("%s is read whole and never throws", (_, body) => {
  const { stretches } = segment(readString(body, "x.txt"));
  expect(stretches.at(-1)?.end).toBe(body.trimEnd().length);
});

test("a short paragraph of a quotation in Markdown is no heading, whatever ends it", () => {
  const prose = "They lost, and for a long time nobody in the town knew what was to become of them all.";
  const body = `${prose}\n\n> History is philosophy teaching by examples.\n>\n> Nobody believed it more.\n\nThen came other men, who had read none of these books, and spoke of bread.`;
  const { stretches } = segment(readString(body, "a.md"));
  expect(stretches.map(({ kind }) => kind)).toEqual(["paragraph", "quotation", "quotation", "paragraph"]);
});

test("an empty line of a quotation in Markdown belongs to none of its parts", () => {
  const body = `${prose("They lost.")}\n\n> One line\n> and another.\n>\n> A second part.\n\n${prose("They won.")}`;
  const quoted = segment(readString(body, "a.md")).stretches.filter(({ kind }) => kind === "quotation");
  expect(quoted.map(({ start, end }) => body.slice(start, end))).toEqual([
    "> One line\n> and another.",
    "> A second part.",
  ]);
});
