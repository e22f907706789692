import { expect, test } from "vitest";
import { ANARCHISTS, AVRICH, cited, ties } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

test.each([
  "(1) Paul Avrich, The Russian Anarchists (1899; London: Verso, 1961), p. 4.",
  "(1) Paul Avrich, The Russian Anarchists (London: Verso, 1961; first published 1899), p. 4.",
  "(1) Paul Avrich, The Russian Anarchists (London 1899, repr. 1961), p. 4.",
  "(1) Avrich, Paul (1961). The Russian Anarchists. London: Verso. (Original work published 1899)",
])("a work is of the year in which it came out first: %s", (note) => {
  const found = cited(["They lost.(1)", "Notes", note], [AVRICH, ANARCHISTS]);
  expect(found.entities[2]).toMatchObject({
    date: "1899",
    csl: { issued: "1961", "original-date": "1899" },
  });
});

test("either year of a work that was printed again finds it: (Avrich 1961 [1899])", () => {
  const entry = ["References", "Avrich, Paul. 1961 [1899]. The Russian Anarchists. Princeton."];
  for (const year of ["1961 [1899]", "1961", "1899"]) {
    const found = cited([`They lost (Avrich ${year}: 5).`, ...entry], [AVRICH, ANARCHISTS]);
    expect(ties(found)).toContain("Ann Archer CITES The Russian Anarchists");
    expect(found.references.find(({ rule }) => rule === "author-year")).toMatchObject({ work: 2 });
  }
});

test("the year in the title of a volume does not date a chapter of it", () => {
  const note = '(1) Paul Avrich, "The Russian Anarchists", in The Revolutions of 1848 (London, 1990), p. 4.';
  const volume: Thing = ["Work", "The Revolutions of 1848"];
  const found = cited(["They lost.(1)", "Notes", note], [AVRICH, ANARCHISTS, volume]);
  expect(found.entities[2]).toMatchObject({ date: "1990", csl: { type: "chapter", issued: "1990" } });
});

test("a given name that is a month takes no year from an entry", () => {
  const winkler: Thing = ["Person", "Heinrich August Winkler", "Winkler, Heinrich August"];
  const entry = ["References", "Winkler, Heinrich August (1984). The Russian Anarchists. Princeton."];
  const found = cited(["They lost.", ...entry], [winkler, ANARCHISTS]);
  expect(found.entities.find(({ type }) => type === "Work")).toMatchObject({
    date: "1984",
    csl: { issued: "1984" },
  });
});

test("a work of two years is of both, and either finds it", () => {
  const entry = ["References", "Avrich, Paul. 1923/1924. The Russian Anarchists. Princeton."];
  const found = cited(["They lost (Avrich 1924: 5).", ...entry], [AVRICH, ANARCHISTS]);
  expect(found.entities[2]).toMatchObject({ date: "1923/1924" });
  expect(ties(found)).toContain("Ann Archer CITES The Russian Anarchists");
});

const HARVARD: Thing = ["Organisation", "Harvard University Press"];
const TOWN: Thing = ["Place", "Cambridge"];
const STATE: Thing = ["Place", "MA"];

test("the place of a publisher is the town with its state, and the publisher stands in the town", () => {
  const note = "(1) Paul Avrich, The Russian Anarchists (Cambridge, MA: Harvard University Press, 1990), 4.";
  const found = cited(["They lost.(1)", "Notes", note], [AVRICH, ANARCHISTS, HARVARD, TOWN, STATE]);
  expect(found.entities[2]?.csl).toMatchObject({ "publisher-place": "Cambridge, MA" });
  expect(ties(found)).toContain("Harvard University Press LOCATED_IN Cambridge");
  expect(ties(found)).not.toContain("Harvard University Press LOCATED_IN MA");
});

test("what has an author is no periodical, whatever it is called, and has the year of its imprint", () => {
  const note = "(1) Paul Avrich, Studies in Anarchism (Princeton, 1967), p. 4.";
  const found = cited(["They lost.(1)", "Notes", note], [AVRICH, ["Work", "Studies in Anarchism"]]);
  expect(found.entities[2]?.csl).toMatchObject({ type: "book", issued: "1967" });
});

test("a title without an author that gives the day of an issue is a periodical's", () => {
  const note = "(1) Northern Star, 3 August 1844, p. 1.";
  const found = cited(["They lost.(1)", "Notes", note], [["Work", "Northern Star"]]);
  expect(found.entities[1]?.csl).toMatchObject({ type: "periodical" });
});

test("a work that is cited by its short title first is described by the full one", () => {
  const notes = ["(1) Avrich, Anarchists, p. 4.", "(2) Paul Avrich, The Russian Anarchists (1967), p. 9."];
  const work: Thing = ["Work", "The Russian Anarchists", "Anarchists"];
  const found = cited(["They lost.(1) They died.(2)", "Notes", ...notes], [AVRICH, work]);
  expect(found.entities[2]?.csl).toMatchObject({ title: "The Russian Anarchists", issued: "1967" });
});

test("the letter behind a year tells two works of one author apart; a letter that is not listed, and the year alone, is neither", () => {
  const list = [
    "References",
    "Avrich, P. 1967a. The Russian Anarchists. Princeton.",
    "Avrich, P. 1967b. Kronstadt. London.",
  ];
  const author: Thing = ["Person", "Paul Avrich", "Avrich, P.", "Avrich"];
  const workOf = (years: string) => {
    const things: Thing[] = [author, ANARCHISTS, ["Work", "Kronstadt"]];
    const { references } = cited([`They lost (Avrich ${years}).`, ...list], things);
    return references.filter(({ rule }) => rule === "author-year").map(({ work }) => work);
  };
  expect(workOf("1967b: 5")).toEqual([3]);
  expect(workOf("1967a, b")).toEqual([2, 3]);
  expect(workOf("1967c")).toEqual([undefined]);
  expect(workOf("1967")).toEqual([undefined]);
});
