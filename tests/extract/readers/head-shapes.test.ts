import { describe, expect, test } from "vitest";
import { read, wordsOf } from "./read-source.ts";

const PROSE =
  "In April the Cheka raided the clubs of the anarchists in Moscow, and many a writer, at home and abroad, told of it later.";

const markdown = (fields: string) => read(`---\n${fields}\n---\n\n${PROSE}\n`, "raids.md");

describe("the head of a Markdown file", () => {
  test.each([
    [
      "---\ntitle: >\n  The Raids of\n  the Spring\nlayout: post\n---",
      "The Raids of the Spring",
      "The Raids of\n  the Spring",
    ],
    [
      "---\ntitle: |-\n  The Raids of\n  the Spring\n---",
      "The Raids of the Spring",
      "The Raids of\n  the Spring",
    ],
    ["---\ntitle: The Raids # of April\n---", "The Raids", "The Raids"],
    ["---\ntitle: The Raids: A History\n---", "The Raids: A History", "The Raids: A History"],
    ["---\ntitle: 'Ann''s Raids'\n---", "Ann's Raids", "Ann''s Raids"],
    ['---\n"title": "The \\"Raids\\""\n---', 'The "Raids"', 'The \\"Raids\\"'],
    [
      "---\ntitle:\n- type: main\n  text: The Raids\n- type: subtitle\n  text: A History\n---",
      "The Raids",
      "The Raids",
    ],
    [
      '+++\ntitle = """\nThe Raids \\\n  of Spring"""\n+++',
      "The Raids of Spring",
      "The Raids \\\n  of Spring",
    ],
    ["% The Raids of\r\n  the Spring\r\n", "The Raids of the Spring", "The Raids of\r\n  the Spring"],
  ])("gives its title as it is meant, and where its words stand: %j", async (head, title, place) => {
    const source = await read(`${head}\n\n${PROSE}\n`, "raids.md");
    expect(source.title).toBe(title);
    expect(wordsOf(source, "own-title")).toEqual([place]);
  });

  test.each([
    ["---\nyear: 1918\n---", "1918"],
    ["---\ndate: 2019-02-07\nyear: 1918\n---", "1918"],
    ["---\nyear: 1918\ndate: 12 May 1918\n---", "1918-05-12"],
    ["---\nyear: forthcoming\ndate: 2019-02-07\n---", "2019-02-07"],
    ["---\nissued: 1918-05\n---", "1918-05"],
    ["+++\nyear = 1918\n+++", "1918"],
    ["% The Raids\n%\n% 12 May 1918", "1918-05-12"],
  ])("dates the text by its own year rather than by the day of its file: %j", async (head, date) => {
    expect((await read(`${head}\n\n${PROSE}\n`, "raids.md")).date).toBe(date);
  });

  test.each([
    "---\nauthor: Ann Archer\nauthor: Ben Roth\n---",
    "---\nauthor: Ann Archer\nauthors: [Ann Archer, Ben Roth]\n---",
    "---\nauthors:\n  -\n    name: Ann Archer\n    url: x\n  -\n    name: Ben Roth\n---",
    "---\nauthors:\n  ann:\n    name: Ann Archer\n  ben:\n    name: Ben Roth\n---",
    "---\nauthor:\n  - Ann Archer:\n      email: a@b.org\n  - Ben Roth:\n      email: b@b.org\n---",
    "---\nauthor: |\n  Ann Archer <a@b.org>\n  Ben Roth^[Leeds]\n---",
    "---\nauthors:\n  - &ann Ann Archer\n  - !!str Ben Roth\neditor: *ann\n---",
    "---\ncreator:\n- role: author\n  text: Ann Archer\n- role: editor\n  text: Clara Dent\n- role: author\n  text: Ben Roth\n---",
    '+++\n[taxonomies]\nauthors = ["Ann Archer", "Ben Roth"]\n+++',
    '+++\nauthor = "Ann Archer"\n[[authors]]\nname = "Ben Roth"\n+++',
    "% The Raids\n% Ann Archer; Ben Roth\n% 2019",
    "% The Raids\n% Ann Archer\n  Ben Roth",
  ])("names every author once, in whatever shape: %j", async (head) => {
    const source = await read(`${head}\n\n${PROSE}\n`, "raids.md");
    expect(wordsOf(source, "own-author")).toEqual(["Ann Archer", "Ben Roth"]);
  });

  test.each(['authors: [Ann Archer, "Roth, Ben"]', 'author: "Archer, Ann; Roth, Ben"'])(
    "keeps names with the last name first whole: %s",
    async (field) => {
      expect(wordsOf(await markdown(field), "own-author").at(-1)).toBe("Roth, Ben");
    },
  );

  test("a small word before the last name parts no name", async () => {
    const source = await markdown('authors:\n  - van Gogh, Vincent\n  - "de la Cruz, Ana"');
    expect(wordsOf(source, "own-author")).toEqual(["van Gogh, Vincent", "de la Cruz, Ana"]);
  });

  test.each([
    `%% a remark\n\n${PROSE}`,
    `%\u00b7${PROSE}`,
    `% ${PROSE.repeat(4)}`,
    `% of them fled\n${PROSE}`,
  ])("is none where a percent sign opens a text of another kind: %j", async (file) => {
    expect((await read(`${file}\n`, "raids.md")).markup).toEqual([]);
  });

  test("in YAML that nests without end says nothing, and the text is read", async () => {
    const deep = `author:\n${`  ${"[".repeat(900)}\n`.repeat(20)}`;
    expect(wordsOf(await markdown(deep), "own-author")).toEqual([]);
  });
});
