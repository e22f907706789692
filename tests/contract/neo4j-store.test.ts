import neo4j from "neo4j-driver";
import { afterAll, describe, expect, test } from "vitest";
import { serialiseGraph } from "#model";
import { openStore } from "../../server/store/open-store.ts";
import { describeCypherExamples } from "../neo4j/cypher-examples.contract.ts";
import { numberedGraph } from "../server/store/numbered-graph.ts";
import { describeDifferences } from "./differences.contract.ts";
import { emptied } from "./given-store.ts";
import { describeGraphStore } from "./graph-store.contract.ts";

const uri = process.env["NEO4J_URI"];
const credentials = { user: process.env["NEO4J_USER"], password: process.env["NEO4J_PASSWORD"] };

/** The texts that these tests write; each leaves none behind. */
const OURS = /^(?:letters|history|one|two|odd|order|hub|alpha|beta|gamma|text-\d+)$/;

/* One file for all that writes to Neo4j: its Community edition has one database, and test files run side by side. */
if (uri) {
  const open = () => openOwn(uri);
  describeGraphStore("the Neo4j store", open, 8);
  describeDifferences(open);
  describeManyLoaders(open);
  describeCypherExamples({ uri, ...credentials }, open);
  afterAll(() => forgetLedger(uri));
} else {
  console.warn(
    "SKIPPED: the contract on Neo4j, because NEO4J_URI is not set (`npm test` starts one where Java is there).",
  );
  describe.skip("the Neo4j store keeps the contract of a graph store", () => {
    test("skipped: NEO4J_URI is not set", () => undefined);
  });
}

/** Opens the store for tests that empty it; a Neo4j that holds texts or decisions of somebody's own is refused. */
async function openOwn(address: string) {
  const store = await openStore(address, credentials);
  const { rows } = await store.decisions({ limit: 1_000_000 });
  const decided = rows.flatMap(({ decision }) => decision.anchors.map(({ place }) => place.text));
  const texts = [...(await store.texts()).texts.map(({ id }) => id), ...decided];
  const foreign = texts.find((id) => !OURS.test(id));
  if (foreign === undefined) return store;
  await store.close();
  throw new Error(
    `The Neo4j at NEO4J_URI holds texts of its own, such as ${foreign}, or decisions on them: these tests empty it, so give them another one.`,
  );
}

/** Takes away the entries that these tests made, which the store itself never does. */
async function forgetLedger(address: string): Promise<void> {
  const { user = "neo4j", password } = credentials;
  const driver = neo4j.driver(address, password === undefined ? undefined : neo4j.auth.basic(user, password));
  await driver.executeQuery("MATCH (n) WHERE n:Decision OR n:Ledger OR n:Reading DETACH DELETE n");
  await driver.close();
}

function describeManyLoaders(open: () => ReturnType<typeof openStore>): void {
  test("four loaders that write texts about the same people at once make the graph that one makes", async () => {
    const [alone, ...loaders] = [openStore(":memory:"), open(), open(), open(), open()];
    const [one, stores] = [await alone, await Promise.all(loaders)];
    if (stores[0]) await emptied(stores[0]);
    const builders = Array.from({ length: 12 }, (_, number) => numberedGraph(number));
    for (const builder of builders) await one.load(builder.graph(), builder.bodies());
    await Promise.all(
      stores.map(async (store, at) => {
        for (const builder of builders.filter((_, number) => number % stores.length === at)) {
          await store.load(builder.graph(), builder.bodies());
        }
      }),
    );
    const there = await stores[0]?.exportGraph();
    expect(there && serialiseGraph(there.graph)).toBe(serialiseGraph((await one.exportGraph()).graph));
    if (stores[0]) await emptied(stores[0]);
    await Promise.all(stores.map((store) => store.close()));
  }, 120_000);
}
