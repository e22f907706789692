import { expect, test } from "vitest";
import { ANARCHISTS, AVRICH, tiesIn } from "../cited-text.ts";

test("a list that the text never points at says who wrote what, and that nobody cites it", () => {
  const entry = "Avrich, Paul. 1967. The Russian Anarchists. Princeton.";
  const list = (prose: string) => tiesIn([prose, "Further reading", entry], [AVRICH, ANARCHISTS]);
  expect(list("One was lost.")).toEqual(["Paul Avrich AUTHORED The Russian Anarchists"]);
  expect(list("One was lost, as Avrich saw.")).toContain("Ann Archer CITES The Russian Anarchists");
});

test("a periodical far behind the beginning of an entry is not what the entry cites", () => {
  const found = tiesIn(
    [
      "One was lost, as Avrich saw.",
      "References",
      "Avrich, Paul. 1967. “the legacy of those who were lost in the raids on the houses.” Kommunist 29 (2), 129-42.",
    ],
    [AVRICH, ["Work", "Kommunist"]],
  );
  expect(found).not.toContain("Ann Archer CITES Kommunist");
});
