import { Type } from "typebox";
import { Evidence } from "./mention.ts";
import { RELATION_TYPE_NAMES } from "./relation-types.ts";
import { Status } from "./status.ts";

export const RelationTypeName = Type.Enum(RELATION_TYPE_NAMES);

export const CitationManner = Type.Enum(["note", "quotation", "mention"]);
export type CitationManner = Type.Static<typeof CitationManner>;

/** How the citing one stands to the cited one (after CiTO, the Citation Typing Ontology). */
export const Stance = Type.Enum(["agrees", "disputes", "uses-as-evidence", "discusses"]);
export type Stance = Type.Static<typeof Stance>;

/** One directed tie with every span that states it. For APPEARS_WITH the evidence is the shared sentences. */
export const Relation = Type.Object({
  type: RelationTypeName,
  evidence: Type.Array(Evidence, { minItems: 1 }),
  confidence: Type.Number({
    minimum: 0,
    maximum: 1,
    description: "combined over the evidence, two decimals",
  }),
  label: Type.Optional(Type.String({ description: "lower-case verb phrase of a RELATED_TO" })),
  manner: Type.Optional(CitationManner),
  locator: Type.Optional(Type.String({ description: "page or section cited, such as 113" })),
  via: Type.Optional(Type.String({ description: "id of the entity through which it was cited: quoted in" })),
  stance: Type.Optional(Stance),
  status: Type.Optional(Status),
});
export type Relation = Type.Static<typeof Relation>;
