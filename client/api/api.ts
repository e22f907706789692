import {
  type AskQuery,
  type AskReply,
  type CitationNetworkQuery,
  type CitationNetworkReply,
  type CitationsQuery,
  type CitationsReply,
  type ClaimsQuery,
  type ClaimsReply,
  type EntityReply,
  type GraphReply,
  type HealthReply,
  type MentionsReply,
  type PageQuery,
  type PathsQuery,
  type PathsReply,
  type Quality,
  type RelationsQuery,
  type RelationsReply,
  type SearchQuery,
  type SearchReply,
  type StateReply,
  type SubgraphQuery,
  type SubgraphReply,
  type TextColumns,
  type TextEntitiesReply,
  type TextReply,
  textInColumns,
} from "#model";
import { get } from "./call.ts";

export { ApiError } from "./call.ts";

const entityPath = (id: string) => `/entities/${encodeURIComponent(id)}`;

/** Counts by type, and the texts there are. */
export const fetchGraph = (signal?: AbortSignal) => get<GraphReply>("/graph", {}, signal);

/** A word that is another one whenever anything was written. */
export const fetchGraphState = () => get<StateReply>("/graph/state", {});

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

/** Every citation with its ends. */
export const fetchCitationNetwork = (query: CitationNetworkQuery, signal?: AbortSignal) =>
  get<CitationNetworkReply>("/citations/network", query, signal);

/** Claims by speaker, subject or words. */
export const fetchClaims = (query: ClaimsQuery, signal?: AbortSignal) =>
  get<ClaimsReply>("/claims", query, signal);

/** A question in plain English: how it was read, and its answer. */
export const fetchAnswer = (query: AskQuery, signal?: AbortSignal) => get<AskReply>("/ask", query, signal);

/** The entities that a text names, those tied to most others first. */
export const fetchTextEntities = (id: string, query: PageQuery, signal?: AbortSignal) =>
  get<TextEntitiesReply>(`/texts/${encodeURIComponent(id)}/entities`, query, signal);

/** One text for reading, with all that was found in it; it comes in columns, which a long text makes a fifth as large. */
export const fetchText = async (id: string, signal?: AbortSignal): Promise<TextReply> =>
  textInColumns(await get<TextColumns>(`/texts/${encodeURIComponent(id)}/columns`, {}, signal));
