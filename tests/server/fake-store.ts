import type { EntitySummary, Graph, Quote, RelationQuoted } from "#model";
import { GRAPH_OPTIONS } from "#model";
import { type GraphStore, RefusedDecision } from "../../server/store/graph-store.ts";

const AVRICH: EntitySummary = {
  id: "person:paul-avrich",
  type: "Person",
  label: "Paul Avrich",
  mentions: 2,
  degree: 1,
};
const BOOK: EntitySummary = {
  id: "work:the-anarchists",
  type: "Work",
  label: "The Anarchists",
  mentions: 1,
  degree: 1,
};

const BODY = "Paul Avrich wrote The Anarchists.";
const QUOTE: Quote = {
  text: "note",
  start: 0,
  end: 32,
  confidence: 0.9,
  method: "encoder",
  title: "A note",
  quote: BODY.slice(0, 32),
  sentence: { start: 0, end: 33 },
  context: BODY,
};
const WROTE: RelationQuoted = {
  id: "AUTHORED:person:paul-avrich:work:the-anarchists",
  type: "AUTHORED",
  confidence: 0.9,
  source: AVRICH,
  target: BOOK,
  evidence: [QUOTE],
};
const GRAPH: Graph = { attributes: { format: 1, texts: [] }, options: GRAPH_OPTIONS, nodes: [], edges: [] };

const knows = (id: string) => id === AVRICH.id || id === BOOK.id;
const all = { total: 1, truncated: false };
const none = { total: 0, truncated: false };

/** A store of two entities that gives the same small replies at any time; `changes` replaces single answers. */
export function fakeStore(changes: Partial<GraphStore> = {}): GraphStore {
  return {
    load: async () => ({ texts: 0, entities: 0, relations: 0, unchanged: 0, unreplayed: [] }),
    isAlone: async () => true,
    whyReadOnly: undefined,
    removeText: async () => false,
    state: async () => "as it was",
    overview: async () => ({
      entities: { Person: 1, Work: 1 },
      relations: { AUTHORED: 1 },
      texts: [],
      fingerprint: "f",
    }),
    search: async ({ q }) => ({
      ...all,
      entities: q.includes("Avrich") ? [{ ...AVRICH, matched: "Paul Avrich" }] : [],
      passages: { ...none, quotes: [] },
      nearest: [],
    }),
    entity: async (id) =>
      knows(id)
        ? {
            ...AVRICH,
            aliases: ["Avrich"],
            texts: [{ id: "note", title: "A note", mentions: 2, spread: [2, 0] }],
            relations: { AUTHORED: 1 },
            citedBy: 0,
          }
        : undefined,
    mentions: async (id) => (knows(id) ? { ...all, mentions: [QUOTE] } : undefined),
    relations: async (id) => (knows(id) ? { ...all, relations: [WROTE] } : undefined),
    subgraph: async ({ seeds }) =>
      seeds.some(knows)
        ? {
            seeds,
            entities: [{ ...AVRICH, distance: 0 }],
            relations: [],
            total: { entities: 1, relations: 0 },
            truncated: false,
            cuts: [],
          }
        : undefined,
    paths: async ({ from, to }) =>
      knows(from) && knows(to) ? { ...none, from: AVRICH, to: BOOK, paths: [] } : undefined,
    citations: async ({ entity }) => (knows(entity) ? { ...none, entity: AVRICH, citations: [] } : undefined),
    citationMatrix: async () => ({ ...none, entities: [], cells: [] }),
    citationNetwork: async () => ({ ...none, entities: [], citations: [] }),
    claims: async () => ({ ...none, claims: [] }),
    texts: async () => ({ ...none, texts: [] }),
    text: async () => undefined,
    exportGraph: async () => ({ graph: GRAPH, bodies: new Map() }),
    decide: async () => {
      throw new RefusedDecision("senseless", "Nothing is decided here.");
    },
    undoDecision: async () => undefined,
    decisions: async () => ({ ...none, entries: 0, rows: [], conflicts: [], agreement: [] }),
    exportDecisions: async () => "",
    importDecisions: async () => ({ added: 0, known: 0, altered: [], refused: [], unreplayed: [] }),
    proposals: async () => ({ ...none, judged: 0, rows: [] }),
    health: async () => ({ status: "ok", store: "fake", entities: 2 }),
    close: async () => undefined,
    ...changes,
  };
}
