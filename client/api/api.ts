import type {
  AskQuery,
  AskReply,
  CitationsQuery,
  CitationsReply,
  ClaimsQuery,
  ClaimsReply,
  EntityReply,
  ErrorReply,
  GraphReply,
  HealthReply,
  MentionsReply,
  PageQuery,
  PathsQuery,
  PathsReply,
  Quality,
  RelationsQuery,
  RelationsReply,
  SearchQuery,
  SearchReply,
  SubgraphQuery,
  SubgraphReply,
  TextReply,
} from "#model";
import { queryString } from "./query-string.ts";

/** The server's answer was not the one asked for; the message is one sentence that says what to do. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly requestId: string | undefined;

  constructor(message: string, status: number, requestId?: string) {
    super(message);
    this.status = status;
    this.requestId = requestId;
  }
}

const AWAY = "The server does not answer. Check that ibid is still running in its terminal, then try again.";

async function get<Reply>(path: string, query: object, signal?: AbortSignal): Promise<Reply> {
  const response = await ask(`/api${path}${queryString(query)}`, signal);
  const reply: unknown = await response.json().catch((cause: unknown) => {
    throw new ApiError(AWAY, response.status, String(cause));
  });
  if (response.ok) return reply as Reply;
  const fault = reply as Partial<ErrorReply>;
  throw new ApiError(fault.error ?? AWAY, response.status, fault.requestId);
}

async function ask(url: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(url, { headers: { accept: "application/json" }, ...(signal && { signal }) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError(AWAY, 0);
  }
}

const entityPath = (id: string) => `/entities/${encodeURIComponent(id)}`;

/** Counts by type, and the texts there are. */
export const fetchGraph = (signal?: AbortSignal) => get<GraphReply>("/graph", {}, signal);

/** Which store answers, and whether it can be reached. */
export const fetchHealth = (signal?: AbortSignal) => get<HealthReply>("/health", {}, signal);

/** How right the graphs are, measured on annotated texts. */
export const fetchQuality = (signal?: AbortSignal) => get<Quality>("/quality", {}, signal);

/** Entities by name, and passages that hold the words. */
export const fetchSearch = (query: SearchQuery, signal?: AbortSignal) =>
  get<SearchReply>("/search", query, signal);

/** What is known of one entity. */
export const fetchEntity = (id: string, signal?: AbortSignal) => get<EntityReply>(entityPath(id), {}, signal);

/** The places where an entity is named. */
export const fetchMentions = (id: string, query: PageQuery, signal?: AbortSignal) =>
  get<MentionsReply>(`${entityPath(id)}/mentions`, query, signal);

/** The relations of an entity with the sentences that state them. */
export const fetchRelations = (id: string, query: RelationsQuery, signal?: AbortSignal) =>
  get<RelationsReply>(`${entityPath(id)}/relations`, query, signal);

/** The neighbourhood of some entities, strongest first. */
export const fetchSubgraph = (query: SubgraphQuery, signal?: AbortSignal) =>
  get<SubgraphReply>("/subgraph", query, signal);

/** The best few paths between two entities. */
export const fetchPaths = (query: PathsQuery, signal?: AbortSignal) =>
  get<PathsReply>("/paths", query, signal);

/** Whom an entity cites, or who cites it. */
export const fetchCitations = (query: CitationsQuery, signal?: AbortSignal) =>
  get<CitationsReply>("/citations", query, signal);

/** Claims by speaker, subject or words. */
export const fetchClaims = (query: ClaimsQuery, signal?: AbortSignal) =>
  get<ClaimsReply>("/claims", query, signal);

/** A question in plain English: how it was read, and its answer. */
export const fetchAnswer = (query: AskQuery, signal?: AbortSignal) => get<AskReply>("/ask", query, signal);

/** One text for reading, with all that was found in it. */
export const fetchText = (id: string, signal?: AbortSignal) =>
  get<TextReply>(`/texts/${encodeURIComponent(id)}`, {}, signal);
