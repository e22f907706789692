import type Database from "libsql";
import {
  type Entity,
  type EntitySummary,
  type EntityType,
  RELATION_TYPE_NAMES,
  type TextRecord,
} from "#model";
import { type AdjacencyIndex, relationSummary } from "./adjacency-index.ts";
import { assertReadable } from "./assert-readable.ts";
import { countedBy } from "./count-by.ts";
import type { KeptLedger } from "./decision-rows.ts";
import { guarded } from "./embedded-faults.ts";
import { loadIndex, readSummaries } from "./embedded-index.ts";
import { allReadings, keptLedger } from "./embedded-ledger.ts";
import { readHeads, readNamed, readShares } from "./embedded-shares.ts";
import { readUnsure } from "./embedded-unsure.ts";
import { entityShares, relationShares } from "./embedded-writing.ts";
import {
  type ClaimHead,
  type GraphSource,
  type RelationHead,
  SENTENCES_RANKED,
  type TextHead,
  type UnsureHead,
} from "./graph-source.ts";
import { KeptTexts } from "./kept-texts.ts";
import { NameIndex } from "./name-index.ts";
import type { ReadText } from "./quote-span.ts";
import { mergedEdge, mergedEntity, type TextShare } from "./text-shares.ts";

/** Reads the graph from its SQLite file; what it keeps in memory is built anew when the file has changed. */
export class EmbeddedSource implements GraphSource {
  readonly #database: Database.Database;
  readonly #file: string;
  readonly #changes: Database.Statement<unknown[]>;
  #seen = -1;
  /** How often what was kept had to be forgotten. */
  #changed = 0;
  #index: AdjacencyIndex | undefined;
  #names: NameIndex | undefined;
  readonly #kept = new KeptTexts();

  constructor(database: Database.Database, file: string) {
    this.#database = database;
    this.#file = file;
    this.#changes = database.prepare("PRAGMA data_version").raw(true) as Database.Statement<unknown[]>;
  }

  /** Forgets what was kept in memory, after a write of our own. */
  forget(): void {
    this.#changed++;
    this.#index = undefined;
    this.#names = undefined;
    this.#kept.clear();
  }

  async indexAround(): Promise<AdjacencyIndex> {
    return this.#current();
  }

  async indexOf(): Promise<AdjacencyIndex> {
    return this.#current();
  }

  async summaries(ids: readonly string[]): Promise<ReadonlyMap<string, EntitySummary>> {
    const index = this.#current();
    const found = new Map<string, EntitySummary>();
    const unread: string[] = [];
    for (const id of ids) {
      const number = index.numberOf.get(id);
      const summary = number === undefined ? undefined : index.summaries[number];
      if (summary) found.set(id, summary);
      else if (number !== undefined) unread.push(id);
    }
    if (unread.length === 0) return found;
    const read = this.#read(() => readSummaries(this.#database, index, unread));
    for (const summary of read) {
      index.summaries[index.numberOf.get(summary.id) ?? 0] = summary;
      found.set(summary.id, summary);
    }
    return found;
  }

  async counts() {
    const index = this.#current();
    const entities = this.#rows<[EntityType, number]>("SELECT type, count(*) FROM entity GROUP BY type");
    return {
      entities: new Map<string, number>(entities),
      relations: countedBy(index.relationType, (code) => RELATION_TYPE_NAMES[code] ?? ""),
    };
  }

  async textHeads(): Promise<TextHead[]> {
    return this.#read(() => readHeads(this.#database));
  }

  async texts(ids: readonly string[]): Promise<ReadonlyMap<string, ReadText>> {
    this.#read(() => undefined);
    const found = new Map<string, ReadText>();
    for (const id of ids) {
      const text = this.#kept.get(id, "") ?? this.#readText(id);
      if (text) found.set(id, text);
    }
    return found;
  }

  async entity(id: string): Promise<Entity | undefined> {
    const parts = this.#read(() => entityShares(this.#database, [id])).get(id);
    return parts && mergedEntity(parts);
  }

  async relationsOf(id: string): Promise<RelationHead[]> {
    const index = this.#current();
    const number = index.numberOf.get(id);
    if (number === undefined) return [];
    const ties = index.ties.subarray(index.offsets[number], index.offsets[number + 1]);
    return Array.from(ties, (tie) => relationSummary(index, tie));
  }

  async relations(heads: readonly RelationHead[]) {
    const ids = heads.map((head) => head.id);
    const shares = this.#read(() => relationShares(this.#database, ids));
    return new Map([...shares].map(([id, parts]) => [id, mergedEdge(parts)]));
  }

