import type {
  DecideReply,
  DecisionRequest,
  DecisionsQuery,
  DecisionsReply,
  ImportReply,
  ProposalsQuery,
  ProposalsReply,
  UndoQuery,
} from "#model";
import { get, send } from "./call.ts";
import { queryString } from "./query-string.ts";

/** The ledger, latest entry first. */
export const fetchDecisions = (query: DecisionsQuery, signal?: AbortSignal) =>
  get<DecisionsReply>("/decisions", query, signal);

/** Writes a decision into the ledger. */
export const postDecision = (request: DecisionRequest) => send<DecideReply>("POST", "/decisions", request);

/** Takes a decision back: an entry of its own, nothing is struck out. */
export const takeBackDecision = (id: string, query: UndoQuery) =>
  send<DecideReply>("DELETE", `/decisions/${encodeURIComponent(id)}${queryString(query)}`);

/** Where the ledger lies as JSON Lines, to be kept or given to another scholar. */
export const LEDGER_ADDRESS = "/api/decisions/ledger";

/** Adds another ledger's entries, one a line. */
export const importDecisions = (lines: string) => send<ImportReply>("POST", "/decisions/ledger", lines);

/** What waits for a judgement. */
export const fetchProposals = (query: ProposalsQuery, signal?: AbortSignal) =>
  get<ProposalsReply>("/proposals", query, signal);
