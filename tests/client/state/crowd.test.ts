import { expect, test } from "vitest";
import { type Crowd, expansionOf, matching, newcomersByRelation } from "../../../client/state/crowd.ts";
import { entity, relation } from "./small-stage.ts";

const hub = entity("Person", "Hub");
const works = Array.from({ length: 6 }, (_, at) => entity("Work", `Work ${at}`));
const people = Array.from({ length: 4 }, (_, at) => entity("Person", `Person ${at}`));
const neighbours = [...works, ...people];
const crowd: Crowd = {
  of: hub.id,
  neighbours,
  newcomers: neighbours.filter((_, at) => at !== 1),
  relations: [
    ...works.map((work, at) => relation(at < 3 ? "AUTHORED" : "CITES", hub, work)),
    ...people.map((one) => relation("CITES", one, hub)),
  ],
};
const all = { kinds: ["Person", "Work"], relations: ["AUTHORED", "CITES"] } as const;

test("newcomers are counted by the relation that ties them, whichever way it runs", () => {
  expect([...newcomersByRelation(crowd)]).toEqual([
    ["AUTHORED", 2],
    ["CITES", 7],
  ]);
});

test("kinds and relations both choose", () => {
  expect(matching(crowd, all)).toHaveLength(9);
  expect(matching(crowd, { kinds: ["Work"], relations: ["CITES"] }).map(({ label }) => label)).toEqual([
    "Work 3",
    "Work 4",
    "Work 5",
  ]);
});

test("the expansion asks for so many that the wanted number is new, and says nothing of what is not narrowed", () => {
  expect(expansionOf(crowd, { ...all, amount: 3 })).toEqual({ id: hub.id, kinds: [], limit: 4 });
});

test("a narrowed expansion says by which kinds and relations", () => {
  expect(expansionOf(crowd, { kinds: ["Work"], relations: ["AUTHORED"], amount: 10 })).toEqual({
    id: hub.id,
    kinds: ["Work"],
    limit: 3,
    relations: ["AUTHORED"],
  });
});
