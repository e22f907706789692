import type {
  Bodies,
  CitationNetworkQuery,
  CitationNetworkReply,
  CitationsQuery,
  CitationsReply,
  ClaimsQuery,
  ClaimsReply,
  DecideReply,
  DecisionRequest,
  DecisionRow,
  DecisionsQuery,
  DecisionsReply,
  EntityReply,
  Graph,
  GraphReply,
  HealthReply,
  ImportReply,
  MatrixQuery,
  MatrixReply,
  MentionsReply,
  PageQuery,
  PathsQuery,
  PathsReply,
  ProposalsQuery,
  ProposalsReply,
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
  /** Decisions that hold, and that the texts as they are read now leave without effect. */
  readonly unreplayed: readonly DecisionRow[];
}

/** Who takes a decision back, and why. */
export type Undoing = Pick<DecisionRequest, "author" | "reason">;

/** The graph as it stands, or as it was read, without any decision. */
export type ExportState = "decided" | "read";

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
 * - A reader's decisions are kept in a ledger to which entries are only ever added. Every answer is of the graph as the
 *   decisions that hold have it; a load stores what was read and replays them on it, in one transaction.
 */
export interface GraphStore {
  load(graph: Graph, bodies: Bodies, onProgress?: LoadProgress): Promise<LoadReport>;
  removeText(id: string): Promise<boolean>;
  overview(): Promise<GraphReply>;
  search(query: SearchQuery): Promise<SearchReply>;
  entity(id: string): Promise<EntityReply | undefined>;
  mentions(id: string, query: PageQuery): Promise<MentionsReply | undefined>;
  relations(id: string, query: RelationsQuery): Promise<RelationsReply | undefined>;
  /** Undefined where none of the seeds is there; where some are not, or some of the texts, the reply says which. */
  subgraph(query: SubgraphQuery): Promise<SubgraphReply | undefined>;
  /** Undefined where one of the ends is not there. */
  paths(query: PathsQuery): Promise<PathsReply | undefined>;
  citations(query: CitationsQuery): Promise<CitationsReply | undefined>;
  citationMatrix(query: MatrixQuery): Promise<MatrixReply>;
  citationNetwork(query: CitationNetworkQuery): Promise<CitationNetworkReply>;
  claims(query: ClaimsQuery): Promise<ClaimsReply>;
  texts(): Promise<TextsReply>;
  /** A word for the graph as it stands: while it is the same, so is every answer. */
  state(): Promise<string>;
  text(id: string): Promise<TextReply | undefined>;
  /** The whole graph as it stands; without decisions, or as "read", as it was loaded: same bytes when serialised. */
  exportGraph(state?: ExportState): Promise<{ graph: Graph; bodies: Bodies }>;
  /** Adds a decision to the ledger and applies it. Throws a RefusedDecision where it cannot be made. */
  decide(request: DecisionRequest): Promise<DecideReply>;
  /** Takes a decision back by an entry of its own; to take back an undo is to do again. Undefined where it is not there. */
  undoDecision(id: string, undoing?: Undoing): Promise<DecideReply | undefined>;
  decisions(query: DecisionsQuery): Promise<DecisionsReply>;
  /** The whole ledger as JSON Lines. */
  exportDecisions(): Promise<string>;
  /** Adds the entries of another ledger, in JSON Lines; bad lines are told, the others kept. */
  importDecisions(lines: string): Promise<ImportReply>;
  /** What waits for a judgement. */
  proposals(query: ProposalsQuery): Promise<ProposalsReply>;
  health(): Promise<HealthReply>;
  /** Why the graph may only be read, in a sentence that says what to do; undefined where it may be written as far as is known. */
  readonly whyReadOnly: string | undefined;
  /** True where no other program has the graph open; an embedded store is then one file, with nothing beside it. */
  isAlone(): Promise<boolean>;
  close(): Promise<void>;
}

/** The store cannot be reached now; the message says what to do. */
export class StoreAwayError extends Error {
  override readonly name: string = "StoreAwayError";
}

/** The store may only be read. */
export class ReadOnlyStoreError extends StoreAwayError {
  override readonly name = "ReadOnlyStoreError";
}

/** Why a decision cannot be made: what it names is not there, it makes no sense, somebody has decided meanwhile, or it makes one of two of different types unasked. */
export type Reason = "not there" | "senseless" | "outdated" | "across types";

/** A decision that cannot be made; the message says why and what to do. */
export class RefusedDecision extends Error {
  override readonly name = "RefusedDecision";
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Says that there is no such text, and where all are listed. */
export function noText(id: string): string {
  return `No text has the id ${id}. All texts are listed at /api/texts.`;
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
