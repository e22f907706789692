import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decisionId } from "../../../graph-data/decisions/decision-id.ts";
import * as cypher from "../../../server/store/cypher.ts";
import { StoreAwayError } from "../../../server/store/graph-store.ts";
import type { Connection, Row, Run } from "../../../server/store/neo4j-connection.ts";
import { neo4jStoreOver } from "../../../server/store/neo4j-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { GraphBuilder } from "../../contract/graph-builder.ts";

const HOSTILE = [
  "'",
  '"',
  "`",
  "\\u0060",
  "`) DETACH DELETE (n",
  "//",
  "/*",
  "'}) MATCH (n) DELETE n //",
  "ʼ",
  "＇ OR 1=1",
  "$id",
  ["$", "{id}"].join(""),
];
const NAMED = new Set(Object.values(cypher).flat().map(String));

/** A Neo4j that is empty, and keeps what it was sent. */
function listening(): { connection: Connection; sent: { query: string; parameters: Row }[] } {
  const sent: { query: string; parameters: Row }[] = [];
  const run: Run = async (query, parameters = {}) => {
    sent.push({ query, parameters });
    return query === cypher.SUMMARIES
      ? (parameters["ids"] as string[]).map((id) => ({
          id,
          type: "Person",
          label: id,
          mentions: 1,
          degree: 0,
        }))
      : [];
  };
  const within = <T>(work: (run: Run) => Promise<T>) => work(run);
  return {
    sent,
    connection: { read: within, write: within, define: async () => undefined, close: async () => undefined },
  };
}

test("whatever is asked, only the named queries are sent, and the words of others only as parameters", async () => {
  const { connection, sent } = listening();
  const store = neo4jStoreOver(connection);
  for (const odd of HOSTILE) {
    await store.search({ q: odd });
    await store.search({ q: `anna ${odd}`, type: "Claim" });
    for (const reply of [
      store.entity(odd),
      store.mentions(odd, {}),
      store.relations(odd, {}),
      store.text(odd),
    ])
      await reply;
    await store.subgraph({ seeds: [odd], hops: 2, texts: [odd], from: odd, to: odd });
    await store.paths({ from: odd, to: `${odd}2` });
    await store.citations({ entity: odd });
    await store.claims({ speaker: odd, about: odd, q: odd });
    await store.claims({ about: odd });
    await store.removeText(odd);
    await store.decisions({ entity: odd });
    await store.proposals({});
    const [act, time] = [{ kind: "rename" as const, entity: odd, label: odd }, "2026-01-02T03:04:05.006Z"];
    const entry = {
      id: decisionId({ author: odd, time, act }),
      author: odd,
      time,
      reason: odd,
      act,
      anchors: [],
    };
    expect(await store.importDecisions(JSON.stringify(entry))).toMatchObject({ added: 1, refused: [] });
    const builder = new GraphBuilder()
      .text("t", odd, `${odd} met Anna.`)
      .entity(`person:${odd}`, "Person", [["t", odd]]);
    builder
      .entity("person:anna", "Person", [["t", "Anna"]])
      .relation("RELATED_TO", `person:${odd}`, "person:anna", [["t", "met"]], { label: odd });
    await store.load(builder.graph(), builder.bodies());
  }
  await store.citationMatrix({});
  await store.overview();
  await store.exportGraph();
  await store.health();
  expect(sent.length).toBeGreaterThan(100);
  expect([...new Set(sent.map(({ query }) => query))].filter((query) => !NAMED.has(query))).toEqual([]);
});

test("no query of Cypher or SQL is put together from values", () => {
  const folder = join(import.meta.dirname, "../../../server/store");
  const queries = readFileSync(join(folder, "cypher.ts"), "utf8");
  const inserted = new Set(Array.from(queries.matchAll(/\$\{([^}]*)\}/g), (match) => match[1]));
  expect([...inserted].sort()).toEqual([
    "ALL",
    "CLAIM",
    "JUDGED_ALONE",
    "LABELS",
    "OF_KIND",
    "ROW",
    "STATED",
    "TYPE",
    "type",
  ]);
  for (const file of [
    "neo4j-source.ts",
    "neo4j-writing.ts",
    "neo4j-index.ts",
    "neo4j-store.ts",
    "neo4j-ledger.ts",
    "neo4j-replay.ts",
    "neo4j-share.ts",
    "neo4j-connection.ts",
  ]) {
    expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/\b(MATCH|MERGE|UNWIND|RETURN)\b/);
  }
});

test("a Neo4j that does not answer is said in one sentence that says what to do", async () => {
  const opened = openStore("bolt://127.0.0.1:1", { user: "neo4j", password: "secret" });
  const refusal = await opened.catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(StoreAwayError);
  expect((refusal as Error).message).toBe(
    "Neo4j at bolt://127.0.0.1:1 does not answer: start it or name another store.",
  );
});
