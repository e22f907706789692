import { Type } from "typebox";
import { ClaimKind, EntityTypeName, Polarity } from "./entity.ts";
import { LIMITS } from "./queries.ts";
import { RelationTypeName } from "./relation.ts";

const strict = { additionalProperties: false };
const idOf = (description: string) => Type.String({ minLength: 1, maxLength: 400, description });
const label = Type.String({ minLength: 1, maxLength: LIMITS.nameLength.max });

const givenDate = Type.String({
  minLength: 1,
  maxLength: 60,
  description:
    "EDTF level 0 or 1, days of the calendar: 1918-03-03, 1918-03, 1918~, 191X, 1917/1921, 1917/..; without it, none is known",
});

/** A stretch of one text: UTF-16 offsets, [start, end). */
export const PlaceInText = Type.Object(
  {
    text: idOf("id of a text"),
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 0 }),
  },
  strict,
);
export type PlaceInText = Type.Static<typeof PlaceInText>;

/** A relation by its type and ends. */
export const RelationNamed = Type.Object(
  {
    type: RelationTypeName,
    source: idOf("id of the entity it begins at"),
    target: idOf("id of the entity it leads to"),
  },
  strict,
);
export type RelationNamed = Type.Static<typeof RelationNamed>;

/** What is accepted or rejected: a whole entity (a claim is one), one mention, a relation, or one proof of it. */
export const Judged = Type.Union([
  Type.Object({ entity: idOf("id of an entity or a claim") }, strict),
  Type.Object({ entity: idOf("id of an entity"), mention: PlaceInText }, strict),
  Type.Object({ relation: RelationNamed, proof: Type.Optional(PlaceInText) }, strict),
]);
export type Judged = Type.Static<typeof Judged>;

/** Everything that a reader can decide; `kind` tells which. */
export const ACTS = {
  same: Type.Object(
    {
      kind: Type.Literal("same"),
      keep: idOf("id of the entity that stays"),
      merge: idOf("id of the entity that becomes part of it"),
    },
    strict,
  ),
  different: Type.Object(
    { kind: Type.Literal("different"), one: idOf("id of an entity"), other: idOf("id of another") },
    strict,
  ),
  rename: Type.Object({ kind: Type.Literal("rename"), entity: idOf("id of an entity"), label }, strict),
  retype: Type.Object(
    { kind: Type.Literal("retype"), entity: idOf("id of an entity"), type: EntityTypeName },
    strict,
  ),
  redate: Type.Object(
    {
      kind: Type.Literal("redate"),
      entity: idOf("id of an event or a work"),
      date: Type.Optional(givenDate),
    },
    { ...strict, description: "when an event was, or a work appeared; what texts say of it gives way" },
  ),
  "date-text": Type.Object(
    {
      kind: Type.Literal("date-text"),
      text: idOf("id of a text"),
      date: Type.Optional(givenDate),
    },
    { ...strict, description: "when a text that was read appeared or was written" },
  ),
  split: Type.Object(
    {
      kind: Type.Literal("split"),
      entity: idOf("id of the entity that holds two"),
      places: Type.Array(PlaceInText, {
        minItems: 1,
        maxItems: 10_000,
        description: "the mentions that leave",
      }),
      label,
    },
    strict,
  ),
  accept: Type.Object({ kind: Type.Literal("accept"), judged: Judged }, strict),
  reject: Type.Object({ kind: Type.Literal("reject"), judged: Judged }, strict),
  "add-mention": Type.Object(
    {
      kind: Type.Literal("add-mention"),
      place: PlaceInText,
      also: Type.Optional(
        Type.Array(PlaceInText, {
          minItems: 1,
          maxItems: 10_000,
          description: "further places that name it, such as all where the text says the same words",
        }),
      ),
      entity: Type.Union([
        idOf("id of the entity that is named here"),
        Type.Object({ type: EntityTypeName, label }, strict),
      ]),
    },
    strict,
  ),
  "add-relation": Type.Object(
    {
      kind: Type.Literal("add-relation"),
      relation: RelationNamed,
      place: PlaceInText,
      label: Type.Optional(label),
    },
    strict,
  ),
  "correct-relation": Type.Object(
    {
      kind: Type.Literal("correct-relation"),
      relation: RelationNamed,
      to: RelationNamed,
      label: Type.Optional(label),
    },
    {
      ...strict,
      description: "the same words state another relation: other ends, another direction or type",
    },
  ),
  "add-claim": Type.Object(
    {
      kind: Type.Literal("add-claim"),
      place: PlaceInText,
      speaker: Type.Optional(idOf("id of the one who asserts")),
      about: Type.Array(idOf("id of what the claim is about"), { maxItems: 50 }),
      claimKind: Type.Optional(ClaimKind),
      polarity: Type.Optional(Polarity),
    },
    strict,
  ),
  "correct-claim": Type.Object(
    {
      kind: Type.Literal("correct-claim"),
      claim: idOf("id of the claim"),
      polarity: Type.Optional(Polarity),
      about: Type.Optional(
        Type.Array(idOf("id of what the claim is about"), {
          maxItems: 50,
          description: "all that it is about, instead of what was read; an empty list for nothing",
        }),
      ),
    },
    {
      ...strict,
      description:
        "a claim is asserted, denied or doubted, or is about something else; at least one of the two",
    },
  ),
  "said-by": Type.Object(
    {
      kind: Type.Literal("said-by"),
      place: PlaceInText,
      speaker: idOf("id of the one whose words these are"),
    },
    { ...strict, description: "a passage, or words within one, and the claims in it are somebody else's" },
  ),
  undo: Type.Object(
    {
      kind: Type.Literal("undo"),
      decision: Type.String({
        pattern: "^decision:[0-9a-f]{16}$",
        description: "id of the decision that is taken back",
      }),
    },
    strict,
  ),
} as const;

/** One judgement of a reader; said by hand, as a union made of a list has no type of its own. */
export const Act = Type.Unsafe<Act>(Type.Union(Object.values(ACTS)));
export type Act = { [Kind in keyof typeof ACTS]: Type.Static<(typeof ACTS)[Kind]> }[keyof typeof ACTS];
export type ActKind = Act["kind"];

/**
 * What an id in a decision stood for when it was made, so that the decision finds it again where a later reading of
 * the same words gives it another id.
 */
export const Anchor = Type.Object(
  { id: Type.String(), type: EntityTypeName, label: Type.String(), place: PlaceInText, quote: Type.String() },
  strict,
);
export type Anchor = Type.Static<typeof Anchor>;

/** One entry of the ledger. Entries are added and never changed; to take one back is an entry of its own. */
export const Decision = Type.Object(
  {
    id: Type.String({ pattern: "^decision:[0-9a-f]{16}$", description: "hash of author, time and act" }),
    author: Type.String({ minLength: 1, maxLength: 200 }),
    time: Type.String({
      pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$",
      description: "ISO 8601, UTC",
    }),
    reason: Type.Optional(Type.String({ minLength: 1, maxLength: 2_000 })),
    act: Act,
    anchors: Type.Array(Anchor),
  },
  strict,
);
export type Decision = Type.Static<typeof Decision>;
