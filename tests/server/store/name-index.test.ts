import { expect, test } from "vitest";
import { foldedPlaces, foldedWords, soundOf } from "../../../server/store/fold-words.ts";
import { NameIndex } from "../../../server/store/name-index.ts";
import { spellingDistance } from "../../../server/store/spelling-distance.ts";

function named(...people: readonly [name: string, mentions?: number, alias?: string][]): NameIndex {
  return new NameIndex(
    people.map(([name, mentions = 1, alias]) => ({
      id: `person:${name}`,
      type: "Person",
      names: alias === undefined ? [name] : [name, alias],
      mentions,
    })),
  );
}

test.each([
  ["Brest-Litovsk's", ["brest", "litovsk"]],
  ["Łódź, Þórr & Straße", ["lodz", "thorr", "strasse"]],
  ["O’Brien’s d'Alembert", ["obrien", "dalembert"]],
  ["Ленин—Троцкий", ["ленин", "троцкии"]],
  ["…!?", []],
])("%s folds to words without case, accents or punctuation", (words, folded) => {
  expect(foldedWords(words)).toEqual(folded);
});

test("folded words keep their place in UTF-16 units", () => {
  expect(foldedPlaces("🙂 Anna's")).toEqual([{ word: "anna", start: 3, end: 9 }]);
});

test.each([
  ["trotsky", "trotzki", "trotskii", "trotskij", "trockij", "trotskiy"],
  ["bukharin", "bucharin", "boukharin"],
  ["zinoviev", "zinowjew", "zinovyev"],
  ["plekhanov", "plechanow", "plechanoff"],
  ["krupskaya", "krupskaja", "krupskaia"],
  ["makhno", "machno"],
  ["chekhov", "tschechow", "tchekhov"],
])("%s sounds like its other transliterations", (...names) => {
  expect(new Set(names.map(soundOf)).size).toBe(1);
});

test("names that are not the same do not sound the same", () => {
  const names = [
    "lenin",
    "levin",
    "stalin",
    "marx",
    "martov",
    "mach",
    "bakunin",
    "bukharin",
    "engels",
    "kautsky",
    "kamenev",
  ];
  expect(new Set(names.map(soundOf)).size).toBe(names.length);
});

test.each([
  ["lenin", "lenin", 0],
  ["lenin", "lennin", 1],
  ["lenin", "lnein", 1],
  ["lenin", "stalin", 3],
  ["marx", "engels", 3],
])("%s and %s are %i letters apart, or more than two", (a, b, apart) => {
  expect(spellingDistance(a, b, 2)).toBe(apart);
});

test("a whole name comes before a part of one, and a part before a slip of the key", () => {
  const index = named(["Marx"], ["Karl Marx", 9], ["Eleanor Marx-Aveling", 20], ["Max Stirner", 0]);
  expect(index.find("marx").map((match) => match.id)).toEqual([
    "person:Marx",
    "person:Eleanor Marx-Aveling",
    "person:Karl Marx",
  ]);
  expect(index.find("mrax").map((match) => match.id)).toEqual([
    "person:Eleanor Marx-Aveling",
    "person:Karl Marx",
    "person:Marx",
    "person:Max Stirner",
  ]);
});

test("an initial stands for a first name, but never alone for a name", () => {
  const index = named(["L. Trotsky"], ["B-L"]);
  expect(index.find("Leon Trotsky").map((match) => match.matched)).toEqual(["L. Trotsky"]);
  expect(index.find("Bucharin")).toEqual([]);
});

test("a title before a name does not hide it, and a shared first name is no match", () => {
  const index = named(["Lenin"], ["Karl Marx"]);
  expect(index.find("comrade Lenin").map((match) => match.id)).toEqual(["person:Lenin"]);
  expect(index.find("Karl Kautsky")).toEqual([]);
});

test("an alias finds its entity once, and says which name matched", () => {
  const index = named(["Vladimir Ilyich Ulyanov", 3, "Lenin"]);
  expect(index.find("lenin")).toEqual([{ id: "person:Vladimir Ilyich Ulyanov", matched: "Lenin", tier: 0 }]);
});

test("the nearest spellings come nearest first, and none where nothing is near", () => {
  const index = named(["Kautsky"], ["Kamenev"], ["Bebel"]);
  expect(index.nearest("Kautzsxy")[0]).toBe("Kautsky");
  expect(index.nearest("")).toEqual([]);
  expect(index.nearest("qqqqqqqqqqqqqqqqqq")).toEqual([]);
});

test("the nearest names are of different entities, each by the name that is nearest", () => {
  const names = named(
    ["Treaty of Brest-Litovsk", 6, "treaty of Brest-Litovsk"],
    ["Treaty of Brest", 1, "Brest"],
  );
  expect(names.nearest("Treaty of Brost-Lotivsk")).toEqual(["Treaty of Brest-Litovsk", "Treaty of Brest"]);
});

test.each([20, 500])("one letter %d times is nobody's name, however much it sounds like one", (times) => {
  const index = named(["Ann Vale"], ["A. Vale"], ["Otto Bauer"]);
  expect(index.find("a".repeat(times))).toEqual([]);
  expect(index.find("Annna Vale").map(({ id }) => id)).not.toContain("person:Otto Bauer");
  expect(index.find("Baauer").map(({ id }) => id)).toEqual(["person:Otto Bauer"]);
});
