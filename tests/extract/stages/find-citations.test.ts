import { expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { findCitations } from "../../../extract/stages/find-citations.ts";
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

test("what is quoted in a book is cited by the author of the book", () => {
  const found = tiesIn(
    noted("Burevestnik, 13 April 1918, quoted in P. Avrich, The Russian Anarchists, p.113."),
    [AVRICH, ANARCHISTS, ["Work", "Burevestnik"]],
  );
  expect(found).toContain("Paul Avrich CITES Burevestnik");
  expect(found).not.toContain("Ann Archer CITES Burevestnik");
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
      "One.",
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

test("a title that nobody marked is found behind its author", () => {
  const found = cited(noted("Paul Avrich, The Russian Anarchists (Princeton 1967) p.14."), [AVRICH]);
  const work = found.entities[2];
  expect(work).toMatchObject({ type: "Work", label: "The Russian Anarchists" });
  expect(work?.mentions[0]).toMatchObject({ method: "reference" });
  expect(ties(found)).toContain("Paul Avrich AUTHORED The Russian Anarchists");
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

test("ten thousand notes are read in a few seconds", () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => index + 1);
  const blocks = [
    numbers.map((n) => `They lost.(${n})`).join(" "),
    "Notes",
    ...numbers.map((n) => `(${n}) See page ${n}; ibid., p. ${n}.`),
  ];
  const start = performance.now();
  expect(cited(blocks, []).notes).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(20_000);
});
