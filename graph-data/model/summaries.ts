import { Type } from "typebox";
import { ClaimKind, Entity, EntityTypeName, Polarity } from "./entity.ts";
import { Evidence } from "./mention.ts";
import { CitationManner, Relation, RelationTypeName, Stance } from "./relation.ts";
import { Span } from "./span.ts";
import { Status } from "./status.ts";
import { textDate } from "./text.ts";

/** How many places state something, as `statingPlaces` counts them. */
export const placeCount = Type.Integer({
  minimum: 1,
  description: "places that state it; a note and the sentence of its mark are one",
});

export const EntitySummary = Type.Object({
  id: Type.String(),
  type: EntityTypeName,
  label: Type.String(),
  date: Type.Optional(Type.String()),
  dateOf: Type.Optional(
    Type.Enum(["edition"], {
      description:
        "what the date of a work dates where nothing tells the work's own: the edition that is cited",
    }),
  ),
  unnamed: Type.Optional(Type.Boolean()),
  kind: Type.Optional(ClaimKind),
  polarity: Type.Optional(Polarity),
  mentions: Type.Integer({ minimum: 1, description: "places where it is named" }),
  degree: Type.Integer({ minimum: 0, description: "stated relations that begin or end at it" }),
  status: Type.Optional(Status),
});
export type EntitySummary = Type.Static<typeof EntitySummary>;

export const Quote = Type.Object({
  ...Evidence.properties,
  title: Type.String({ description: "title of the text" }),
  quote: Type.String({ description: "the exact characters of the span" }),
  sentence: Span,
  context: Type.String({ description: "the exact characters of the sentence span" }),
  locator: Type.Optional(
    Type.String({
      description: "of a citation: where in what is cited this place, or the note of its mark, points: 113",
    }),
  ),
});
export type Quote = Type.Static<typeof Quote>;

export const TextSummary = Type.Object({
  id: Type.String(),
  title: Type.String(),
  author: Type.Optional(EntitySummary),
  coAuthors: Type.Optional(
    Type.Array(EntitySummary, { description: "those who sign it with the author, in their order" }),
  ),
  ...textDate,
  language: Type.String(),
  sha256: Type.String(),
  origin: Type.Optional(Type.String({ description: "web address that it was fetched from" })),
  length: Type.Integer(),
  mentions: Type.Integer({ description: "places in it that name something; claims are no names" }),
});
export type TextSummary = Type.Static<typeof TextSummary>;

/** Whether a citation is one in the strict sense; said only where it is not. */
const speaksOf = Type.Optional(
  Type.Boolean({
    description: "true for a CITES whose sentences neither quote nor refer, but only speak of the other",
  }),
);

/** Whether the opposite is stated too; said only where it is. */
const contrary = Type.Optional(
  Type.Boolean({ description: "true where the opposite is stated of the same two: supports and opposes" }),
);

export const RelationQuoted = Type.Object({
  id: Type.String(),
  ...Type.Omit(Relation, ["evidence"]).properties,
  contrary,
  speaksOf,
  /** The first author of the texts that state it, where the source signs them too: it is kept, and judged, as that one's. */
  coAuthorOf: Type.Optional(EntitySummary),
  source: EntitySummary,
  target: EntitySummary,
  evidence: Type.Array(Quote),
});
export type RelationQuoted = Type.Static<typeof RelationQuoted>;

export const RelationSummary = Type.Object({
  id: Type.String(),
  type: RelationTypeName,
  source: Type.String(),
  target: Type.String(),
  label: Type.Optional(Type.String()),
  confidence: Type.Number(),
  evidence: placeCount,
  texts: Type.Optional(Type.Array(Type.String(), { description: "texts that state it, where asked for" })),
  status: Type.Optional(Status),
  contrary,
  speaksOf,
  coAuthorOf: Type.Optional(
    Type.String({
      description:
        "id of the first author of whom it is kept, where the source signs the texts that state it",
    }),
  ),
});
export type RelationSummary = Type.Static<typeof RelationSummary>;

export const PathQuoted = Type.Object({
  words: Type.String({ description: "Krupskaya -> wrote to -> Bukharin" }),
  entities: Type.Array(EntitySummary),
  relations: Type.Array(RelationQuoted),
});
export type PathQuoted = Type.Static<typeof PathQuoted>;

export const CitationRow = Type.Object({
  relation: Type.String({ description: "id of the CITES relation" }),
  citing: EntitySummary,
  coAuthors: Type.Optional(
    Type.Array(
      Type.Object({
        ...EntitySummary.properties,
        texts: Type.Optional(
          Type.Array(Type.String(), { description: "the texts that one signs, where others state it too" }),
        ),
      }),
      { description: "those who sign texts that state it with the citing one, in their order" },
    ),
  ),
  cited: EntitySummary,
  depth: Type.Integer({ minimum: 1 }),
  manner: Type.Optional(CitationManner),
  stance: Type.Optional(Stance),
  locator: Type.Optional(Type.String()),
  via: Type.Optional(EntitySummary),
  evidence: Type.Array(Quote),
});
export type CitationRow = Type.Static<typeof CitationRow>;

export const ClaimQuoted = Type.Object({
  id: Type.String(),
  words: Type.String(),
  kind: Type.Optional(ClaimKind),
  polarity: Type.Optional(Polarity),
  status: Type.Optional(Status),
  speakers: Type.Array(EntitySummary),
  about: Type.Array(EntitySummary),
  place: Quote,
});
export type ClaimQuoted = Type.Static<typeof ClaimQuoted>;

/** One of several that bear a name, with what tells it from the others. */
export const Namesake = Type.Object({
  ...EntitySummary.properties,
  born: Entity.properties.born,
  died: Entity.properties.died,
  texts: Type.Integer({ minimum: 1, description: "texts that name it" }),
  named: Type.Optional(Quote),
});
export type Namesake = Type.Static<typeof Namesake>;

export const Reading = Type.Object({
  form: Type.String({ description: "everything connected to X [within n hops]" }),
  chips: Type.Array(
    Type.Object({
      role: Type.String({ description: "X, Y, hops, before, in" }),
      words: Type.String({ description: "as asked" }),
      entity: Type.Optional(EntitySummary),
      others: Type.Array(EntitySummary, { description: "other entities that the words may mean" }),
      namesakes: Type.Optional(
        Type.Array(Namesake, {
          description:
            "where several entities bear the words as their name: `entity` and the next few, each with a sentence that names it, the fullest of its first names",
        }),
      ),
    }),
  ),
});
export type Reading = Type.Static<typeof Reading>;

export const AnswerRow = Type.Object({
  entity: EntitySummary,
  words: Type.String({ description: "the path or the statement in words" }),
  distance: Type.Integer({ minimum: 0 }),
  strength: Type.Number({ description: "sum of confidences along the evidence" }),
  quotes: Type.Array(Quote),
  tie: Type.Optional(
    Type.Enum(["claim", "together"], {
      description: "where no text states a relation: tied only by a claim, or only by a shared sentence",
    }),
  ),
});
export type AnswerRow = Type.Static<typeof AnswerRow>;
