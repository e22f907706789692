import { Type } from "typebox";
import { ENTITY_TYPE_NAMES } from "./entity-types.ts";
import { Mention } from "./mention.ts";
import { Status } from "./status.ts";

export const EntityTypeName = Type.Enum(ENTITY_TYPE_NAMES);

/** Whether a claim is the author's own voice, in quotation marks, or told of somebody. */
export const ClaimKind = Type.Enum(["direct", "quoted", "reported"]);
export type ClaimKind = Type.Static<typeof ClaimKind>;

export const Polarity = Type.Enum(["asserted", "denied", "doubted"]);
export type Polarity = Type.Static<typeof Polarity>;

/** Bibliographic fields of a Work as CSL-JSON names them (docs.citationstyles.org, 1.0.2). */
export const Csl = Type.Object({
  type: Type.Optional(Type.String()),
  title: Type.Optional(Type.String()),
  author: Type.Optional(
    Type.Array(
      Type.Object({
        family: Type.Optional(Type.String()),
        given: Type.Optional(Type.String()),
        literal: Type.Optional(Type.String()),
      }),
    ),
  ),
  "container-title": Type.Optional(Type.String()),
  publisher: Type.Optional(Type.String()),
  "publisher-place": Type.Optional(Type.String()),
  issued: Type.Optional(Type.String({ description: "EDTF" })),
  "original-date": Type.Optional(
    Type.String({ description: "EDTF; first publication of what came out again in the year issued" }),
  ),
  volume: Type.Optional(Type.String()),
  issue: Type.Optional(Type.String()),
  page: Type.Optional(Type.String()),
});
export type Csl = Type.Static<typeof Csl>;

/** What is known of one entity. For a Claim and an unnamed Event the label is the words of its span. */
export const Entity = Type.Object({
  type: EntityTypeName,
  label: Type.String({ minLength: 1 }),
  aliases: Type.Array(Type.String({ minLength: 1 }), { description: "every other surface form, sorted" }),
  mentions: Type.Array(Mention, { minItems: 1 }),
  date: Type.Optional(Type.String({ description: "EDTF level 1" })),
  born: Type.Optional(Type.String({ description: "EDTF level 1" })),
  died: Type.Optional(Type.String({ description: "EDTF level 1" })),
  unnamed: Type.Optional(Type.Boolean()),
  kind: Type.Optional(ClaimKind),
  polarity: Type.Optional(Polarity),
  csl: Type.Optional(Csl),
  status: Type.Optional(Status),
});
export type Entity = Type.Static<typeof Entity>;
