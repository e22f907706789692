import { expect, test } from "vitest";
import { facetOf, filterInWords, liftings, takenInWords } from "../../../client/state/filters.ts";
import { kindCounts, mergeReplies, type StageGraph, textCounts } from "../../../client/state/stage-graph.ts";
import { START, type View } from "../../../client/state/view.ts";
import {
  clearFilters,
  liftFilter,
  setLeastTies,
  setYears,
  toggleKind,
  toggleLayer,
  toggleRelation,
  toggleStanding,
  toggleText,
} from "../../../client/state/view-changes.ts";
import { filterWords, partsOf, standingOf, visibleOf } from "../../../client/state/visible-graph.ts";
import { entity, relation, reply } from "./small-stage.ts";

const lenin = entity("Person", "Lenin", 9);
const party = entity("Organisation", "Party", 5);
const treaty = { ...entity("Event", "Treaty", 3), date: "1918-03-03" };
const congress = { ...entity("Event", "Congress", 2), date: "1903" };
const pravda = entity("Work", "Pravda", 2);
const gorky = entity("Person", "Gorky", 1);
const member = { ...relation("MEMBER_OF", lenin, party), texts: ["a", "b"] };
const opposes = { ...relation("OPPOSES", party, treaty), texts: ["b"], status: "accepted" as const };
const took = { ...relation("PARTICIPATED_IN", party, congress), texts: ["a"] };
const near = relation("APPEARS_WITH", lenin, treaty);
const wrote = { ...relation("AUTHORED", gorky, pravda), texts: ["b"] };
const graph: StageGraph = mergeReplies([
  reply([lenin, party, treaty, congress, pravda, gorky], [member, opposes, took, near, wrote]),
]);
const begun: View = { ...START, page: "explore", seeds: [lenin.id] };
const namesOf = (view: View) => [...visibleOf(graph, view).entities.values()].map(({ label }) => label);

test("names that merely stand together show only with their layer", () => {
  expect(visibleOf(graph, START).relations.has(near.id)).toBe(false);
  expect(visibleOf(graph, toggleLayer("appears-with")(START)).relations.has(near.id)).toBe(true);
});

test("a hidden kind takes its relations with it, a hidden relation leaves its ends", () => {
  const withoutPeople = visibleOf(graph, toggleKind("Person")(START));
  expect([withoutPeople.entities.size, withoutPeople.relations.size]).toEqual([4, 2]);
  const withoutOpposition = visibleOf(graph, toggleRelation("OPPOSES")(START));
  expect([withoutOpposition.entities.size, withoutOpposition.relations.size]).toEqual([6, 3]);
});

test("years hide what is dated outside them, and nothing that is undated", () => {
  expect(namesOf(setYears({ from: 1910 })(begun))).toEqual(["Lenin", "Party", "Treaty", "Pravda", "Gorky"]);
  expect(namesOf(setYears({ to: 1903 })(begun))).not.toContain("Treaty");
});

test("without a text, what it alone states goes, with those whose last tie it was; the beginning stays", () => {
  expect(namesOf(toggleText("b")(begun))).toEqual(["Lenin", "Party", "Congress"]);
  expect(namesOf(toggleText("a")(toggleText("b")(begun)))).toEqual(["Lenin"]);
});

test("a relation whose opposite is stated, or about which readers disagree, stands as disputed, whatever else was judged", () => {
  expect(standingOf({ status: "accepted", contrary: true })).toBe("disputed");
  expect(standingOf({ status: "disputed" })).toBe("disputed");
  expect([standingOf({ status: "added" }), standingOf({})]).toEqual(["added", "not-judged"]);
});

test("relations that no reader judged can be hidden", () => {
  expect([...visibleOf(graph, toggleStanding("not-judged")(begun)).relations.keys()]).toEqual([opposes.id]);
});

test("fewer neighbours than asked hide an entity, but not the beginning", () => {
  expect(namesOf(setLeastTies(2)(begun))).toEqual(["Lenin", "Party"]);
});

test("the parts that hang together are found, and one of them can be shown alone", () => {
  expect(partsOf(visibleOf(graph, begun)).map(({ of, size }) => [of.label, size])).toEqual([
    ["Lenin", 4],
    ["Pravda", 2],
  ]);
  expect(namesOf({ ...begun, part: gorky.id })).toEqual(["Pravda", "Gorky"]);
});

test("a filter's counts are those of the stage without this filter, the others as they are", () => {
  const view = toggleKind("Person")(setYears({ from: 1910 })(begun));
  expect(kindCounts(facetOf(graph, view, "kinds"))).toEqual(
    new Map([
      ["Person", 2],
      ["Organisation", 1],
      ["Event", 1],
      ["Work", 1],
    ]),
  );
  expect(textCounts(graph)).toEqual(
    new Map([
      ["a", 2],
      ["b", 3],
    ]),
  );
});

test("the filter that takes most away is named first, and lifting it leaves the others", () => {
  const view = setYears({ from: 1910 })(toggleKind("Person")(begun));
  expect(liftings(graph, view).map(({ name, entities }) => [name, entities])).toEqual([
    ["kinds", 2],
    ["years", 1],
  ]);
  expect(liftFilter("kinds")(view)).toMatchObject({ hiddenKinds: [], years: { from: 1910 } });
  expect(clearFilters()(view)).toEqual(begun);
});

test("filters say in words what they do", () => {
  const view = toggleText("b")(setYears({ from: 1914, to: 1918 })(toggleKind("Person")(begun)));
  const titles = new Map([["b", "Letters"]]);
  const said = (["kinds", "years", "texts"] as const).map((name) => filterInWords(view, name, titles));
  expect(said).toEqual(["without people", "1914 to 1918", "not from Letters"]);
});

test("what does not filter leaves the words of the filters as they are", () => {
  expect(filterWords({ ...begun, selected: lenin.id, tab: "claims" })).toBe(filterWords(begun));
  expect(filterWords(setLeastTies(1)(begun))).not.toBe(filterWords(begun));
});

test.each([
  ["nothing is filtered", begun, ""],
  ["a type of relation is off", toggleRelation("OPPOSES")(begun), "1 relation"],
  ["a kind is off, and its relations with it", toggleKind("Event")(begun), "2 entities, 2 relations"],
  ["a layer is not on", { ...begun, atLeast: 50 }, ""],
])("what filters take is counted, entities and relations: %s", (_case, view, words) => {
  expect(takenInWords(graph, view, visibleOf(graph, view))).toBe(words);
});
