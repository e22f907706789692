import { expect, test } from "vitest";
import { isCollectionTitle } from "../../../extract/lexicon/collections.ts";

test.each([
  "ZDMG.",
  "JRAS",
  "EHR",
  "MGH",
  "Patr. Graec.",
  "Patrologia Latina",
  "Corpus Inscriptionum Latinarum",
  "Notices et Extraits",
])("a journal or series by its usual name holds the writings of many: %s", (title) => {
  expect(isCollectionTitle(title)).toBe(true);
});

test.each([
  "JR",
  "AUC",
  "De Rebus Turcarum",
  "Pandectes",
  "Patriarcha",
  "Acta",
  "Collection of Poems",
  "Corpus Delicti",
  "Notices of Brazil",
])("a book is none: %s", (title) => {
  expect(isCollectionTitle(title)).toBe(false);
});
