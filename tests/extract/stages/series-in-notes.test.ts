import { expect, test } from "vitest";
import { tiesIn } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

const noted = (note: string) => ["They lost.(1)", "Notes", `(1) ${note}`];
const NESHRI: Thing = ["Person", "Neshri"];

test.each(["Neshri, ZDMG., xiii. 188-98.", "Neshri, in ZDMG. xiii. 214.", "Neshri (ZDMG., vol. xiii), 21."])(
  "whoever stands in a journal is cited and did not write it: %s",
  (note) => {
    const found = tiesIn(noted(note), [NESHRI, ["Work", "ZDMG."]]);
    expect(found).toContain("Ann Archer CITES Neshri");
    expect(found).not.toContain("Neshri AUTHORED ZDMG.");
  },
);

test("a title of his own behind a name is by him", () => {
  const found = tiesIn(noted("Neshri, Pandectes, p. 113."), [NESHRI, ["Work", "Pandectes"]]);
  expect(found).toContain("Neshri AUTHORED Pandectes");
});

test("who keeps a manuscript has not published it; who put out a book has", () => {
  const things: Thing[] = [
    NESHRI,
    ["Work", "Pandectes"],
    ["Organisation", "Bibl. Nat."],
    ["Organisation", "Kings House"],
    ["Place", "Paris"],
  ];
  const published = (note: string) => tiesIn(noted(note), things).filter((tie) => tie.includes("PUBLISHED"));
  expect(published("Neshri, Pandectes (Bibl. Nat., Paris, MS. of Ducaurroy, fol. 151).")).toEqual([]);
  expect(published("Neshri, Pandectes (Kings House, Paris, MS. of Ducaurroy, fol. 151).")).toEqual([]);
  expect(published("Neshri, Pandectes (Paris: Kings House, 1905).")).toEqual([
    "Kings House PUBLISHED Pandectes",
  ]);
});

test("whose writing is translated by the one behind him translated nothing, and neither did that one the work in front", () => {
  const things: Thing[] = [
    NESHRI,
    ["Person", "Ben Fowkes"],
    ["Work", "Pandectes"],
    ["Person", "Quatremère"],
    ["Person", "Leo Hume"],
  ];
  const translated = (note: string) =>
    tiesIn(noted(note), things).filter((tie) => tie.includes("TRANSLATED"));
  expect(
    translated("Leo Hume, Pandectes, vol. iii., denies it. But Neshri, trans. by Quatremère, says so."),
  ).toEqual([]);
  for (const roles of [
    "trans. Ben Fowkes",
    "ed. Leo Hume, trans. by Ben Fowkes",
    "Ben Fowkes, trans. London",
  ])
    expect(translated(`Neshri, Pandectes, ${roles}, 1905.`)).toEqual(["Ben Fowkes TRANSLATED Pandectes"]);
  expect(translated("Leo Hume, Pandectes, trans. Ben Fowkes, p. 3.")).toEqual([
    "Ben Fowkes TRANSLATED Pandectes",
  ]);
  expect(translated("Pandectes, by Leo Hume, translated by Ben Fowkes, p. 3.")).toEqual([
    "Ben Fowkes TRANSLATED Pandectes",
  ]);
});
