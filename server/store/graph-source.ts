import type { ClaimKind, DateFrom, Entity, EntitySummary, EntityType, GraphEdge, RelationType } from "#model";
import type { AdjacencyIndex } from "./adjacency-index.ts";
import type { NameIndex } from "./name-index.ts";
import type { ReadText } from "./quote-span.ts";
import type { TextShare } from "./text-shares.ts";

/** How far and along what an index has to reach. */
export interface Reach {
  readonly hops: number;
  /** Entities of these types, besides those asked for, may be stepped on. */
  readonly types: readonly EntityType[];
  readonly relations: readonly RelationType[];
}

/** A text in a list: what it is, how many mentions it holds, and the hash of its share. */
export interface TextHead {
  readonly id: string;
  readonly title: string;
  readonly author: string | undefined;
  readonly coAuthors: readonly string[] | undefined;
  readonly date: string | undefined;
  readonly dateFrom: DateFrom | undefined;
  readonly language: string;
  readonly sha256: string;
  readonly origin: string | undefined;
  readonly length: number;
  readonly mentions: number;
  /** Of the text as it is now, with all decisions. */
  readonly hash: string;
  /** Of the text as it was read. */
  readonly readHash: string;
}

/** A claim where it stands: its first place, and its words. */
export interface ClaimHead {
  readonly id: string;
  readonly words: string;
  readonly text: string;
  readonly start: number;
}

/** A relation by its type and ends. */
export interface RelationHead {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
}

/** A relation, or else a claim, with how sure the reading was of it. */
export interface UnsureHead {
  readonly id: string;
  readonly confidence: number;
  readonly relation?: RelationHead | undefined;
}

/** A sentence by its text and span. */
export interface SentencePlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The most sentences that a source hands over to be ranked. */
export const SENTENCES_RANKED = 1_000;

/**
 * What an engine has to give so that the answers can be worked out, the same for every engine.
 * Lists come in no particular order unless it is said; ids that are not there are left out.
 */
export interface GraphSource {
  /** An index of at least all that lies within reach of the entities, and of the relations among it. */
  indexAround(ids: readonly string[], reach: Reach): Promise<AdjacencyIndex>;
  /** An index of all entities that relations of these types join. */
  indexOf(relations: readonly RelationType[]): Promise<AdjacencyIndex>;
  summaries(ids: readonly string[]): Promise<ReadonlyMap<string, EntitySummary>>;
  /** How many entities and relations there are of each type. */
  counts(): Promise<{ entities: ReadonlyMap<string, number>; relations: ReadonlyMap<string, number> }>;
  /** By id. */
  textHeads(): Promise<readonly TextHead[]>;
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, ReadText>>;
  /** The entity with all its mentions. */
  entity(id: string): Promise<Entity | undefined>;
  /** The relations that begin or end at the entity, strongest first, then by id. */
  relationsOf(id: string): Promise<readonly RelationHead[]>;
  /** With all their evidence, by id. */
  relations(heads: readonly RelationHead[]): Promise<ReadonlyMap<string, GraphEdge>>;
  names(): Promise<NameIndex>;
  /** Sentences that hold, for each folded word, a word that begins so; the first ones in the order of reading. */
  sentences(words: readonly string[]): Promise<{ total: number; places: readonly SentencePlace[] }>;
  claims(query: { speaker?: string; about?: string; kind?: ClaimKind }): Promise<readonly ClaimHead[]>;
  /**
   * Relations that a text states, and claims, of which the reading was less sure than that and which no reader confirmed:
   * the least sure first, then by id, as many as are asked for.
   */
  unsure(below: number, most: number): Promise<readonly UnsureHead[]>;
  /** All that one text supports. */
  share(text: string): Promise<TextShare | undefined>;
  shares(): Promise<readonly TextShare[]>;
  /** What each text supports as it was read, without any decision. */
  readings(): Promise<readonly TextShare[]>;
  /** What keeps the graph, with its version. */
  name(): Promise<string>;
  /** A word for the graph as it stands: while it is the same, so is every answer. */
  state(): Promise<string>;
}

/** What an act is checked against: the graph as it stands before it, as far as the act speaks of it. */
export type CheckedGraph = Pick<GraphSource, "entity" | "texts" | "relations" | "share" | "textHeads">;

/** The hash of each text that is there as it was read, by its id. */
export async function hashesOf(source: GraphSource): Promise<ReadonlyMap<string, string>> {
  return new Map((await source.textHeads()).map((head) => [head.id, head.readHash]));
}
