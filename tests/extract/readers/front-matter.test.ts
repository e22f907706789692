import { describe, expect, test } from "vitest";
import type { Source } from "../../../extract/document.ts";
import { readThrough } from "../../../extract/pipeline.ts";
import { withFrontMatter } from "../../../extract/readers/markdown/front-matter.ts";
import { segment } from "../../../extract/stages/segment.ts";
import { growthOf } from "../../growth.ts";
import { capitalReader } from "../capital-reader.ts";
import { noRelations } from "../no-relations.ts";
import { read, wordsOf } from "./read-source.ts";

const PROSE =
  "In April the Cheka raided the clubs of the anarchists in Moscow, and many a writer, at home and abroad, told of it later.";

const markdown = (fields: string, text = PROSE) => read(`---\n${fields}\n---\n\n${text}\n`, "raids.md");

/** The passages of a text as its kinds and words. */
const passagesOf = (source: Source) =>
  segment(source).stretches.map(({ kind, start, end }) => `${kind}: ${source.body.slice(start, end)}`);

describe("what a Markdown file says of itself at its head", () => {
  test("gives the text its title and byline, and is furniture otherwise", async () => {
    const source = await markdown('title: "The Raids"\nlayout: post\nauthor: Ann Archer\ntags: [Moscow]');
    expect(passagesOf(source)).toEqual([
      'furniture: ---\ntitle: "',
      "title: The Raids",
      'furniture: "\nlayout: post\nauthor:',
      "byline: Ann Archer",
      "furniture: tags: [Moscow]\n---",
      `paragraph: ${PROSE}`,
    ]);
  });

  test("gives no title where the text begins with it, and a heading of its own stays a heading", async () => {
    const repeated = await markdown("title: The Raids", `# The Raids\n\n${PROSE}`);
    expect(passagesOf(repeated)).toEqual([
      "furniture: ---\ntitle: The Raids\n---",
      "title: The Raids",
      `paragraph: ${PROSE}`,
    ]);
    const headed = await markdown("title: The Raids", `## After the raids\n\n${PROSE}`);
    expect(passagesOf(headed).slice(1, -1)).toEqual([
      "title: The Raids",
      "furniture: ---",
      "heading: After the raids",
    ]);
  });

  test("leaves the title to the text where it says none", async () => {
    expect((await markdown("layout: post", `# The Raids\n\n${PROSE}`)).title).toBe("The Raids");
  });

  test.each([
    ["author: Ann Archer and Ben Roth", ["Ann Archer", "Ben Roth"]],
    ['authors: ["Ann Archer", "Ben Roth"]', ["Ann Archer", "Ben Roth"]],
    ["authors:\n  - Ann Archer\n  - Ben Roth", ["Ann Archer", "Ben Roth"]],
    ["author:\n- name: Ann Archer\n  affiliation: Free University", ["Ann Archer"]],
    [
      "author:\n  - name: Ann Archer\n    affiliations:\n      - name: Free University\n      - King's College\n  - name: Ben Roth",
      ["Ann Archer", "Ben Roth"],
    ],
    [
      `author:\n${["Ann Archer", "Ben Roth", "Clara Dent"].map((name) => `  - name: ${name}\n    bio: ${"A life. ".repeat(40)}\n`).join("")}`,
      ["Ann Archer", "Ben Roth", "Clara Dent"],
    ],
    [
      "author:\n  - {name: Ann Archer, affiliation: Free University}\n  - {name: Ben Roth}",
      ["Ann Archer", "Ben Roth"],
    ],
    ['author: "Archer, Ann"', ["Archer, Ann"]],
    ["author: admin", []],
  ])("names the authors where they stand: %s", async (fields, names) => {
    const { body, markup } = await markdown(fields);
    const named = markup.filter(({ kind }) => kind === "own-author");
    expect(named.map(({ start, end }) => body.slice(start, end))).toEqual(names);
  });

  test.each([
    [
      "---\nauthor:\n  - given: Ann\n    family: Archer\n    orcid: 0000-0001\n  - family: Roth\n    given: Ben\n---",
      ["Ann\n    family: Archer", "Roth\n    given: Ben"],
    ],
    [
      "---\nauthor:\n  - name:\n      given: Ann\n      family: Archer\n    email: a@b.org\n  - name: Ben Roth\n---",
      ["Ann\n      family: Archer", "Ben Roth"],
    ],
    [
      "---\r\nauthors:\r\n  - {given: 'Ann', family: 'Archer'}\r\n  - first-name: \"Ben\"\r\n    last-name: \"Roth\"\r\n---",
      ["Ann', family: 'Archer", 'Ben"\r\n    last-name: "Roth'],
    ],
    [
      "---\nauthor:\n  - given: Ann\n    orcid: https://orcid.org/0000-0001\n    family: Archer\n  - family: Roth\n    email: b@c.org\n    url: x\n    given: Ben\n---",
      [
        "Ann\n    orcid: https://orcid.org/0000-0001\n    family: Archer",
        "Roth\n    email: b@c.org\n    url: x\n    given: Ben",
      ],
    ],
    [
      '---\nauthor:\n  - {given: Ann, orcid: 0000-0001, family: Archer}\n  - {given: "Ben", orcid: "0000-0002", family: "Roth"}\n---',
      ["Ann, orcid: 0000-0001, family: Archer", 'Ben", orcid: "0000-0002", family: "Roth'],
    ],
    [
      '+++\n[[author]]\nname = "Ann Archer"\n[[author]]\ngiven = "Ben"\nfamily = "Roth"\n+++',
      ["Ann Archer", 'Ben"\nfamily = "Roth'],
    ],
    [
      '+++\nauthors = [{given = "Ann", family = "Archer"}, {family = "Roth", given = "Ben"}]\n+++',
      ['Ann", family = "Archer', 'Roth", given = "Ben'],
    ],
  ])(
    "names authors in parts where their words stand, and leaves the file as it is: %j",
    async (head, places) => {
      const file = `${head}\n\n# on the raids of spring\n\n${PROSE}\n`;
      const source = await read(file, "raids.md");
      expect(source.body).toBe(file);
      expect(wordsOf(source, "own-author")).toEqual(places);
      const { entities, relations } = await readThrough(source, capitalReader());
      const wrote = relations.filter(({ type }) => type === "AUTHORED");
      expect(wrote.map(({ source: by }) => entities[by]?.label)).toEqual(["Ann Archer", "Ben Roth"]);
      expect(
        wrote.flatMap(({ evidence }) => evidence.map(({ start, end }) => file.slice(start, end))),
      ).toEqual(places);
    },
  );

  test.each([
    ["title: on the raids of spring\nauthor: Ann Archer", "on the raids of spring\nauthor: Ann Archer"],
    ["author: Ann Archer\ntitle: on the raids of spring", "Ann Archer\ntitle: on the raids of spring"],
    ["title: on the raids of spring\nsubtitle: A Note\nauthor: Ann Archer", "Ann Archer"],
  ])(
    "proves whose the text is by the line of the author, and of a title beside it: %j",
    async (head, proof) => {
      const { body, relations } = await readThrough(
        await markdown(head, `# on the raids of spring\n\n${PROSE}`),
        capitalReader(),
      );
      const wrote = relations.filter(({ type }) => type === "AUTHORED");
      expect(
        wrote.flatMap(({ evidence }) => evidence.map(({ start, end }) => body.slice(start, end))),
      ).toEqual([proof]);
    },
  );

  test("keeps other fields out of the bylines of several authors", async () => {
    const source = await markdown(
      "author:\n  - name: Ann Archer\n    affiliation: Free University\n  - name: Ben Roth",
    );
    expect(passagesOf(source).filter((passage) => passage.startsWith("byline"))).toEqual([
      "byline: Ann Archer",
      "byline: Ben Roth",
    ]);
  });

  test("says of each of its authors that the text is theirs", async () => {
    const source = await markdown(
      "title: on the raids of spring\nauthors:\n  - name: Ann Archer\n  - name: Ben Roth",
    );
    const { entities, relations } = await readThrough(source, capitalReader());
    const authors = relations
      .filter(({ type }) => type === "AUTHORED")
      .map(({ source: by }) => entities[by]?.label);
    expect(authors).toEqual(["Ann Archer", "Ben Roth"]);
  });

  test("has nobody cite whom it names as an author beside him", async () => {
    const source = await markdown(
      "title: on the raids of spring\nauthors:\n  - name: Ann Archer\n  - name: Ben Roth",
    );
    const reader = capitalReader();
    const { entities, relations } = await readThrough(source, {
      ...reader,
      read: async (...asked) => ({
        ...(await reader.read(...asked)),
        relations: (from) => (from === "author" ? { ...noRelations(), CITES: 0.97 } : noRelations()),
      }),
    });
    const cited = relations
      .filter(({ type }) => type === "CITES")
      .map(({ target }) => entities[target]?.label);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited).not.toContain("Ben Roth");
  });

  test.each([
    ['authors = ["Ann Archer", "Ben Roth"]', ["Ann Archer", "Ben Roth"]],
    ['authors = [\n  "Ann Archer", # of Leeds\n  "Ben Roth",\n]', ["Ann Archer", "Ben Roth"]],
    ["author = 'Ann Archer'", ["Ann Archer"]],
    ['[params]\nauthor = "Ann Archer"\n[menu.main]\nauthor = "Ben Roth"', ["Ann Archer"]],
    [
      '[[authors]]\nname = "Ann Archer"\nbio = "A life."\n\n[[authors]]\nname = "Ben Roth"',
      ["Ann Archer", "Ben Roth"],
    ],
  ])("is read in TOML as in YAML: %s", async (fields, names) => {
    const head = `title = "The Raids"\ndate = 2019-02-07T10:00:00Z # when\n\n${fields}`;
    const source = await read(`+++\n${head}\n+++\n\n${PROSE}\n`, "raids.md");
    const { body, markup, title, date } = source;
    expect([title, date]).toEqual(["The Raids", "2019-02-07"]);
    const named = markup.filter(({ kind }) => kind === "own-author");
    expect(named.map(({ start, end }) => body.slice(start, end))).toEqual(names);
    expect(
      passagesOf(source)
        .filter((passage) => !passage.startsWith("furniture"))
        .at(-1),
    ).toBe(`paragraph: ${PROSE}`);
  });

  test("is none where plus signs open a text that says no field", async () => {
    const { markup } = await read(`+++\nIn April the Cheka raided the clubs.\n+++\n\n${PROSE}\n`, "raids.md");
    expect(markup).toEqual([]);
  });

  test("says who speaks in the text, and gives its days no year", async () => {
    const source = await markdown(
      "title: The Raids\nauthor: Ann Archer\ntags: [Moscow, Cheka]\ndate: 2019-02-07",
      `${PROSE} On 12 May they went on.`,
    );
    const { author, entities, stretches, speakers, dates, mentions } = await readThrough(
      source,
      capitalReader(),
    );
    expect(entities[author ?? -1]?.label).toBe("Ann Archer");
    expect(mentions.filter(({ start }) => start < source.body.indexOf(PROSE))).toHaveLength(2);
    expect(speakers[stretches.findIndex(({ kind }) => kind === "paragraph")]).toBe(author);
    expect(dates.map(({ edtf }) => edtf).filter((edtf) => edtf.startsWith("2019-0"))).toEqual([]);
  });

  test.each(["    - a", "a: b", "  a: b\r", "- a", "a = b", "[a]", "given: a", "  [[", "- - - a"])(
    "without an end takes no time: %j again and again",
    (line) => {
      const ask = (words: string) => withFrontMatter(words);
      for (const fence of ["---", "+++"])
        expect(growthOf(ask, (size) => `${fence}\n${`${line}\n`.repeat(size)}`, 5_000)).toBeLessThan(2);
    },
  );

  test("is the text of a file that holds nothing else", async () => {
    const source = await read("---\ntitle: The Raids\n---\n", "raids.md");
    expect(segment(source).stretches.length).toBeGreaterThan(0);
  });
});
