import { expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { findCitations } from "../../../extract/stages/find-citations.ts";
import { growthOf } from "../../growth.ts";
import { ANARCHISTS, AVRICH, cited, ties, tiesIn } from "../cited-text.ts";
import { namedText } from "../named-text.ts";

const noted = (note: string) => ["They lost.(1)", "Notes", `(1) ${note}`];

test("a note makes the author cite the work and its author, with the page and both places as proof", () => {
  const found = cited(noted("Paul Avrich, The Russian Anarchists (Princeton 1967) p.14."), [
    AVRICH,
    ANARCHISTS,
  ]);
  expect(ties(found)).toEqual([
    "Ann Archer CITES Paul Avrich",
    "Ann Archer CITES The Russian Anarchists",
    "Paul Avrich AUTHORED The Russian Anarchists",
  ]);
  const cites = found.relations.find(({ type, target }) => type === "CITES" && target === 2);
  expect(cites).toMatchObject({ manner: "note", locator: "14" });
  expect(cites?.evidence.map(({ start, end }) => found.body.slice(start, end))).toEqual([
    "Paul Avrich, The Russian Anarchists (Princeton 1967) p.14.",
    "They lost.(1)",
  ]);
});

test("what is quoted in a book is cited by the author of the book, and through the book by who quotes it from there", () => {
  const read = cited(
    noted("Burevestnik, 13 April 1918, quoted in P. Avrich, The Russian Anarchists, p.113."),
    [AVRICH, ANARCHISTS, ["Work", "Burevestnik"]],
  );
  const found = ties(read);
  expect(found).toContain("Paul Avrich CITES Burevestnik");
  expect(found).toContain("Ann Archer CITES Burevestnik");
  const book = read.entities.findIndex(({ label }) => label === "The Russian Anarchists");
  const paper = read.entities.findIndex(({ label }) => label === "Burevestnik");
  const cites = read.relations.filter(({ type, target }) => type === "CITES" && target === paper);
  expect(cites.map(({ via }) => via)).toEqual([book, book]);
  expect(found).toContain("Ann Archer CITES The Russian Anarchists");
});

test("an article is published by its periodical, which is not itself cited", () => {
  const found = tiesIn(
    noted("Paul Avrich, “The Legacy of Bakunin,” The Russian Review, 29 (1970), 129-42."),
    [AVRICH, ["Work", "The Legacy of Bakunin"], ["Work", "Russian Review"]],
  );
  expect(found).toEqual([
    "Ann Archer CITES Paul Avrich",
    "Ann Archer CITES The Legacy of Bakunin",
    "Paul Avrich AUTHORED The Legacy of Bakunin",
    "Russian Review PUBLISHED The Legacy of Bakunin",
  ]);
});

test.each([
  ["idem", "Paul Avrich, The Russian Anarchists, p. 4; idem, Kronstadt, p. 6."],
  ["id.", "Paul Avrich, The Russian Anarchists, p. 4; see also id., Kronstadt, p. 6."],
  ["the same", "Paul Avrich, The Russian Anarchists, p. 4; the same, Kronstadt, p. 6."],
])("%s stands for the author of the reference before", (_, note) => {
  const found = tiesIn(noted(note), [AVRICH, ANARCHISTS, ["Work", "Kronstadt"]]);
  expect(found).toContain("Paul Avrich AUTHORED Kronstadt");
});

test("dashes in a bibliography stand for the author of the entry before, a dash within an entry for nobody", () => {
  const list = ["They lost.", "Bibliography", "Avrich, Paul. 1967. The Russian Anarchists. Princeton."];
  const things: Parameters<typeof tiesIn>[1] = [
    ["Person", "Avrich, Paul"],
    ANARCHISTS,
    ["Work", "Kronstadt"],
  ];
  const next = (entry: string) => tiesIn([...list, entry], things);
  expect(next("———. 1970. Kronstadt. Princeton.")).toContain("Avrich, Paul AUTHORED Kronstadt");
  expect(next("——, Kronstadt, 1970.")).toContain("Avrich, Paul AUTHORED Kronstadt");
  expect(next("Kronstadt — a study. 1970.")).not.toContain("Avrich, Paul AUTHORED Kronstadt");
});

test("in a list of translations the name behind a title is the translator's", () => {
  const list =
    "The writings were translated in the following order: In 1647, The Russian Anarchists, by Paul Avrich.";
  expect(tiesIn(noted(list), [AVRICH, ANARCHISTS])).toEqual([
    "Paul Avrich TRANSLATED The Russian Anarchists",
  ]);
  const told = tiesIn(noted("The Russian Anarchists, by Paul Avrich, was translated in 1970."), [
    AVRICH,
    ANARCHISTS,
  ]);
  expect(told).toContain("Paul Avrich AUTHORED The Russian Anarchists");
});

test("a title's gloss in brackets does not part it from the journal it stands in", () => {
  const found = tiesIn(
    noted("Paul Avrich. 1929. Všeslovanství [Slavistics in another key]. Čin 1(1). 10–12."),
    [AVRICH, ["Work", "Všeslovanství"], ["Work", "Čin"]],
  );
  expect(found).toContain("Čin PUBLISHED Všeslovanství");
});

test("two cities with a stroke between them lead to the publisher", () => {
  const found = tiesIn(noted("Paul Avrich, The Russian Anarchists. New York/London: Verso, 1990."), [
    AVRICH,
    ANARCHISTS,
    ["Place", "New York"],
    ["Place", "London"],
    ["Organisation", "Verso"],
  ]);
  expect(found).toContain("Verso PUBLISHED The Russian Anarchists");
});

test("a column in a newspaper does not make its writer the author of the newspaper", () => {
  const found = tiesIn(noted("Paul Avrich, New York Times, February 15, 1984."), [
    AVRICH,
    ["Work", "New York Times"],
  ]);
  expect(found).toEqual(["Ann Archer CITES New York Times", "Ann Archer CITES Paul Avrich"]);
});

test("publisher, place and translator are read from the imprint", () => {
  const found = tiesIn(
    [
      "One.",
      "Works Cited",
      "Avrich, Paul. 1967. The Russian Anarchists. Translated by Peter Sedgwick. Princeton: Princeton University Press.",
    ],
    [
      AVRICH,
      ANARCHISTS,
      ["Person", "Peter Sedgwick"],
      ["Organisation", "Princeton University Press"],
      ["Place", "Princeton"],
    ],
  );
  expect(found).toContain("Princeton University Press PUBLISHED The Russian Anarchists");
  expect(found).toContain("Peter Sedgwick TRANSLATED The Russian Anarchists");
  expect(found).toContain("Princeton University Press LOCATED_IN Princeton");
  expect(found).not.toContain("Peter Sedgwick AUTHORED The Russian Anarchists");
});

test("a chapter is published by its book, whose editor did not write it", () => {
  const found = tiesIn(
    [
      "One was Avrich (1967).",
      "References",
      "Avrich, Paul. 1967. The Legacy. In Dov Gabbay (ed.), The Handbook, 61–66. Amsterdam: Elsevier.",
    ],
    [
      AVRICH,
      ["Work", "The Legacy"],
      ["Person", "Dov Gabbay"],
      ["Work", "The Handbook"],
      ["Organisation", "Elsevier"],
    ],
  );
  expect(found).toEqual([
    "Ann Archer CITES Paul Avrich",
    "Ann Archer CITES The Legacy",
    "Dov Gabbay RELATED_TO The Handbook",
    "Elsevier PUBLISHED The Handbook",
    "Paul Avrich AUTHORED The Legacy",
    "The Handbook PUBLISHED The Legacy",
  ]);
});

test("ibid., op. cit. and idem point at what was cited before", () => {
  const blocks = [
    "One.(1) Two.(2) Three.(3) Four.(4)",
    "Notes",
    "(1) Paul Avrich, The Russian Anarchists, p. 5.",
    "(2) Ibid., p. 9.",
    "(3) Victor Serge, Year One, p. 3.",
    "(4) Avrich, op. cit., p. 11.",
  ];
  const found = cited(blocks, [AVRICH, ANARCHISTS, ["Person", "Victor Serge"], ["Work", "Year One"]]);
  expect(found.references.map(({ rule, work, locator }) => [rule, work, locator])).toEqual([
    ["full", 2, "5"],
    ["ibid", 2, "9"],
    ["full", 4, "3"],
    ["op-cit", 2, "11"],
  ]);
});

test("several references in a note are told apart at semicolons", () => {
  const found = tiesIn(noted("Avrich, The Russian Anarchists, p. 5; Victor Serge, Year One, p. 3."), [
    AVRICH,
    ANARCHISTS,
    ["Person", "Victor Serge"],
    ["Work", "Year One"],
  ]);
  expect(found).toContain("Victor Serge AUTHORED Year One");
  expect(found).not.toContain("Paul Avrich AUTHORED Year One");
});

test("a note on a person, with life dates, cites nobody", () => {
  expect(tiesIn(noted("Jules GUESDE (1845-1922): French socialist."), [["Person", "Jules GUESDE"]])).toEqual(
    [],
  );
});

test("an unsigned text cites nothing, but its notes still say who wrote what", () => {
  const body = [
    "The League",
    "They lost.(1)",
    "Notes",
    "(1) Paul Avrich, The Russian Anarchists, p. 5.",
  ].join("\n\n");
  const found = findCitations(attributePassages(namedText(body, [AVRICH, ANARCHISTS])));
  expect(ties(found)).toEqual(["Paul Avrich AUTHORED The Russian Anarchists"]);
});

test("what a reference says of a work is kept as CSL-JSON", () => {
  const blocks = [
    "One.",
    "References",
    "Avrich, Paul. 1967. The Russian Anarchists. Princeton: Princeton University Press.",
  ];
  const found = cited(blocks, [
    AVRICH,
    ANARCHISTS,
    ["Organisation", "Princeton University Press"],
    ["Place", "Princeton"],
  ]);
  expect(found.entities[2]).toMatchObject({
    date: "1967",
    csl: {
      type: "book",
      title: "The Russian Anarchists",
      author: [{ family: "Avrich", given: "Paul" }],
      publisher: "Princeton University Press",
      "publisher-place": "Princeton",
      issued: "1967",
    },
  });
});

const manyNotes = (count: number) => {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return [
    numbers.map((n) => `They lost.(${n})`).join(" "),
    "Notes",
    ...numbers.map((n) => `(${n}) See page ${n}; ibid., p. ${n}.`),
  ];
};

test("ten thousand notes are read, in time that grows as their number does", () => {
  expect(cited(manyNotes(10_000), []).notes).toHaveLength(10_000);
  expect(growthOf((blocks: string[]) => cited(blocks, []), manyNotes, 500)).toBeLessThan(2);
});
