import { expect, test } from "vitest";
import { ANARCHISTS, AVRICH, tiesIn } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

const noted = (note: string) => ["They lost.(1)", "Notes", `(1) ${note}`];
const GRAHAM: Thing = ["Person", "Graham"];

test("of a long note only the sentence right before the cue is quoted", () => {
  const things: Thing[] = [
    ["Person", "Leo Hume"],
    ["Work", "A Treatise"],
    GRAHAM,
    ["Work", "Memoirs of a Minister"],
    AVRICH,
    ANARCHISTS,
  ];
  const found = tiesIn(
    noted(
      "Leo Hume, A Treatise, makes him the first of these people. Graham, Memoirs of a Minister, p. 5, quoted in Paul Avrich, The Russian Anarchists, p. 3.",
    ),
    things,
  );
  expect(found).toContain("Paul Avrich CITES Graham");
  expect(found).toContain("Ann Archer CITES Leo Hume");
  expect(found).not.toContain("Paul Avrich CITES Leo Hume");
});

test("a full stop right before the cue, or within an entry, leaves the reference whole", () => {
  const found = tiesIn(noted("Leo Hume. A Treatise. Quoted in Paul Avrich, The Russian Anarchists, p. 3."), [
    ["Person", "Leo Hume"],
    ["Work", "A Treatise"],
    AVRICH,
    ANARCHISTS,
  ]);
  expect(found).toContain("Paul Avrich CITES Leo Hume");
  expect(found).toContain("Paul Avrich CITES A Treatise");
});

test("what is read and quoted in a place is quoted by nobody", () => {
  const found = tiesIn(
    noted("Graham, much read and quoted in Europe, says so: Paul Avrich, The Russian Anarchists, p. 3."),
    [GRAHAM, ["Place", "Europe"], AVRICH, ANARCHISTS],
  );
  expect(found.filter((tie) => tie.startsWith("Paul Avrich CITES"))).toEqual([]);
});
