import fc from "fast-check";
import { expect, test } from "vitest";
import type { Graph } from "#model";
import { serialiseGraph } from "#model";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { emptied } from "./given-store.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import { type Draw, randomDraws } from "./random-acts.ts";
import { decideAll } from "./random-decisions.contract.ts";
import { randomGraph } from "./random-graph.ts";

/** Seconds of trying; a slow machine tries fewer graphs. */
const SECONDS = Number(process.env["IBID_DIFFERENCE_SECONDS"] ?? 45);

/** Loads random graphs into the embedded store and into another one, and expects equal replies, order included. */
export function describeDifferences(open: () => Promise<GraphStore>): void {
  const rule =
    "both stores give equal replies to every question, order included, also while texts come and go";
  test(rule, () => expectNoDifference(open), SECONDS * 1_000 + 120_000);
}

async function expectNoDifference(open: () => Promise<GraphStore>): Promise<void> {
  const other = await open();
  const builders = fc.array(randomGraph, { minLength: 1, maxLength: 2 });
  const compare = async (loaded: readonly GraphBuilder[], removes: boolean, draws: readonly Draw[]) => {
    const embedded = openEmbeddedStore(":memory:");
    await emptied(other);
    for (const builder of loaded) await loadedAlike(builder, [embedded, other]);
    await expectEqual(embedded, other);
    await decidedAlike(draws, embedded, other);
    await expectEqual(embedded, other);
    const [first] = loaded[0]?.graph().attributes.texts ?? [];
    if (!removes || !first) return;
    for (const store of [embedded, other]) await store.removeText(first.id);
    await expectEqual(embedded, other);
  };
  let last = Promise.resolve(); // the case that the time limit cuts off goes on meanwhile
  const property = fc.asyncProperty(builders, fc.boolean(), randomDraws, (...drawn) => {
    last = compare(...drawn);
    return last;
  });
  const limits = { interruptAfterTimeLimit: SECONDS * 1_000, markInterruptAsFailure: false };
  await fc.assert(property, { numRuns: SECONDS * 10, endOnFailure: true, ...limits });
  await last;
  await emptied(other);
  await other.close();
}

async function loadedAlike(builder: GraphBuilder, stores: readonly GraphStore[]): Promise<void> {
  const reports = [];
  for (const store of stores) reports.push(await store.load(builder.graph(), builder.bodies()));
  expect(reports[1]).toEqual(reports[0]);
}

/** A few random decisions, made on one store and told to the other. */
async function decidedAlike(draws: readonly Draw[], embedded: GraphStore, other: GraphStore): Promise<void> {
  await decideAll(embedded, draws.slice(0, 4));
  await other.importDecisions(await embedded.exportDecisions());
}

async function expectEqual(embedded: GraphStore, other: GraphStore): Promise<void> {
  const { graph } = await embedded.exportGraph();
  const mine = await repliesOf(embedded, graph);
  const theirs = await repliesOf(other, graph);
  for (const [question, reply] of mine) expect([question, theirs.get(question)]).toEqual([question, reply]);
}

/** Every method, over every entity or a few of them, as JSON so that the order of fields counts as well. */
async function repliesOf(store: GraphStore, graph: Graph): Promise<Map<string, string>> {
  const replies = new Map<string, string>();
  const ask = async (question: string, reply: Promise<unknown>) =>
    void replies.set(question, JSON.stringify(await reply));
  replies.set("export", serialiseGraph((await store.exportGraph()).graph));
  await ask("overview", store.overview());
  await ask("texts", store.texts());
  await ask("matrix", store.citationMatrix({}));
  await ask("network", store.citationNetwork({ limit: 3 }));
  await ask("matrix of works", store.citationMatrix({ by: "work", limit: 2 }));
  await ask("claims", store.claims({ limit: 3 }));
  for (const q of ["Anna", "trotskii", "Otto wrote", "lodz", "Annna", "q", "zzz"])
    await ask(`search ${q}`, store.search({ q }));
  for (const { id } of graph.attributes.texts) await ask(`text ${id}`, store.text(id));
  const ids = graph.nodes.map((node) => node.key);
  for (const id of ids) {
    await ask(`entity ${id}`, store.entity(id));
    await ask(`mentions ${id}`, store.mentions(id, { limit: 2, offset: 1 }));
    await ask(`relations ${id}`, store.relations(id, { limit: 3 }));
  }
  for (const [at, id] of ids.slice(0, 4).entries()) {
    const to = ids[(at + 1) % ids.length] ?? id;
    await ask(`subgraph ${id}`, store.subgraph({ seeds: [id, to], hops: 2, limit: 5, fanOut: 2 }));
    await ask(
      `claims in subgraph ${id}`,
      store.subgraph({ seeds: [id], hops: 3, types: ["Claim", "Person"], minConfidence: 0.3 }),
    );
    await ask(
      `dates ${id}`,
      store.subgraph({ seeds: [id], hops: 2, from: "1918", to: "1920", texts: ["alpha", "beta"] }),
    );
    await ask(`paths ${id}`, store.paths({ from: id, to, limit: 20 }));
    await ask(
      `long paths ${id}`,
      store.paths({ from: id, to, maxHops: 5, relations: ["RELATED_TO", "APPEARS_WITH", "CITES"] }),
    );
    await ask(`citing ${id}`, store.citations({ entity: id, depth: 3 }));
    await ask(`cited ${id}`, store.citations({ entity: id, direction: "cited", depth: 2 }));
    await ask(`claims by ${id}`, store.claims({ speaker: id }));
    await ask(`claims about ${id}`, store.claims({ about: id, q: "anna" }));
  }
  return replies;
}
