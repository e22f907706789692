import { expect, test } from "vitest";
import { RELATION_TYPE_NAMES } from "#model";
import { boundOf } from "../../../client/state/stage-bounds.ts";
import { cutsInWords } from "../../../client/state/stage-cuts.ts";
import { NOTHING, type StageGraph } from "../../../client/state/stage-graph.ts";
import { entity, relation, reply } from "./small-stage.ts";

const lenin = entity("Person", "Lenin");
const people = ["Bogdanov", "Martov", "Stalin", "Trotsky", "Zinoviev"].map((name) => entity("Person", name));
const met = people.map((person) => relation("SUPPORTS", lenin, person));
const second = people.map((person) => entity("Person", `friend of ${person.label}`));

/** The stage with Lenin and these, where the first answer had brought two of his five neighbours. */
function stageOf(shown: readonly ReturnType<typeof entity>[], hops = 1, total = 6): StageGraph {
  const first = [lenin, ...people.slice(0, 2)];
  const answer = { ...reply(first, []), seeds: [lenin.id], total: { entities: total, relations: 9 } };
  return {
    ...NOTHING,
    entities: new Map([lenin, ...shown].map((one) => [one.id, one])),
    relations: new Map(met.map((one) => [one.id, one])),
    bounds: [boundOf({ seeds: [lenin.id], hops }, answer) ?? []].flat(),
  };
}

test("a first view shows the strongest of all around it", () => {
  const graph = stageOf(people.slice(0, 2));
  expect(cutsInWords(graph, graph)).toEqual(["showing the 3 strongest of 6 entities within 1 step of Lenin"]);
});

test("what was brought in since counts too, until nothing is left out", () => {
  const more = stageOf(people.slice(0, 4));
  expect(cutsInWords(more, more)).toEqual(["showing 5 of 6 entities within 1 step of Lenin"]);
  const whole = stageOf(people);
  expect(cutsInWords(whole, whole)).toEqual([]);
});

test("what is two steps away does not count as one step away", () => {
  const graph = stageOf([...people.slice(0, 2), ...second]);
  expect(cutsInWords(graph, graph)).toEqual(["showing the 3 strongest of 6 entities within 1 step of Lenin"]);
});

test("farther around, what was brought in since is told apart, as nobody counted its steps", () => {
  const graph = stageOf([...people.slice(0, 2), ...second], 2, 40);
  expect(cutsInWords(graph, graph)).toEqual([
    "showing the 3 strongest of 40 entities within 2 steps of Lenin, and 5 brought in since",
  ]);
});

test("what filters hide is not counted as shown", () => {
  const graph = stageOf(people.slice(0, 2));
  const drawn = { ...graph, entities: new Map([...graph.entities].slice(0, 2)) };
  expect(cutsInWords(graph, drawn)).toEqual(["showing 2 of 6 entities within 1 step of Lenin"]);
});

test("what is too much to count is said to be more", () => {
  const answer = {
    ...reply([lenin], []),
    seeds: [lenin.id],
    total: { entities: 1, relations: 0, isLeast: true as const },
  };
  const bound = boundOf({ seeds: [lenin.id] }, answer);
  const graph = { ...stageOf([]), bounds: bound ? [bound] : [] };
  expect(cutsInWords(graph, graph)).toEqual([
    "showing the 1 strongest of more than 1 entities within 1 step of Lenin",
  ]);
});

test("of chosen kinds the entity itself is not counted", () => {
  const answer = {
    ...reply([lenin, ...people.slice(0, 2)], []),
    seeds: [lenin.id],
    total: { entities: 6, relations: 5 },
  };
  const bound = boundOf({ seeds: [lenin.id], types: ["Person"] }, answer);
  const graph = { ...stageOf(people.slice(0, 2)), bounds: bound ? [bound] : [] };
  expect(cutsInWords(graph, graph)).toEqual(["showing the 2 strongest of 5 people within 1 step of Lenin"]);
});

test("names of the same sentences, shown where nothing is stated, are entities like others", () => {
  const answer = {
    ...reply([lenin, ...people.slice(0, 2)], []),
    seeds: [lenin.id],
    total: { entities: 6, relations: 5 },
  };
  const bound = boundOf({ seeds: [lenin.id], relations: [...RELATION_TYPE_NAMES] }, answer);
  const graph = { ...stageOf(people.slice(0, 2)), bounds: bound ? [bound] : [] };
  expect(cutsInWords(graph, graph)).toEqual(["showing the 3 strongest of 6 entities within 1 step of Lenin"]);
});

test("an answer that holds all has no bound", () => {
  expect(boundOf({ seeds: [lenin.id] }, reply([lenin, ...people], met))).toBeUndefined();
});
