import fc from "fast-check";
import { expect, test } from "vitest";
import { checkGraph, type Decision, type Graph, serialiseGraph } from "#model";
import { applyPlan, movedIds } from "../../../graph-data/decisions/apply-decisions.ts";
import { decisionId } from "../../../graph-data/decisions/decision-id.ts";
import { planReplay } from "../../../graph-data/decisions/replay-plan.ts";
import { graphOf, sharesOf } from "../../../server/store/text-shares.ts";
import { GraphBuilder } from "../../contract/graph-builder.ts";
import { randomDraws } from "../../contract/random-acts.ts";
import { randomGraph } from "../../contract/random-graph.ts";
import { decidedAlone } from "./decided-alone.ts";
import { entry, ledgerOn } from "./random-ledger.ts";

type Bodies = ReadonlyMap<string, string>;

/** The whole graph with a ledger applied to it, text by text. */
function decided(graph: Graph, bodies: Bodies, ledger: readonly Decision[]): Graph {
  const shares = sharesOf(graph, bodies);
  const plan = planReplay(ledger);
  const moved = movedIds(plan, shares, (id) => graph.nodes.some(({ key }) => key === id));
  return withoutLooseEnds(graphOf(shares.map((share) => applyPlan(share, planReplay(ledger, moved)))));
}

/** A store drops a relation whose end is named nowhere any more. */
function withoutLooseEnds(graph: Graph): Graph {
  const named = new Set(graph.nodes.map(({ key }) => key));
  return {
    ...graph,
    edges: graph.edges.filter(({ source, target }) => named.has(source) && named.has(target)),
  };
}

const RUNS = { numRuns: 300 };
const given = fc.tuple(randomGraph, randomDraws);

test("the same ledger on the same graph gives the same bytes, and the graph keeps every law of the model", () => {
  fc.assert(
    fc.property(given, ([builder, draws]) => {
      const [graph, bodies] = [builder.graph(), builder.bodies()];
      const ledger = ledgerOn(graph, bodies, draws);
      const once = decided(graph, bodies, ledger);
      expect(checkGraph(once, bodies)).toEqual([]);
      expect(serialiseGraph(decided(builder.graph(), bodies, ledger))).toBe(serialiseGraph(once));
      expect(graph).toEqual(builder.graph());
    }),
    RUNS,
  );
});

test("a ledger that another reader brings in another order gives the same bytes", () => {
  fc.assert(
    fc.property(given, fc.integer(), ([builder, draws], seed) => {
      const [graph, bodies] = [builder.graph(), builder.bodies()];
      const ledger = ledgerOn(graph, bodies, draws);
      const mixed = [...ledger].sort(
        (a, b) =>
          ((Number.parseInt(a.id.slice(-4), 16) ^ seed) % 7) -
          ((Number.parseInt(b.id.slice(-4), 16) ^ seed) % 7),
      );
      expect(serialiseGraph(decided(graph, bodies, mixed))).toBe(
        serialiseGraph(decided(graph, bodies, ledger)),
      );
    }),
    RUNS,
  );
});

test("no decision, or all of them taken back, gives the bytes that were read", () => {
  fc.assert(
    fc.property(given, ([builder, draws]) => {
      const [graph, bodies] = [builder.graph(), builder.bodies()];
      const ledger = ledgerOn(graph, bodies, draws).filter(({ act }) => act.kind !== "undo");
      const before = serialiseGraph(decided(graph, bodies, []));
      const undos = ledger.map((entry, at) => undo(entry, at));
      expect(serialiseGraph(decided(graph, bodies, [...ledger, ...undos]))).toBe(before);
      const redos = undos.map((entry, at) => undo(entry, at + 100));
      expect(serialiseGraph(decided(graph, bodies, [...ledger, ...undos, ...redos]))).toBe(
        serialiseGraph(decided(graph, bodies, ledger)),
      );
    }),
    RUNS,
  );
});

function undo({ id }: Decision, at: number): Decision {
  const time = new Date(Date.UTC(2027, 0, 1, 0, 0, at)).toISOString();
  const act = { kind: "undo" as const, decision: id };
  return { id: decisionId({ author: "Ada", time, act }), author: "Ada", time, act, anchors: [] };
}

test("a share alone is decided with what was decided on the same words under another id", () => {
  const built = (id: string) =>
    new GraphBuilder().text("one", "One", "Anna met Otto.").entity(id, "Person", [["one", "Anna"]]);
  const [before, after] = [built("person:anna"), built("person:anna-2")];
  const act = { kind: "rename" as const, entity: "person:anna", label: "Anna Berg" };
  const ledger = [entry(act, { at: 0, author: "Ada", graph: before.graph(), bodies: before.bodies() })];
  const [share] = sharesOf(after.graph(), after.bodies());
  if (!share) throw new Error("apply-decisions: no share");
  const { nodes, touched, isChanged } = decidedAlone(share, ledger);
  expect(nodes.map(({ key, attributes }) => [key, attributes.label])).toEqual([
    ["person:anna-2", "Anna Berg"],
  ]);
  expect([touched, isChanged]).toEqual([[ledger[0]?.id], true]);
  expect(decidedAlone(share, []).nodes).toBe(share.nodes);
});
