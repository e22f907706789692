import { describe, expect, test } from "vitest";
import type { Source } from "../../../extract/document.ts";
import { readThrough } from "../../../extract/pipeline.ts";
import { frontMatter } from "../../../extract/readers/markdown/front-matter.ts";
import { segment } from "../../../extract/stages/segment.ts";
import { growthOf } from "../../growth.ts";
import { capitalReader } from "../capital-reader.ts";
import { read } from "./read-source.ts";

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
    ['author: "Archer, Ann"', ["Archer, Ann"]],
    ["author: admin", []],
  ])("names the authors where they stand: %s", async (fields, names) => {
    const { body, markup } = await markdown(fields);
    const named = markup.filter(({ kind }) => kind === "own-author");
    expect(named.map(({ start, end }) => body.slice(start, end))).toEqual(names);
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

  test.each(["    - a", "a: b", "  a: b\r", "- a"])(
    "without an end takes no time: %j again and again",
    (line) => {
      const ask = (words: string) => frontMatter(words);
      expect(growthOf(ask, (size) => `---\n${`${line}\n`.repeat(size)}`, 5_000)).toBeLessThan(2);
    },
  );

  test("is the text of a file that holds nothing else", async () => {
    const source = await read("---\ntitle: The Raids\n---\n", "raids.md");
    expect(segment(source).stretches.length).toBeGreaterThan(0);
  });
});
