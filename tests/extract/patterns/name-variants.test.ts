import { expect, test } from "vitest";
import {
  abbreviates,
  isBlendOf,
  isClippedFrom,
  isShortTitle,
  nameKey,
  sameTitle,
} from "../../../extract/patterns/name-variants.ts";
import { compatibleGiven, personNameOf } from "../../../extract/patterns/person-names.ts";

test.each([
  ["Left SRs", "Left Socialist Revolutionaries", true],
  ["B-L", "Brest-Litovsk", true],
  ["CWO", "Communist Workers’ Organisation", true],
  ["IWW", "Industrial Workers of the World", true],
  ["CWO", "Communist Party", false],
  ["Left", "Left Socialist Revolutionaries", false],
])("%s as a clipped form of %s: %s", (short, long, isClipped) => {
  expect(abbreviates(short, long)).toBe(isClipped);
});

test.each([
  ["Comintern", "Communist International", true],
  ["Common", "Communist International", false],
])("%s as a blend of %s: %s", (short, long, isBlend) => {
  expect(isBlendOf(short, long)).toBe(isBlend);
});

test("case, article, plural and signs do not part two writings of a name", () => {
  expect(nameKey("The Bolsheviks")).toBe(nameKey("bolshevik"));
  expect(nameKey("Paris")).not.toBe(nameKey("Pari"));
});

test("a title may lack its subtitle, and two subtitles are two works", () => {
  expect(sameTitle("Lenin Rediscovered", "Lenin Rediscovered: What Is to Be Done? in Context")).toBe(true);
  expect(sameTitle("Marx: A Life", "Marx: A Portrait")).toBe(false);
});

test("a clipped name keeps the order of the words", () => {
  expect(isClippedFrom("Treaty of Versailles", "Treaty of Peace of Versailles")).toBe(true);
  expect(isClippedFrom("Versailles Treaty", "Treaty of Versailles")).toBe(false);
});

test.each([
  ["Dr. Karl RENNER", { given: ["karl"], particles: [], surname: "renner" }],
  ["Horkheimer, Max", { given: ["max"], particles: [], surname: "horkheimer" }],
  ["V.I. Lenin", { given: ["v.", "i."], particles: [], surname: "lenin" }],
  ["Rosa von der Heide", { given: ["rosa"], particles: ["von", "der"], surname: "heide" }],
])("%s by its parts", (surface, parts) => {
  expect(personNameOf(surface)).toEqual(parts);
});

test.each([
  [["karl"], ["k."], true],
  [["nikolai"], ["nicholas"], true],
  [["karl"], ["michael"], false],
  [["j.", "s."], ["john", "stuart"], true],
])("first names %j and %j may be one person's: %s", (one, other, may) => {
  expect(compatibleGiven(one, other)).toBe(may);
});

test.each([
  ["Oorsprong der Bezittingen", "De Oorsprong der Bezittingen op de Kust", true],
  ["Political Economy", "The Political Economy of Slavery", true],
  ["Political Economists", "The Political Economy of Slavery", false],
])("the opening words %j stand for the title %j, whatever its article: %s", (short, long, isSo) => {
  expect(isShortTitle(short, long)).toBe(isSo);
});
