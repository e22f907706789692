import { describe, expect, test } from "vitest";
import { readThrough } from "../../../extract/pipeline.ts";
import { capitalReader } from "../capital-reader.ts";
import { read, wordsOf } from "./read-source.ts";

const PROSE =
  "In April the Cheka raided the clubs of the anarchists in Moscow, and many a writer told of it later.";

const markdown = (fields: string) => read(`---\n${fields}\n---\n\n${PROSE}\n`, "raids.md");

describe("the authors at the head of a Markdown file", () => {
  test.each([
    ['author: "Archer, Ann; Roth, Ben"', ["Archer, Ann", "Roth, Ben"]],
    ["author: Archer, Ann and Ben Roth", ["Archer, Ann", "Ben Roth"]],
    ["byline: Ann Archer with Ben Roth", ["Ann Archer", "Ben Roth"]],
    ["written_by: Ann Archer / Ben Roth", ["Ann Archer", "Ben Roth"]],
    ["author: Dr. Ann Archer, PhD, and Ben Roth, Jr.", ["Dr. Ann Archer", "Ben Roth"]],
    ["author: Ann Archer, University of Leeds", ["Ann Archer"]],
    ["author: University of Leeds", ["University of Leeds"]],
    ["author: Ann Withers", ["Ann Withers"]],
  ])("are named in whatever way they are listed: %s", async (fields, names) => {
    expect(wordsOf(await markdown(fields), "own-author")).toEqual(names);
  });

  test.each(['"Archer, Ann; Roth, Ben"', "Archer, Ann and Ben Roth", '["Archer, Ann", "Roth, Ben"]'])(
    "takes a name with the surname first for one name, in order: %s",
    async (names) => {
      const source = await markdown(`title: on the raids of spring\nauthor: ${names}`);
      const { entities, relations } = await readThrough(source, capitalReader());
      const wrote = relations.filter(({ type }) => type === "AUTHORED");
      expect(wrote.map(({ source: by }) => entities[by]?.label)).toEqual(["Ann Archer", "Ben Roth"]);
    },
  );

  test.each([
    ["author: @ann", "author: @ann"],
    ["author: admin", "author: admin"],
    ["authors:\n  - email: a@b.org", "authors:\n  - email: a@b.org"],
  ])("remarks on authors that it cannot read: %j", async (fields, place) => {
    const { body, remarks } = await markdown(`title: The Raids\n${fields}`);
    expect(remarks.map(({ rule, start, end }) => [rule, body.slice(start, end)])).toEqual([
      ["author-unread", place],
    ]);
  });

  test.each([
    "author: Ann Archer",
    "author:",
    'author: ""',
    "authors: []",
    "authority: admin",
    "layout: post",
  ])("remarks on nothing where there is nothing to read, or it was read: %j", async (fields) => {
    expect((await markdown(`title: The Raids\n${fields}\ntags: raids`)).remarks).toEqual([]);
  });
});
