import { compareText, type GraphEdge, groupedBy } from "#model";
import * as cypher from "./cypher.ts";
import type { RelationHead } from "./graph-source.ts";
import type { Row, Run } from "./neo4j-connection.ts";
import {
  edgeParts,
  entityFrom,
  entityProperties,
  mentionProperties,
  type Properties,
  relationProperties,
  textProperties,
} from "./neo4j-rows.ts";
import { mergedEdge, mergedEntity, type TextShare } from "./text-shares.ts";

/** Rows that go to Neo4j in one query. */
const BATCH = 2_000;

/**
 * Puts the shares in place of all that the texts had before, within one transaction; a text without a share is removed.
 * Texts and entities are locked first, in the order of their ids, so that many loaders may write at once.
 */
export async function replaceShares(
  run: Run,
  texts: readonly string[],
  shares: readonly TextShare[],
): Promise<void> {
  await run(cypher.LOCK_TEXTS, { texts: [...texts].sort(compareText) });
  const before = await run(cypher.ENTITIES_OF_TEXTS, { texts });
  const ids = sortedIds(
    before.map((row) => String(row["id"])),
    shares.flatMap((share) => share.nodes.map(({ key }) => key)),
  );
  await inBatches(ids, (some) => run(cypher.LOCK_ENTITIES, { ids: some }));
  const relations = await mergedRelations(run, texts, shares);
  await replaceEntities(run, ids, texts, shares);
  await inBatches(relations.gone, (rows) => run(cypher.DROP_RELATIONS, { rows }));
  await inBatches(relations.rows, (rows) => run(cypher.WRITE_RELATIONS, { rows }));
}

async function replaceEntities(
  run: Run,
  ids: readonly string[],
  texts: readonly string[],
  shares: readonly TextShare[],
) {
  await run(cypher.DROP_MENTIONS, { texts });
  const kept = new Set(shares.map((share) => share.record.id));
  await run(cypher.DROP_TEXTS, { texts: texts.filter((text) => !kept.has(text)) });
  for (const share of shares) {
    await run(cypher.WRITE_TEXTS, { rows: [{ id: share.record.id, properties: textProperties(share) }] });
    const rows = share.nodes.map((node) => ({
      entity: node.key,
      text: share.record.id,
      properties: mentionProperties(node),
    }));
    await inBatches(rows, (some) => run(cypher.WRITE_MENTIONS, { rows: some }));
  }
  await inBatches(ids, (some) => sumEntities(run, some));
}

async function sumEntities(run: Run, ids: readonly string[]): Promise<void> {
  const read = await run(cypher.SHARES_OF_ENTITIES, { ids });
  const parts = groupedBy(read.sort(byText), (row) => String(row["id"]));
  const rows = [...parts].map(([id, shares]) => {
    const entity = mergedEntity(
      shares.map((row) => entityFrom(String(row["text"]), row["share"] as Properties)),
    );
    return { id, type: entity.type, properties: entityProperties(id, entity) };
  });
  await run(cypher.WRITE_ENTITIES, { rows });
  await run(cypher.DROP_ENTITIES, { ids: ids.filter((id) => !parts.has(id)) });
}

interface RelationRow extends RelationHead {
  readonly properties: Properties;
}

/** The relations that the texts stated before or state now, as they are with what other texts state. */
async function mergedRelations(run: Run, texts: readonly string[], shares: readonly TextShare[]) {
  const before = await run(cypher.RELATIONS_OF_TEXTS, { texts });
  const edges = shares.flatMap((share) => share.edges);
  const heads = new Map<string, RelationHead>();
  for (const row of before) heads.set(String(row["id"]), row as unknown as RelationHead);
  for (const edge of edges) heads.set(edge.key, headOf(edge));
  const sorted = [...heads.values()].sort((a, b) => compareText(a.id, b.id));
  const now = groupedBy(edges, (edge) => edge.key);
  const rows: RelationRow[] = [];
  const gone: RelationHead[] = [];
  await inBatches(sorted, async (some) => {
    const stored = await run(cypher.RELATIONS, { rows: some });
    const others = new Map(stored.map((row) => [String(row["id"]), partsOf(row)]));
    for (const head of some) {
      const elsewhere = (others.get(head.id) ?? []).filter((part) => !texts.includes(textOf(part)));
      const parts = [...elsewhere, ...(now.get(head.id) ?? [])].sort((a, b) =>
        compareText(textOf(a), textOf(b)),
      );
      if (parts.length === 0) gone.push(head);
      else rows.push({ ...head, properties: relationProperties(mergedEdge(parts), parts) });
    }
  });
  return { rows, gone };
}

function headOf({ key, source, target, attributes }: GraphEdge): RelationHead {
  return { id: key, type: attributes.type, source, target };
}

function partsOf(row: Row): GraphEdge[] {
  const head = { id: String(row["id"]), source: String(row["source"]), target: String(row["target"]) };
  return edgeParts(head, row["share"] as Properties);
}

function textOf(part: GraphEdge): string {
  return part.attributes.evidence[0]?.text ?? "";
}

function byText(a: Row, b: Row): number {
  return compareText(String(a["text"]), String(b["text"]));
}

function sortedIds(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort(compareText);
}

async function inBatches<T>(rows: readonly T[], work: (some: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await work(rows.slice(at, at + BATCH));
}
