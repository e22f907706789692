import { expect, test } from "vitest";
import { linkPersons } from "../../../extract/stages/link-persons.ts";
import { growthOf } from "../../growth.ts";

const SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");

/** The nth of many names, made of four syllables. */
function madeName(number: number): string {
  const parts = [0, 1, 2, 3].map((place) => SYLLABLES[Math.floor(number / 20 ** place) % 20]);
  return parts.join("").replace(/^./u, (first) => first.toUpperCase());
}

/** As many people as notes have, each with a first name, a surname alone that nobody has, and the same cut off by a full stop. */
const manyPeople = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    { surface: `${madeName(at * 7)} ${madeName(at + 40_000)}` },
    { surface: madeName(at + 60_000) },
    { surface: `${madeName(at + 120_000).slice(0, 5)}.`, isCut: true },
  ]).flat();

test("many people who are named once each are told apart in linear time", () => {
  expect(linkPersons(manyPeople(2))).toEqual([0, 1, 0, 3, 4, 3]);
  expect(growthOf(linkPersons, manyPeople, 500)).toBeLessThan(2);
});

test("two people of one surname who are named again and again are told apart in linear time", () => {
  const make = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ surface: at % 3 ? "Karl Polanyi" : "Michael Polanyi" }));
  expect(new Set(linkPersons(make(100))).size).toBe(2);
  expect(growthOf(linkPersons, make, 1_000)).toBeLessThan(2);
});

test("a surname behind 'another' is nobody named before, and in a note it is whoever of that name was cited last", () => {
  const reed = [{ surface: "John Reed" }, { surface: "Reed", isAnother: true }, { surface: "Reed" }];
  expect(linkPersons(reed)).toEqual([0, 1, 0]);
  const [edward, peter] = [
    { surface: "Edward Marsh", isCited: true },
    { surface: "Peter Marsh", isCited: true },
  ];
  const marsh = { surface: "Marsh", isCited: true };
  expect(linkPersons([edward, peter, marsh, { surface: "Marsh" }, edward, marsh])).toEqual([
    0, 1, 1, 0, 0, 0,
  ]);
});

test("a bare surname before the first 'Mrs.' of that name is her husband, one behind her who has no other bearer is hers", () => {
  const [bare, mrs] = [{ surface: "Carlyle" }, { surface: "Carlyle", gender: "female" as const }];
  expect(linkPersons([bare, mrs, bare])).toEqual([0, 1, 0]);
  expect(linkPersons([mrs, bare, mrs])).toEqual([0, 0, 0]);
});

test("father and son are two where the names tell them apart, and a bare surname is the one of whom the text tells", () => {
  const names = ["DANIEL CLEMENT DENNETT III", "Dennett", "Daniel Clement Dennett Jr", "Dennett"];
  expect(linkPersons(names.map((surface) => ({ surface })))).toEqual([0, 0, 2, 0]);
});

test("a name without the number of the son is his all the same, and Jr. is the second", () => {
  const names = ["Martin Luther King Jr.", "Martin Luther King", "Martin Luther King II"];
  expect(linkPersons(names.map((surface) => ({ surface })))).toEqual([0, 0, 0]);
});
