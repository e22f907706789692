import { Type } from "typebox";
import { counted, Truncated } from "./counted.ts";
import { ClaimKind, Entity, Polarity } from "./entity.ts";
import { RelationTypeName } from "./relation.ts";
import {
  AnswerRow,
  CitationRow,
  ClaimQuoted,
  EntitySummary,
  PathQuoted,
  placeCount,
  Quote,
  Reading,
  RelationQuoted,
  RelationSummary,
  TextSummary,
} from "./summaries.ts";
import { Note, Passage, Remark } from "./text.ts";

/** One entity in a list: enough to draw it and to name it. */

/** A place with its words and the sentence or sentences around it. */

export const GraphReply = Type.Object({
  entities: Type.Record(Type.String(), Type.Integer(), { description: "count by entity type" }),
  relations: Type.Record(Type.String(), Type.Integer(), { description: "count by relation type" }),
  texts: Type.Array(TextSummary),
  fingerprint: Type.String({ description: "sha256 over the ids and spans of the whole graph" }),
});
export type GraphReply = Type.Static<typeof GraphReply>;

export const StateReply = Type.Object({
  state: Type.String({
    description: "another word whenever anything was written; while it is the same, so is every answer",
  }),
});
export type StateReply = Type.Static<typeof StateReply>;

export const SearchReply = Type.Object({
  ...counted,
  entities: Type.Array(
    Type.Object({
      ...EntitySummary.properties,
      matched: Type.String({ description: "the name that matched" }),
    }),
  ),
  passages: Type.Object({ ...counted, quotes: Type.Array(Quote) }),
  nearest: Type.Array(Type.String(), { description: "nearest spellings where nothing matched" }),
});
export type SearchReply = Type.Static<typeof SearchReply>;

export const EntityReply = Type.Object({
  id: Type.String(),
  ...Type.Omit(Entity, ["mentions"]).properties,
  mentions: Type.Integer({ description: "places where it is named" }),
  texts: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      mentions: Type.Integer(),
      spread: Type.Array(Type.Integer(), {
        description: "places in each twentieth of the text, from its beginning",
      }),
    }),
  ),
  relations: Type.Record(Type.String(), Type.Integer(), { description: "count by relation type" }),
  citedBy: Type.Integer({
    minimum: 0,
    description: "how many of its CITES lead to it; it cites by the others",
  }),
});
export type EntityReply = Type.Static<typeof EntityReply>;

export const MentionsReply = Type.Object({ ...counted, mentions: Type.Array(Quote) });
export type MentionsReply = Type.Static<typeof MentionsReply>;

/** One relation with its two ends and every sentence that states it. */

export const RelationsReply = Type.Object({ ...counted, relations: Type.Array(RelationQuoted) });
export type RelationsReply = Type.Static<typeof RelationsReply>;

/** One relation of a drawing: its ends by id, how strong, how sure. */

export const SubgraphReply = Type.Object({
  seeds: Type.Array(Type.String()),
  entities: Type.Array(
    Type.Object({
      ...EntitySummary.properties,
      distance: Type.Integer({ minimum: 0, description: "hops from the nearest seed" }),
      places: Type.Optional(
        Type.Integer({
          description:
            "places that state its relations with those one hop nearer, where asked for; one that states several is one",
        }),
      ),
    }),
  ),
  relations: Type.Array(RelationSummary),
  total: Type.Object(
    {
      entities: Type.Integer(),
      relations: Type.Integer(),
      isLeast: Type.Optional(
        Type.Literal(true, {
          description: "there is more than was counted; the numbers are what was seen so far",
        }),
      ),
    },
    { description: "within the hops asked for, before any cut" },
  ),
  truncated: Truncated,
  cuts: Type.Array(Type.String(), { description: "what was cut, in words with numbers" }),
  unknown: Type.Optional(
    Type.Array(Type.String(), {
      description:
        "ids asked for, of entities or of texts, that the graph does not hold; the rest was answered",
    }),
  ),
});
export type SubgraphReply = Type.Static<typeof SubgraphReply>;

