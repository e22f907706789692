import fc from "fast-check";
import { expect, test } from "vitest";
import type { Decision, Entity } from "#model";
import { relabelled, relabelledInTurn } from "../../../graph-data/decisions/merged-parts.ts";
import { sharesOf } from "../../../server/store/text-shares.ts";
import { LENIN, lettersGraph } from "../../contract/small-graphs.ts";
import { growthOf } from "../../growth.ts";
import { decidedAlone } from "./decided-alone.ts";
import { entry } from "./random-ledger.ts";

const name = fc.constantFrom("Lenin", "V. I. Lenin", "Ulyanov", "Ильич", "Lénine");

test("labels given in turn leave the same names as when each is given by itself", () => {
  fc.assert(
    fc.property(name, fc.uniqueArray(name), fc.array(name), (label, aliases, labels) => {
      const entity: Entity = { type: "Person", label, aliases, mentions: [] };
      expect(relabelledInTurn(entity, labels)).toEqual(labels.reduce(relabelled, entity));
    }),
  );
});

test("the label that is there already changes nothing", () => {
  const entity: Entity = { type: "Person", label: "Lenin", aliases: ["Ulyanov", "Ilyich"], mentions: [] };
  expect(relabelledInTurn(entity, ["Lenin", "Lenin"])).toBe(entity);
  expect(relabelledInTurn(entity, [])).toBe(entity);
});

test("a long row of names takes time in step with its length, and every one stays", () => {
  const builder = lettersGraph();
  const given = { author: "Ada", graph: builder.graph(), bodies: builder.bodies() };
  const [share] = sharesOf(given.graph, given.bodies);
  if (!share) throw new Error("merged-parts.test: the letters have no share");
  const first = entry({ kind: "rename", entity: LENIN, label: "Lenin 0" }, { at: 0, ...given });
  const renames = (count: number) =>
    Array.from({ length: count }, (_, at): Decision => {
      const act = { kind: "rename" as const, entity: LENIN, label: `Lenin ${at}` };
      return { ...first, id: `decision:${at.toString(16).padStart(16, "0")}`, act };
    });
  expect(growthOf((ledger) => decidedAlone(share, ledger), renames, 3_000)).toBeLessThan(2.5);
  const { nodes, touched } = decidedAlone(share, renames(3_000));
  const lenin = nodes.find(({ key }) => key === LENIN)?.attributes;
  expect([lenin?.label, touched.length]).toEqual(["Lenin 2999", 3_000]);
  expect(lenin?.aliases).toEqual(expect.arrayContaining(["Vladimir Lenin", "Lenin 0", "Lenin 2998"]));
});
