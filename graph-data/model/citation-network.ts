import { Type } from "typebox";
import { Truncated } from "./counted.ts";
import { LIMITS, leastSureCitation } from "./queries.ts";
import { Relation, Stance } from "./relation.ts";
import { Status } from "./status.ts";
import { EntitySummary, placeCount } from "./summaries.ts";

export const CitationNetworkQuery = Type.Object(
  {
    minConfidence: leastSureCitation,
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: LIMITS.citations.max,
        default: LIMITS.citations.default,
        description: "citations in the answer",
      }),
    ),
  },
  { additionalProperties: false },
);
export type CitationNetworkQuery = Type.Static<typeof CitationNetworkQuery>;

/** One who is said to have written a work. */
export const NetworkAuthor = Type.Object({
  id: Type.String(),
  confidence: Relation.properties.confidence,
});
export type NetworkAuthor = Type.Static<typeof NetworkAuthor>;

/** One who cites or is cited. */
export const NetworkEntity = Type.Object({
  ...EntitySummary.properties,
  isRead: Type.Boolean({ description: "true where it is a text that was read, or wrote one" }),
  texts: Type.Optional(
    Type.Array(Type.Object({ id: Type.String(), title: Type.String(), date: Type.Optional(Type.String()) }), {
      description:
        "the texts that it is, or wrote, each with its date: as a reader gives it, else that of the work of its title, else as it was read",
    }),
  ),
  authors: Type.Array(NetworkAuthor, {
    description: "of a work, by id: those who are said to have written it, each with how sure that is",
  }),
  unsureAuthors: Type.Optional(
    Type.Integer({ minimum: 1, description: "how many authors are left out, as less sure than was asked" }),
  ),
});
export type NetworkEntity = Type.Static<typeof NetworkEntity>;

/** One citation, as one of its authors makes it, with its places, without their words. A place that states several citations stands in the evidence of each. */
export const NetworkCitation = Type.Object({
  relation: Type.String({ description: "id of the CITES relation" }),
  citing: Type.String({
    description: "id of the one from whom it leads, or who signs its texts with that one",
  }),
  coAuthorOf: Type.Optional(
    Type.String({
      description:
        "id of the one from whom the relation leads, where the citing one signs texts that state it with that author: the places are those in these texts",
    }),
  ),
  cited: Type.String(),
  count: placeCount,
  evidence: Relation.properties.evidence,
  confidence: Relation.properties.confidence,
  status: Type.Optional(Status),
  texts: Type.Array(Type.String(), { description: "texts that state it" }),
  stance: Type.Optional(Stance),
  locator: Type.Optional(Type.String()),
  via: Type.Optional(Type.String({ description: "id of the entity through which it was cited: quoted in" })),
});
export type NetworkCitation = Type.Static<typeof NetworkCitation>;

export const CitationNetworkReply = Type.Object({
  total: Type.Integer({
    minimum: 0,
    description: "citations in all, one in a text by several for each of them",
  }),
  truncated: Truncated,
  entities: Type.Array(NetworkEntity, {
    description: "by id: all who cite, are cited, or wrote one that is",
  }),
  citations: Type.Array(NetworkCitation, { description: "those that most places state first" }),
});
export type CitationNetworkReply = Type.Static<typeof CitationNetworkReply>;
