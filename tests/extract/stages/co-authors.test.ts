import { describe, expect, test } from "vitest";
import { extractText } from "../../../extract/pipeline.ts";
import { readString } from "../../../extract/readers/read-text.ts";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { capitalReader } from "../capital-reader.ts";
import { namedText, type Thing } from "../named-text.ts";
import { noRelations } from "../no-relations.ts";

const PROSE =
  "The strike of 1912 broke the old habits of the trade, and the masters believed that wages would follow prices for ever.\n\n" +
  "Nobody who reads the reports of the Board of Trade can think that William Sharpe was wrong.";
const THINGS: Thing[] = [
  ["Person", "Ann Archer"],
  ["Person", "Ben Roth"],
  ["Person", "Clara Dent"],
  ["Person", "William Sharpe"],
  ["Organisation", "University of Leeds"],
];
const signersOf = (head: string) => {
  const { author, coAuthors = [] } = attributePassages(namedText(`${head}\n\n${PROSE}`, THINGS));
  return [author, ...coAuthors].flatMap((one) => (one === undefined ? [] : (THINGS[one]?.[1] ?? [])));
};

describe("a text is signed by everybody whom its title page lists as its authors", () => {
  test.each([
    ["The Strike\n\nBy Ann Archer and Ben Roth", 2],
    ["The Strike\n\nAnn Archer & Ben Roth", 2],
    ["The Strike\nAnn Archer, Ben Roth, and Clara Dent", 3],
    ["The Strike\n\nAnn Archer\nBen Roth", 2],
    ["The Strike\n\nBy Ann Archer (University of Leeds) and Ben Roth (York)", 2],
    ["The Strike\n\nBy Ann Archer1,* and Ben Roth2", 2],
    ["The Strike, by Ann Archer and Ben Roth", 2],
    ["Ann Archer and Ben Roth\n\nThe Strike", 2],
    ["Title: The Strike\nAuthors: Ann Archer; Ben Roth; Clara Dent", 3],
  ])("%j", (head, count) => {
    expect(signersOf(head)).toEqual(["Ann Archer", "Ben Roth", "Clara Dent"].slice(0, count));
  });
});

describe("who stands near the author on a title page is not for that an author", () => {
  test.each([
    "The Strike\n\nBy Ann Archer",
    "The Strike\n\nBy Ann Archer\n\nTranslated by Ben Roth",
    "The Strike\n\nBy Ann Archer, translated by Ben Roth",
    "The Strike\n\nBy Ann Archer\n\nWilliam Sharpe",
    "William Sharpe and Ben Roth\n\nBy Ann Archer",
    "The Strike\n\nBy Ann Archer, with a preface by Ben Roth",
  ])("%j", (head) => {
    expect(signersOf(head)).toEqual(["Ann Archer"]);
  });
});

describe("whoever signs a text with others says what it says", () => {
  const text = [
    "on the long strike of the mills",
    "Ann Archer and Ben Roth",
    "A month later the masters of the mills met and decided on a lock-out, as William Sharpe had told them to do.[1]",
    "Notes",
    "[1] William Sharpe, A Life (London: Verso, 1990), p. 12.",
  ].join("\n\n");
  const graphOf = async () =>
    extractText(readString(text, "strike.txt"), {
      ...capitalReader(),
      read: async (...asked) => ({ ...(await capitalReader().read(...asked)), relations: noRelations }),
    });

  test("the record of the text names them all", async () => {
    const [record] = (await graphOf()).attributes.texts;
    expect([record?.author, record?.coAuthors]).toEqual(["person:ann-archer", ["person:ben-roth"]]);
  });

  test("each of them wrote it and makes its claims, at the same places; what it cites stands once, as cited by the first", async () => {
    const { edges } = await graphOf();
    const cites = edges.filter(({ attributes: { type } }) => type === "CITES");
    expect(cites.length).toBeGreaterThan(0);
    expect(new Set(cites.map(({ source }) => source))).toEqual(new Set(["person:ann-archer"]));
    expect(cites.map(({ target }) => target)).not.toContain("person:ben-roth");
    const ofBoth = new Set(["ASSERTS", "AUTHORED"]);
    const of = (author: string) =>
      edges
        .filter(({ source, attributes }) => source === author && ofBoth.has(attributes.type))
        .map(({ target, attributes: { type, evidence } }) => [
          type,
          target,
          evidence.map(({ start }) => start),
        ]);
    expect(of("person:ben-roth")).toEqual(of("person:ann-archer"));
    expect(new Set(of("person:ben-roth").map(([type]) => type))).toEqual(ofBoth);
  });
});
