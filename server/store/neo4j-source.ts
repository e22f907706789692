import neo4j from "neo4j-driver";
import { compareText, type Entity, type EntitySummary, type GraphEdge } from "#model";
import type { AdjacencyIndex } from "./adjacency-index.ts";
import * as cypher from "./cypher.ts";
import type { KeptLedger } from "./decision-rows.ts";
import { foldedWords } from "./fold-words.ts";
import {
  type ClaimHead,
  type GraphSource,
  type Reach,
  type RelationHead,
  SENTENCES_RANKED,
  type SentencePlace,
  type TextHead,
  type UnsureHead,
} from "./graph-source.ts";
import { holdsAll } from "./holds-all.ts";
import { KeptTexts } from "./kept-texts.ts";
import { leastSure } from "./least-sure.ts";
import { type NamedEntity, NameIndex } from "./name-index.ts";
import type { Connection, Row } from "./neo4j-connection.ts";
import { indexFrom, type RelationRow, relationsWithin } from "./neo4j-index.ts";
import { keptLedger } from "./neo4j-ledger.ts";
import { edgeParts, entityFrom, type Properties, summaryFrom } from "./neo4j-rows.ts";
import { headIn, readingOf, shareOf, textFrom } from "./neo4j-share.ts";
import type { ReadText } from "./quote-span.ts";
import { mergedEdge, mergedEntity, type TextShare } from "./text-shares.ts";
import { rankOf } from "./tie-strength.ts";

