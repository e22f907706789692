import type {
  Bodies,
  CitationsQuery,
  CitationsReply,
  ClaimsQuery,
  ClaimsReply,
  EntityReply,
  Graph,
  GraphReply,
  HealthReply,
  MatrixQuery,
  MatrixReply,
  MentionsReply,
  PageQuery,
  PathsQuery,
  PathsReply,
  RelationsQuery,
  RelationsReply,
  SearchQuery,
  SearchReply,
  SubgraphQuery,
  SubgraphReply,
  TextReply,
  TextsReply,
} from "#model";

/** What a load did, in numbers. */
export interface LoadReport {
  readonly texts: number;
  readonly entities: number;
  readonly relations: number;
  /** Texts that were there already with the same words and the same graph, and were left alone. */
  readonly unchanged: number;
}

/** Called while a load goes on: how many of how many entities and relations are written. */
export type LoadProgress = (done: number, total: number) => void;

/**
 * Keeps a graph and answers questions about it.
 *
 * The contract, which tests/contract runs on every store:
 * - An id that is not there gives `undefined`, never a throw. An unreachable store throws a StoreAwayError.
 * - Lists are ordered the same in every store: strongest first, then by id (code units). Every list says `total` and `truncated`.
 * - A load checks every law of the model first and throws an InvalidGraphError that lists every fault; nothing is half-written.
 * - A load is idempotent, text by text: loading a text again replaces what only it supported.
 */
export interface GraphStore {
  load(graph: Graph, bodies: Bodies, onProgress?: LoadProgress): Promise<LoadReport>;
  removeText(id: string): Promise<boolean>;
  overview(): Promise<GraphReply>;
  search(query: SearchQuery): Promise<SearchReply>;
  entity(id: string): Promise<EntityReply | undefined>;
  mentions(id: string, query: PageQuery): Promise<MentionsReply | undefined>;
  relations(id: string, query: RelationsQuery): Promise<RelationsReply | undefined>;
  /** Undefined where none of the seeds is there. */
  subgraph(query: SubgraphQuery): Promise<SubgraphReply | undefined>;
  /** Undefined where one of the ends is not there. */
  paths(query: PathsQuery): Promise<PathsReply | undefined>;
  citations(query: CitationsQuery): Promise<CitationsReply | undefined>;
  citationMatrix(query: MatrixQuery): Promise<MatrixReply>;
  claims(query: ClaimsQuery): Promise<ClaimsReply>;
  texts(): Promise<TextsReply>;
  text(id: string): Promise<TextReply | undefined>;
  /** The whole graph, as it was loaded: same bytes when serialised. */
  exportGraph(): Promise<{ graph: Graph; bodies: Bodies }>;
  health(): Promise<HealthReply>;
  close(): Promise<void>;
}

/** The store cannot be reached now; the message says what to do. */
export class StoreAwayError extends Error {
  override readonly name = "StoreAwayError";
}

/** The graph breaks laws of the model: `faults` lists each with its id. */
export class InvalidGraphError extends Error {
  override readonly name = "InvalidGraphError";
  readonly faults: readonly { id: string; message: string }[];

  constructor(message: string, faults: readonly { id: string; message: string }[]) {
    super(message);
    this.faults = faults;
  }
}
