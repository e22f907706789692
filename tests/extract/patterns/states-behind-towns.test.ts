import { expect, test } from "vitest";
import { stateBehindTown, townAndState } from "../../../extract/patterns/states-behind-towns.ts";

/** The state meant by the name between braces, behind the town between brackets. */
function stateIn(marked: string): string | undefined {
  const body = marked.replace(/[[\]{}]/gu, "");
  const at = (sign: string) => marked.slice(0, marked.indexOf(sign)).replace(/[[\]{}]/gu, "").length;
  const town = { start: at("["), end: at("]") };
  return stateBehindTown(body, marked.includes("[") ? town : undefined, { start: at("{"), end: at("}") });
}

test.each([
  ["They met at [Seneca Falls], {New York}. Later", "New York State"],
  ["born in [Canandaigua], {New York}, in 1881", "New York State"],
  ["[Amherst], {NY}: Prometheus Books", "New York State"],
  ["[Ithaca], {N.Y.}: Cornell University Press", "New York State"],
  ["a strike in [Everett], {Washington}, in 1916", "Washington State"],
  ["at home in [Hyde Park], {New York}, in 1945", "New York State"],
])("the name of a city behind a town means the state: %s", (marked, state) => {
  expect(stateIn(marked)).toBe(state);
});

test.each([
  "She went to {New York}. Later",
  "offices in [Boston], {New York}, and Chicago",
  "printed in [London], {New York}. Later",
  "printed in [Cambridge], {New York}: a reprint",
  "a house in [Brooklyn], {New York}. Later",
  "in [Ontario], {New York}. Later",
  "a house in [Georgetown], {Washington}. Later",
  "a house in [Anacostia], {Washington}, D.C., in 1880",
  "went from [Albany] to {New York}. Later",
  "[Ithaca], {New York} and Rome",
  "28 [City Hall Place], {New York}. Later",
])("but not where it stands alone, in a list, behind a part of the city: %s", (marked) => {
  expect(stateIn(marked)).toBeUndefined();
});

test.each([
  ["Lanham, MD", ["Lanham", "MD"]],
  ["Malden, Mass.", ["Malden", "Mass."]],
  ["Chapel Hill, N.C.", ["Chapel Hill", "N.C."]],
])("a town and the short name of its state are two places: %s", (name, parts) => {
  const cut = townAndState(name);
  expect(cut && [name.slice(0, cut.town), name.slice(cut.state)]).toEqual(parts);
});

test.each(["Washington, DC", "Lisbon, Portugal", "Rome, XX", "Springfield"])(
  "the capital with its district, a country written out and what is no state stay one: %s",
  (name) => {
    expect(townAndState(name)).toBeUndefined();
  },
);
