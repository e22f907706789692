import { expect, test } from "vitest";
import { ANARCHISTS, AVRICH, cited, ties } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

test.each([
  "(1) Paul Avrich, The Russian Anarchists (1899; London: Verso, 1961), p. 4.",
  "(1) Paul Avrich, The Russian Anarchists (London: Verso, 1961; first published 1899), p. 4.",
  "(1) Paul Avrich, The Russian Anarchists (London 1899, repr. 1961), p. 4.",
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

test("a work of two years is of both, and either finds it", () => {
  const entry = ["References", "Avrich, Paul. 1923/1924. The Russian Anarchists. Princeton."];
  const found = cited(["They lost (Avrich 1924: 5).", ...entry], [AVRICH, ANARCHISTS]);
  expect(found.entities[2]).toMatchObject({ date: "1923/1924" });
  expect(ties(found)).toContain("Ann Archer CITES The Russian Anarchists");
});