export const PathsReply = Type.Object({
  ...counted,
  from: EntitySummary,
  to: EntitySummary,
  paths: Type.Array(PathQuoted),
});
export type PathsReply = Type.Static<typeof PathsReply>;

export const CitationsReply = Type.Object({
  ...counted,
  entity: EntitySummary,
  citations: Type.Array(CitationRow),
});
export type CitationsReply = Type.Static<typeof CitationsReply>;

export const MatrixReply = Type.Object({
  ...counted,
  entities: Type.Array(EntitySummary, { description: "rows and columns, most tied first" }),
  cells: Type.Array(Type.Object({ citing: Type.String(), cited: Type.String(), count: placeCount })),
});
export type MatrixReply = Type.Static<typeof MatrixReply>;

export const ClaimsReply = Type.Object({ ...counted, claims: Type.Array(ClaimQuoted) });
export type ClaimsReply = Type.Static<typeof ClaimsReply>;

/** How a question was read: the form of it, and its parts as chips that can be edited. */

/** One line of an answer: an entity, how far, by what path in words, and the sentences that prove it. */

export const AskReply = Type.Object({
  ...counted,
  question: Type.String(),
  reading: Type.Optional(Reading),
  api: Type.Optional(Type.String({ description: "the equivalent call" })),
  cypher: Type.Optional(Type.String({ description: "the equivalent query for Neo4j" })),
  answer: Type.String({ description: "one sentence that sums up" }),
  rows: Type.Array(AnswerRow),
  nearest: Type.Array(Type.String(), { description: "questions or names that could be read instead" }),
});
export type AskReply = Type.Static<typeof AskReply>;

/** The text for reading: its characters, and everything found in it by span. */

export const TextReply = Type.Object({
  ...TextSummary.properties,
  body: Type.String(),
  passages: Type.Array(Passage),
  notes: Type.Array(Note),
  remarks: Type.Array(Remark),
  sentences: Type.Array(Type.Integer()),
  entities: Type.Array(EntitySummary, { description: "those named in this text" }),
  voices: Type.Array(EntitySummary, { description: "those who speak in its passages, named in it or not" }),
  mentions: Type.Array(
    Type.Object({
      entity: Type.String(),
      start: Type.Integer(),
      end: Type.Integer(),
      confidence: Type.Number(),
      method: Type.String(),
    }),
  ),
  claims: Type.Array(
    Type.Object({
      id: Type.String(),
      start: Type.Integer(),
      end: Type.Integer(),
      kind: Type.Optional(ClaimKind),
      polarity: Type.Optional(Polarity),
      speakers: Type.Array(Type.String()),
    }),
  ),
  relations: Type.Array(
    Type.Object({
      id: Type.String(),
      type: RelationTypeName,
      source: Type.String(),
      target: Type.String(),
      start: Type.Integer(),
      end: Type.Integer(),
    }),
  ),
});
export type TextReply = Type.Static<typeof TextReply>;

export const TextEntitiesReply = Type.Object({ ...counted, entities: Type.Array(EntitySummary) });
export type TextEntitiesReply = Type.Static<typeof TextEntitiesReply>;

export const TextsReply = Type.Object({ ...counted, texts: Type.Array(TextSummary) });
export type TextsReply = Type.Static<typeof TextsReply>;

export const HealthReply = Type.Object({
  status: Type.Enum(["ok", "store-away"]),
  store: Type.String({ description: "what keeps the graph: embedded or neo4j, with its version" }),
  entities: Type.Optional(Type.Integer()),
  readOnly: Type.Optional(
    Type.String({ description: "why nothing can be added or decided here, and what to do" }),
  ),
});
export type HealthReply = Type.Static<typeof HealthReply>;

/** Every answer that is not the one asked for: what failed, what to do, and an id to find it in the log. */

export const ErrorReply = Type.Object({
  error: Type.String({ description: "one sentence that says what to do" }),
  faults: Type.Optional(Type.Array(Type.String(), { description: "each fault of the request" })),
  requestId: Type.String(),
});
export type ErrorReply = Type.Static<typeof ErrorReply>;
