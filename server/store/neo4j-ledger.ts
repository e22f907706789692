import neo4j from "neo4j-driver";
import type { Decision } from "#model";
import * as cypher from "./cypher.ts";
import type { KeptLedger } from "./decision-rows.ts";
import type { Run } from "./neo4j-connection.ts";
import { looseEnds, type TextShare } from "./text-shares.ts";

/** The ledger in the order in which its entries came, and in how many texts each is at work. */
export async function keptLedger(run: Run): Promise<KeptLedger> {
  const rows = await run(cypher.LEDGER);
  const entries = rows.map((row) => JSON.parse(String(row["entry"])) as Decision);
  return { entries, textsOf: new Map(entries.map(({ id }, at) => [id, Number(rows[at]?.["texts"])])) };
}

/** Adds entries behind those that are there. */
export async function insertEntries(run: Run, entries: readonly Decision[], there: number): Promise<void> {
  const rows = entries.map((entry, at) => ({
    id: entry.id,
    number: neo4j.int(there + at),
    author: entry.author,
    time: entry.time,
    kind: entry.act.kind,
    reason: entry.reason ?? null,
    entry: JSON.stringify(entry),
  }));
  await run(cypher.ADD_DECISIONS, { rows });
}

/** Keeps what was read of texts beside what decisions made of them; where nothing is given, what was kept goes. */
export async function keepReadings(
  run: Run,
  readings: ReadonlyMap<string, TextShare | undefined>,
): Promise<void> {
  await run(cypher.DROP_READINGS, { texts: [...readings.keys()] });
  const rows = [...readings].flatMap(([text, read]) => {
    if (!read) return [];
    const { record, nodes, edges, hash } = read;
    const [ids, ends] = [nodes.map(({ key }) => key), looseEnds(read)];
    return [{ text, hash, share: JSON.stringify({ record, nodes, edges }), ids, ends }];
  });
  if (rows.length > 0) await run(cypher.WRITE_READINGS, { rows });
}

/** Notes which decisions are at work in texts. */
export async function noteAtWork(run: Run, touched: ReadonlyMap<string, readonly string[]>): Promise<void> {
  await run(cypher.DROP_AT_WORK, { texts: [...touched.keys()] });
  const rows = [...touched].flatMap(([text, decisions]) => decisions.map((decision) => ({ decision, text })));
  if (rows.length > 0) await run(cypher.WRITE_AT_WORK, { rows });
}

/** In which of the texts each decision is at work. */
export async function atWorkIn(run: Run, texts: readonly string[]): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const row of await run(cypher.AT_WORK_IN, { texts })) {
    const decision = String(row["decision"]);
    found.set(decision, (found.get(decision) ?? new Set()).add(String(row["text"])));
  }
  return found;
}

/** The texts that a query gives, each once. */
export async function textsBy(
  run: Run,
  query: string,
  parameters: Record<string, unknown>,
): Promise<string[]> {
  return (await run(query, parameters)).map((row) => String(row["text"]));
}