/** Reads the graph from Neo4j: neighbourhoods hop by hop, names once until something is written. */
export class Neo4jSource implements GraphSource {
  readonly #connection: Connection;
  readonly #kept = new KeptTexts();
  #names: { version: string; index: NameIndex } | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async indexAround(ids: readonly string[], reach: Reach): Promise<AdjacencyIndex> {
    const relations = await this.#connection.read((run) => relationsWithin(run, ids, reach));
    return this.#indexOf(relations, ids);
  }

  async indexOf(): Promise<AdjacencyIndex> {
    return this.#indexOf((await this.#rows(cypher.CITATIONS)) as unknown as RelationRow[], []);
  }

  async summaries(ids: readonly string[]): Promise<ReadonlyMap<string, EntitySummary>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#rows(cypher.SUMMARIES, { ids });
    return new Map(rows.map((row) => [String(row["id"]), summaryFrom(row)]));
  }

  async counts() {
    const [entities, relations] = [
      await this.#rows(cypher.COUNT_ENTITIES),
      await this.#rows(cypher.COUNT_RELATIONS),
    ];
    return { entities: positiveCounts(entities), relations: positiveCounts(relations) };
  }

  async textHeads(): Promise<TextHead[]> {
    const rows = await this.#rows(cypher.TEXT_HEADS);
    return rows
      .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? undefined])))
      .map((row) => row as unknown as TextHead)
      .sort((a, b) => compareText(a.id, b.id));
  }

  async texts(ids: readonly string[]): Promise<ReadonlyMap<string, ReadText>> {
    if (ids.length === 0) return new Map();
    const hashes = new Map(
      (await this.#rows(cypher.TEXT_HASHES, { ids })).map((row) => [String(row["id"]), String(row["hash"])]),
    );
    const unread = [...hashes].filter(([id, hash]) => !this.#kept.get(id, hash)).map(([id]) => id);
    const rows = unread.length === 0 ? [] : await this.#rows(cypher.TEXTS, { ids: unread });
    const read = new Map(rows.map((row) => [String(row["id"]), textFrom(row)]));
    for (const row of rows) this.#kept.keep(String(row["id"]), String(row["hash"]), textFrom(row));
    return new Map(
      [...hashes].flatMap(([id, hash]) => {
        const text = read.get(id) ?? this.#kept.get(id, hash);
        return text ? [[id, text] as const] : [];
      }),
    );
  }

  async entity(id: string): Promise<Entity | undefined> {
    const rows = await this.#rows(cypher.SHARES_OF_ENTITIES, { ids: [id] });
    if (rows.length === 0) return undefined;
    const sorted = rows.sort((a, b) => compareText(String(a["text"]), String(b["text"])));
    return mergedEntity(sorted.map((row) => entityFrom(String(row["text"]), row["share"] as Properties)));
  }

  async relationsOf(id: string): Promise<RelationHead[]> {
    const rows = (await this.#rows(cypher.RELATIONS_AT, {
      ids: [id],
      relations: cypher.EVERY_RELATION,
    })) as unknown as RelationRow[];
    const rank = (row: RelationRow) => rankOf(row.type, row.confidence, row.places);
    return [...new Map(rows.map((row) => [row.id, row])).values()].sort(
      (a, b) => rank(b) - rank(a) || compareText(a.id, b.id),
    );
  }

  async relations(heads: readonly RelationHead[]): Promise<ReadonlyMap<string, GraphEdge>> {
    if (heads.length === 0) return new Map();
    const asked = heads.map(({ id, type, source, target }) => ({ id, type, source, target }));
    const rows = await this.#rows(cypher.RELATIONS, { rows: asked });
    return new Map(
      rows.map((row) => [String(row["id"]), mergedEdge(edgeParts(headIn(row), row["share"] as Properties))]),
    );
  }

  async names(): Promise<NameIndex> {
    const version = await this.state();
    if (this.#names?.version !== version) {
      const rows = (await this.#rows(cypher.NAMES)) as unknown as (NamedEntity & {
        label: string;
        aliases: string[];
      })[];
      const named = rows.map((one) => ({ ...one, names: [one.label, ...one.aliases] }));
      this.#names = { version, index: new NameIndex(named.sort((a, b) => compareText(a.id, b.id))) };
    }
    return this.#names.index;
  }

  async sentences(words: readonly string[]) {
    const rows = await this.#rows(cypher.TEXTS_WITH_WORDS, {
      words: words.map((word) => `+${word}*`).join(" "),
    });
    const ids = rows.map((row) => String(row["id"])).sort(compareText);
    const texts = await this.texts(ids);
    const places = ids.flatMap((id) => sentencesHolding(id, texts.get(id), words));
    return { total: places.length, places: places.slice(0, SENTENCES_RANKED) };
  }

  async claims({ speaker = null, about = null, kind = null }: Partial<Record<string, string | null>>) {
    const query = speaker !== null ? cypher.CLAIMS_BY : about !== null ? cypher.CLAIMS_ABOUT : cypher.CLAIMS;
    const rows = (await this.#rows(query, { speaker, about, kind })) as unknown as ClaimHead[];
    return rows.sort((a, b) => compareText(a.id, b.id));
  }

  async unsure(below: number, most: number): Promise<UnsureHead[]> {
    const [relations, claims] = [
      await this.#rows(cypher.UNSURE_RELATIONS, { below, most: neo4j.int(most) }),
      await this.#rows(cypher.UNSURE_CLAIMS, { below, most: neo4j.int(most) }),
    ];
    const heads = (relations as unknown as (RelationHead & { confidence: number })[]).map(
      ({ confidence, ...relation }) => ({ id: relation.id, confidence, relation }),
    );
    return leastSure([...heads, ...(claims as unknown as UnsureHead[])], most);
  }

  async share(text: string): Promise<TextShare | undefined> {
    return this.#connection.read((run) => shareOf(run, text));
  }

  async shares(): Promise<TextShare[]> {
    return this.#each(shareOf);
  }

  async readings(): Promise<TextShare[]> {
    return this.#each(readingOf);
  }

  async ledger(): Promise<KeptLedger> {
    return this.#connection.read(keptLedger);
  }

  async #each(read: typeof shareOf): Promise<TextShare[]> {
    const shares: TextShare[] = [];
    for (const { id } of await this.textHeads()) {
      const share = await this.#connection.read((run) => read(run, id));
      if (share) shares.push(share);
    }
    return shares;
  }

  async state(): Promise<string> {
    const [row] = await this.#rows(cypher.VERSION);
    return `${row?.["texts"]} ${row?.["stamps"]}`;
  }

  async name(): Promise<string> {
    const [row] = await this.#rows(cypher.COMPONENTS);
    return `neo4j (${row?.["version"]} ${row?.["edition"]})`;
  }

  async #indexOf(relations: readonly RelationRow[], alone: readonly string[]): Promise<AdjacencyIndex> {
    const ids = new Set([...alone, ...relations.flatMap((row) => [row.source, row.target])]);
    return indexFrom(relations, await this.summaries([...ids]));
  }

  #rows(query: string, parameters: Row = {}): Promise<Row[]> {
    return this.#connection.read((run) => run(query, parameters));
  }
}

function positiveCounts(rows: readonly Row[]): Map<string, number> {
  return new Map(
    rows.filter((row) => Number(row["count"]) > 0).map((row) => [String(row["type"]), Number(row["count"])]),
  );
}

function sentencesHolding(
  text: string,
  read: ReadText | undefined,
  words: readonly string[],
): SentencePlace[] {
  const flat = read?.record.sentences ?? [];
  const places: SentencePlace[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) {
    const [start, end] = [flat[at] ?? 0, flat[at + 1] ?? 0];
    if (holdsAll(foldedWords(read?.body.slice(start, end) ?? ""), words)) places.push({ text, start, end });
  }
  return places.sort((a, b) => a.start - b.start);
}
