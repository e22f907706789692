import { expect, test } from "vitest";
import { NOTHING, type StageGraph } from "../../../client/state/stage-graph.ts";
import { stageRows, strongestOf, unconnectedOf } from "../../../client/state/stage-rows.ts";
import { entity } from "./small-stage.ts";

const people = ["Bukharin", "Lenin", "Radek", "Avrich"].map((name, index) => ({
  ...entity("Person", name),
  mentions: 10 - index,
}));
const tie = (from: number, to: number, evidence: number, confidence: number) => ({
  id: `CITES:${people[from]?.id}:${people[to]?.id}`,
  type: "CITES" as const,
  source: people[from]?.id ?? "",
  target: people[to]?.id ?? "",
  evidence,
  confidence,
});
const ties = [tie(0, 1, 1, 0.5), tie(1, 2, 3, 0.4), tie(0, 2, 1, 0.9)];
const graph: StageGraph = {
  ...NOTHING,
  entities: new Map(people.map((one) => [one.id, one])),
  relations: new Map(ties.map((one) => [one.id, one])),
};

test("the table of the stage has the best proved relations first, then the surest", () => {
  expect(stageRows(graph).map(({ id }) => id)).toEqual([ties[1]?.id, ties[2]?.id, ties[0]?.id]);
});

test("who has no relation on the stage stands apart, so that nobody is missing from the table", () => {
  expect(unconnectedOf(graph).map(({ label }) => label)).toEqual(["Avrich"]);
});

test("a picture of some keeps where the reader began and the most named, and no relation without both ends", () => {
  const few = strongestOf(graph, 2, [people[2]?.id ?? ""]);
  expect([...few.entities.values()].map(({ label }) => label)).toEqual(["Radek", "Bukharin"]);
  expect([...few.relations.keys()]).toEqual([ties[2]?.id]);
});