  async names(): Promise<NameIndex> {
    this.#current();
    this.#names ??= this.#read(() => new NameIndex(readNamed(this.#database)));
    return this.#names;
  }

  async sentences(words: readonly string[]) {
    const match = words.map((word) => `"${word}" *`).join(" AND ");
    const [[total] = [0]] = this.#rows<[number]>(
      "SELECT count(*) FROM sentence_words WHERE sentence_words MATCH ?",
      match,
    );
    const rows = this.#rows<[string, number, number]>(
      "SELECT text, start, finish FROM sentence WHERE number IN (SELECT rowid FROM sentence_words WHERE sentence_words MATCH ?) ORDER BY text, start LIMIT ?",
      match,
      SENTENCES_RANKED,
    );
    return { total, places: rows.map(([text, start, end]) => ({ text, start, end })) };
  }

  async claims(query: Parameters<GraphSource["claims"]>[0]): Promise<ClaimHead[]> {
    const narrowed = [
      ...(query.speaker === undefined ? [] : [await this.#claimsTied(query.speaker, "ASSERTS")]),
      ...(query.about === undefined ? [] : [await this.#claimsTied(query.about, "ABOUT")]),
    ];
    const fields = "SELECT id, label, kind, first_text, first_start FROM entity WHERE type = 'Claim'";
    const [first] = narrowed;
    const rows = first
      ? this.#rows<ClaimRow>(
          `${fields} AND id IN (SELECT value FROM json_each(?))`,
          JSON.stringify([...first]),
        )
      : this.#rows<ClaimRow>(fields);
    return rows
      .filter(([id, , kind]) => narrowed.every((ids) => ids.has(id)) && (!query.kind || kind === query.kind))
      .map(([id, words, , text, start]) => ({ id, words, text, start }));
  }

  async unsure(below: number, most: number): Promise<UnsureHead[]> {
    return this.#read(() => readUnsure(this.#database, below, most));
  }

  async share(text: string): Promise<TextShare | undefined> {
    return this.#read(() => readShares(this.#database, text))[0];
  }

  async shares(): Promise<TextShare[]> {
    return this.#read(() => readShares(this.#database));
  }

  async readings(): Promise<TextShare[]> {
    return this.#read(() => allReadings(this.#database));
  }

  async ledger(): Promise<KeptLedger> {
    return this.#read(() => keptLedger(this.#database));
  }

  async name(): Promise<string> {
    const [[version] = [""]] = this.#rows<[string]>("SELECT sqlite_version()");
    return `embedded (SQLite ${version})`;
  }

  async state(): Promise<string> {
    return this.#read(() => String(this.#changed));
  }

  /** The claims that the entity asserts, or that are about it. */
  async #claimsTied(id: string, type: "ASSERTS" | "ABOUT"): Promise<Set<string>> {
    const [own, other] =
      type === "ASSERTS" ? (["source", "target"] as const) : (["target", "source"] as const);
    const ties = await this.relationsOf(id);
    return new Set(ties.filter((tie) => tie.type === type && tie[own] === id).map((tie) => tie[other]));
  }

  #readText(id: string): ReadText | undefined {
    const [row] = this.#rows<[string, string]>("SELECT record, body FROM text WHERE id = ?", id);
    if (!row) return undefined;
    const text = { record: this.#parsed<TextRecord>(row[0]), body: row[1] };
    this.#kept.keep(id, "", text);
    return text;
  }

  /** The index of the file as it is now; another program may have written to it. */
  #current(): AdjacencyIndex {
    return this.#read(() => {
      this.#index ??= loadIndex(this.#database);
      return this.#index;
    });
  }

  /** Reads from the file as it is now: at first, and whenever another program has written to it, it is looked over. */
  #read<T>(work: () => T): T {
    return guarded(this.#file, () => {
      const [seen] = this.#changes.get() as [number];
      if (seen !== this.#seen) {
        this.forget();
        assertReadable(this.#database, this.#file);
      }
      this.#seen = seen;
      return work();
    });
  }

  #parsed<T>(json: string): T {
    return guarded(this.#file, () => JSON.parse(json) as T);
  }

  #rows<T extends unknown[]>(query: string, ...values: unknown[]): T[] {
    return this.#read(
      () =>
        this.#database
          .prepare(query)
          .raw(true)
          .all(...values) as T[],
    );
  }
}

type ClaimRow = [string, string, string | null, string, number];
