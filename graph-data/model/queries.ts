import { Type } from "typebox";
import { ClaimKind, EntityTypeName } from "./entity.ts";
import { EXPORT_FORMATS } from "./export-formats.ts";
import { RelationTypeName } from "./relation.ts";

/** Every limit of the API, by name: what an answer holds when nothing is asked, and what it never exceeds. */
export const LIMITS = {
  hops: { default: 1, max: 3 },
  entities: { default: 150, max: 2_000 },
  relations: { default: 2_000, max: 10_000 },
  visited: { default: 50_000, max: 50_000 },
  fanOut: { default: 40, max: 2_000 },
  rows: { default: 50, max: 500 },
  paths: { default: 5, max: 20 },
  pathHops: { default: 4, max: 6 },
  citations: { default: 500, max: 5_000 },
  citationDepth: { default: 1, max: 6 },
  proposals: { default: 1_000, max: 1_000 },
  queryLength: { default: 500, max: 500 },
  nameLength: { default: 300, max: 300 },
} as const;

/** The format of a date in a request, and the extension that names two of them of which the first may not lie after the second. */
export const EDTF_FORMAT = "edtf";
export const DATES_IN_ORDER = "x-dates-in-order";

const rowLimit = Type.Optional(
  Type.Integer({
    minimum: 1,
    maximum: LIMITS.rows.max,
    default: LIMITS.rows.default,
    description: "rows in the answer",
  }),
);
const offset = Type.Optional(
  Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0, description: "rows to pass over" }),
);
const words = (description: string) =>
  Type.String({ minLength: 1, pattern: "\\S", maxLength: LIMITS.queryLength.max, description });
const dateOf = (description: string) => Type.String({ maxLength: 30, format: EDTF_FORMAT, description });
const idOf = (description: string) => Type.String({ minLength: 1, maxLength: 400, description });
const types = Type.Optional(
  Type.Array(EntityTypeName, {
    maxItems: 10,
    description: "entity types to keep; all five and no claims when absent",
  }),
);
const relations = Type.Optional(
  Type.Array(RelationTypeName, {
    maxItems: 20,
    description: "relation types to follow; all stated ones when absent",
  }),
);
const strict = { additionalProperties: false };

export const SearchQuery = Type.Object(
  { q: words("name or words to look for"), type: Type.Optional(EntityTypeName), limit: rowLimit },
  strict,
);
export type SearchQuery = Type.Static<typeof SearchQuery>;

export const EntityParams = Type.Object({ id: idOf("id of an entity") }, strict);
export type EntityParams = Type.Static<typeof EntityParams>;

export const PageQuery = Type.Object({ limit: rowLimit, offset }, strict);
export type PageQuery = Type.Static<typeof PageQuery>;

export const RelationsQuery = Type.Object(
  { type: Type.Optional(RelationTypeName), limit: rowLimit, offset },
  strict,
);
export type RelationsQuery = Type.Static<typeof RelationsQuery>;

export const SubgraphQuery = Type.Object(
  {
    seeds: Type.Array(idOf("id of an entity"), { minItems: 1, maxItems: 50, description: "where to begin" }),
    hops: Type.Optional(Type.Integer({ minimum: 1, maximum: LIMITS.hops.max, default: LIMITS.hops.default })),
    types,
    relations,
    from: Type.Optional(dateOf("EDTF: dated entities that end before are left out")),
    to: Type.Optional(dateOf("EDTF: dated entities that begin after are left out")),
    minConfidence: Type.Optional(Type.Number({ minimum: 0, maximum: 1, default: 0 })),
    texts: Type.Optional(Type.Array(idOf("id of a text"), { maxItems: 200 })),
    withTexts: Type.Optional(
      Type.Boolean({ default: false, description: "each relation says which texts state it" }),
    ),
    withPlaces: Type.Optional(
      Type.Boolean({
        default: false,
        description: "each entity says how many places state that it is reached from nearer ones",
      }),
    ),
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: LIMITS.entities.max,
        default: LIMITS.entities.default,
        description: "entities in the answer",
      }),
    ),
    fanOut: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: LIMITS.fanOut.max,
        default: LIMITS.fanOut.default,
        description: "neighbours kept of each entity, strongest first",
      }),
    ),
  },
  { ...strict, [DATES_IN_ORDER]: ["from", "to"] },
);
export type SubgraphQuery = Type.Static<typeof SubgraphQuery>;

export const PathsQuery = Type.Object(
  {
    from: idOf("id of the entity to begin at"),
    to: idOf("id of the entity to reach"),
    relations,
    maxHops: Type.Optional(
      Type.Integer({ minimum: 1, maximum: LIMITS.pathHops.max, default: LIMITS.pathHops.default }),
    ),
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: LIMITS.paths.max, default: LIMITS.paths.default }),
    ),
  },
  strict,
);
export type PathsQuery = Type.Static<typeof PathsQuery>;

export const CitationsQuery = Type.Object(
  {
    entity: idOf("id of a person, organisation or work"),
    direction: Type.Optional(
      Type.Enum(["citing", "cited"], {
        default: "citing",
        description: "citing: whom it cites; cited: who cites it",
      }),
    ),
    depth: Type.Optional(
      Type.Integer({ minimum: 1, maximum: LIMITS.citationDepth.max, default: LIMITS.citationDepth.default }),
    ),
    limit: rowLimit,
  },
  strict,
);
export type CitationsQuery = Type.Static<typeof CitationsQuery>;

/** How sure a place must be that it cites, and a work that it is its author's: 0 to 1. */
export const leastSureCitation = Type.Optional(
  Type.Number({
    minimum: 0,
    maximum: 1,
    default: 0,
    description: "a place that cites counts from here on, and so does who wrote a work",
  }),
);

export const MatrixQuery = Type.Object(
  {
    by: Type.Optional(Type.Enum(["person", "work"], { default: "person" })),
    minConfidence: leastSureCitation,
    limit: rowLimit,
  },
  strict,
);
export type MatrixQuery = Type.Static<typeof MatrixQuery>;

export const ClaimsQuery = Type.Object(
  {
    speaker: Type.Optional(idOf("id of the one who asserts")),
    about: Type.Optional(idOf("id of an entity the claim is about")),
    q: Type.Optional(words("words in the claim")),
    kind: Type.Optional(ClaimKind),
    limit: rowLimit,
    offset,
  },
  strict,
);
export type ClaimsQuery = Type.Static<typeof ClaimsQuery>;

export const AskQuery = Type.Object({ q: words("a question in plain English"), limit: rowLimit }, strict);
export type AskQuery = Type.Static<typeof AskQuery>;

export const TextParams = Type.Object({ id: idOf("id of a text") }, strict);
export type TextParams = Type.Static<typeof TextParams>;

export const ExportQuery = Type.Object(
  { format: Type.Optional(Type.Enum(EXPORT_FORMATS, { default: "json" })) },
  strict,
);
export type ExportQuery = Type.Static<typeof ExportQuery>;
