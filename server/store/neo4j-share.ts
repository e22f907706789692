import { compareText, type TextRecord } from "#model";
import * as cypher from "./cypher.ts";
import type { Row, Run } from "./neo4j-connection.ts";
import { edgeParts, entityFrom, type Properties } from "./neo4j-rows.ts";
import type { ReadText } from "./quote-span.ts";
import type { TextShare } from "./text-shares.ts";

/** All that one text supports, as it stands. */
export async function shareOf(run: Run, text: string): Promise<TextShare | undefined> {
  const [row] = await run(cypher.TEXTS, { ids: [text] });
  if (!row) return undefined;
  const mentions = await run(cypher.MENTIONS_OF_TEXT, { text });
  const heads = await run(cypher.RELATIONS_OF_TEXTS, { texts: [text] });
  const relations = await run(cypher.RELATIONS, { rows: heads });
  const nodes = mentions.map((one) => ({
    key: String(one["id"]),
    attributes: entityFrom(text, one["share"] as Properties),
  }));
  const edges = relations
    .flatMap((one) => edgeParts(headIn(one), one["share"] as Properties))
    .filter((edge) => edge.attributes.evidence[0]?.text === text);
  const byKey = (a: { key: string }, b: { key: string }) => compareText(a.key, b.key);
  return {
    ...textFrom(row),
    hash: String(row["hash"]),
    nodes: nodes.sort(byKey),
    edges: edges.sort(byKey),
  };
}

/** All that one text supports, as it was read. */
export async function readingOf(run: Run, text: string): Promise<TextShare | undefined> {
  const [row] = await run(cypher.READINGS, { texts: [text] });
  if (!row) return shareOf(run, text);
  const [words] = await run(cypher.TEXTS, { ids: [text] });
  const share = JSON.parse(String(row["share"])) as Pick<TextShare, "record" | "nodes" | "edges">;
  return { ...share, body: String(words?.["body"] ?? ""), hash: String(row["hash"]) };
}

/** The record and words of a text. */
export function textFrom(row: Row): ReadText {
  return { record: JSON.parse(String(row["record"])) as TextRecord, body: String(row["body"]) };
}

/** The ends of a relation, as a row tells them. */
export function headIn(row: Row): { id: string; source: string; target: string } {
  return { id: String(row["id"]), source: String(row["source"]), target: String(row["target"]) };
}
