import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#model";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { emptied } from "../contract/given-store.ts";

const root = resolve(import.meta.dirname, "../..");
const page = join(root, "docs/neo4j.md");
const sample = join(root, "graph-data/graphs/bukharin-intro.json");

/** A question of the page: its query, and the table that stands below it. */
const QUESTION = /```cypher\n([\s\S]*?)```\n(?:```text\n[\s\S]*?```\n)?/g;

export interface Server {
  readonly uri: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

/** Asks Neo4j every question of docs/neo4j.md on the sample; with IBID_REWRITE=1 the answers are written into the page. */
export function describeCypherExamples(server: Server, open: () => Promise<GraphStore>): void {
  const isThere = existsSync(sample);
  if (!isThere)
    console.warn(
      "SKIPPED: the answers of docs/neo4j.md, because graph-data/graphs/bukharin-intro.json is not there.",
    );
  describe.skipIf(!isThere)("docs/neo4j.md", () => {
    let driver: Driver;
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await emptied(store);
      const graph = JSON.parse(readFileSync(sample, "utf8")) as Graph;
      await store.load(graph, bodiesOf(graph));
      const auth =
        server.password === undefined ? undefined : neo4j.auth.basic(server.user ?? "neo4j", server.password);
      driver = neo4j.driver(server.uri, auth, { disableLosslessIntegers: true });
    });
    afterAll(async () => {
      await emptied(store);
      await store.close();
      await driver.close();
    });

    test("shows the answers that Neo4j gives on the sample", async () => {
      const written = readFileSync(page, "utf8");
      const answered = await withAnswers(driver, written);
      if (process.env["IBID_REWRITE"] === "1") writeFileSync(page, answered);
      else expect(answered).toBe(written);
      expect(written.match(QUESTION)).toHaveLength(10);
    });
  });
}

function bodiesOf(graph: Graph): Map<string, string> {
  const folder = join(root, "graph-data/graphs");
  return new Map(
    graph.attributes.texts.map((text) => [text.id, readFileSync(join(folder, text.file), "utf8")]),
  );
}

async function withAnswers(driver: Driver, words: string): Promise<string> {
  let answered = "";
  let last = 0;
  for (const question of words.matchAll(QUESTION)) {
    const query = question[1] ?? "";
    const { records } = await driver.executeQuery(query, {}, { routing: "READ" });
    const rows = records.map((record) => record.keys.map((key) => shown(record.get(key))));
    const table = [records[0]?.keys.map(String) ?? ["(nothing)"], ...rows]
      .map((row) => row.join(" | "))
      .join("\n");
    answered += `${words.slice(last, question.index)}\`\`\`cypher\n${query}\`\`\`\n\`\`\`text\n${table}\n\`\`\`\n`;
    last = question.index + question[0].length;
  }
  return answered + words.slice(last);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(", ");
  return value === null ? "" : String(value).replace(/\s+/g, " ");
}
