import fc from "fast-check";
import { expect, test } from "vitest";
import { checkGraph } from "#model";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import { type GraphStore, RefusedDecision } from "../../server/store/graph-store.ts";
import { emptied, exported, type Given, undoAll } from "./given-store.ts";
import { actOf, type Draw, randomDraws } from "./random-acts.ts";
import { randomGraph } from "./random-graph.ts";

/** Random acts on random graphs, and all of them taken back; `runs` graphs. */
export function describeRandomDecisions(given: Given, runs: number): void {
  const rule =
    "whatever is decided, the graph keeps every law, a replay from the ledger gives the same bytes, and all undone the first";
  test(
    rule,
    () =>
      fc.assert(
        fc.asyncProperty(randomGraph, randomDraws, async (builder, draws) => {
          const store = given();
          await emptied(store);
          const [graph, bodies] = [builder.graph(), builder.bodies()];
          await store.load(graph, bodies);
          const before = [await exported(store), (await store.overview()).fingerprint];
          await decideAll(store, draws);
          const after = [await exported(store), (await store.overview()).fingerprint];
          expect(checkGraph((await store.exportGraph()).graph, bodies)).toEqual([]);
          const ledger = await store.exportDecisions();
          for (const isFirst of [true, false]) {
            const fresh = openEmbeddedStore(":memory:");
            if (isFirst) await fresh.importDecisions(ledger);
            await fresh.load(graph, bodies);
            if (!isFirst) await fresh.importDecisions(ledger);
            expect([await exported(fresh), (await fresh.overview()).fingerprint]).toEqual(after);
            expect(await fresh.decisions({})).toEqual(await store.decisions({}));
            expect(await fresh.proposals({})).toEqual(await store.proposals({}));
            await fresh.close();
          }
          expect(await store.load(graph, bodies)).toMatchObject({
            unchanged: graph.attributes.texts.length,
          });
          await undoAll(store);
          expect([await exported(store), (await store.overview()).fingerprint]).toEqual(before);
        }),
        // The ledger of a store only grows, so that to look for a smaller example would take minutes: the seed tells enough.
        { numRuns: runs, endOnFailure: true },
      ),
    120_000,
  );
}

/** Makes each draw an act on the graph as it is then; what makes no sense is refused. */
export async function decideAll(store: GraphStore, draws: readonly Draw[]): Promise<void> {
  const made: string[] = [];
  for (const draw of draws) {
    const { graph } = await store.exportGraph();
    const act = actOf(graph, draw, made);
    if (!act) continue;
    const author = draw[4] % 2 ? "Ada" : "Ben";
    const reply = await store.decide({ act, author, acrossTypes: true }).catch((error: unknown) => error);
    if (reply instanceof RefusedDecision) continue;
    if (reply instanceof Error) throw reply;
    made.push((reply as Awaited<ReturnType<GraphStore["decide"]>>).row.decision.id);
  }
}
