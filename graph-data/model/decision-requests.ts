import { Type } from "typebox";
import { counted } from "./counted.ts";
import { Act, Decision, Judged } from "./decision.ts";
import { EntityTypeName } from "./entity.ts";
import { PageQuery } from "./queries.ts";
import { RelationTypeName } from "./relation.ts";
import { EntitySummary, Quote } from "./summaries.ts";

const strict = { additionalProperties: false };
const count = (description: string) => Type.Integer({ minimum: 0, description });

/** Who decides when nobody says who. */
export const SOME_READER = "a reader";

/** The most acts that are decided at once. */
export const MOST_ACTS = 1_000;

export const DecisionRequest = Type.Object(
  {
    act: Act,
    and: Type.Optional(
      Type.Array(Act, {
        maxItems: MOST_ACTS - 1,
        description: "further acts of the same decision, each an entry of its own: all are decided, or none",
      }),
    ),
    author: Type.Optional(Type.String({ minLength: 1, maxLength: 200, default: SOME_READER })),
    reason: Type.Optional(Type.String({ minLength: 1, maxLength: 2_000 })),
    acrossTypes: Type.Optional(
      Type.Boolean({
        description:
          "true where two of different types are to be one, such as a person and an organisation; without it that is refused (409)",
      }),
    ),
    seen: Type.Optional(
      count(
        "entries of the ledger that the reader has seen; a later entry about the same things refuses this one (409)",
      ),
    ),
  },
  strict,
);
export type DecisionRequest = Type.Static<typeof DecisionRequest>;

export const DecisionParams = Type.Object({ id: Decision.properties.id }, strict);
export type DecisionParams = Type.Static<typeof DecisionParams>;

/** Who takes a decision back, and why. */
export const UndoQuery = Type.Object(
  {
    author: Type.Optional(Type.String({ minLength: 1, maxLength: 200, default: SOME_READER })),
    reason: Type.Optional(Type.String({ minLength: 1, maxLength: 2_000 })),
  },
  strict,
);
export type UndoQuery = Type.Static<typeof UndoQuery>;

export const DecisionsQuery = Type.Object(
  {
    ...PageQuery.properties,
    entity: Type.Optional(
      Type.String({ maxLength: 400, description: "only decisions that name this entity" }),
    ),
  },
  strict,
);
export type DecisionsQuery = Type.Static<typeof DecisionsQuery>;

/** active: it holds; undone: taken back; conflict: another decision says the opposite; unreplayed: what it speaks of is in no text any more. */
export const DecisionState = Type.Enum(["active", "undone", "conflict", "unreplayed"]);
export type DecisionState = Type.Static<typeof DecisionState>;

export const DecisionRow = Type.Object({
  decision: Decision,
  places: Type.Optional(
    count(
      "places that the act names, where it names more than the row shows; the exported ledger has them all",
    ),
  ),
  state: DecisionState,
  words: Type.String({ description: "Bukharin and N. Bukharin are the same" }),
  texts: count("texts in which it changes or confirms something"),
  undoneBy: Type.Optional(Type.String({ description: "id of the entry that took it back" })),
  against: Type.Optional(Type.String({ description: "id of the decision that says the opposite" })),
});
export type DecisionRow = Type.Static<typeof DecisionRow>;

/** How often readers said yes and no to what was read of one type. */
export const Agreement = Type.Object({
  type: Type.Union([EntityTypeName, RelationTypeName]),
  accepted: count("judged right"),
  rejected: count("judged wrong"),
});
export type Agreement = Type.Static<typeof Agreement>;

/** The ledger, latest entry first. */
export const DecisionsReply = Type.Object({
  ...counted,
  entries: count("entries of the whole ledger"),
  rows: Type.Array(DecisionRow),
  conflicts: Type.Array(Type.Object({ one: DecisionRow, other: DecisionRow, words: Type.String() })),
  agreement: Type.Array(Agreement),
});
export type DecisionsReply = Type.Static<typeof DecisionsReply>;

/** What one act did. */
export const ActDone = Type.Object({
  row: DecisionRow,
  entity: Type.Optional(
    Type.String({ description: "id of the entity to look at now: the merged, new or changed one" }),
  ),
  dropped: Type.Array(Type.Object({ id: Type.String(), why: Type.String() }), {
    description: "relations that could not stay, such as a member of what is no longer an organisation",
  }),
});
export type ActDone = Type.Static<typeof ActDone>;

/** What a decision did. */
export const DecideReply = Type.Object({
  ...ActDone.properties,
  entries: count("entries of the whole ledger now"),
  and: Type.Optional(Type.Array(ActDone, { description: "what the further acts did, in their order" })),
});
export type DecideReply = Type.Static<typeof DecideReply>;

/** What became of an imported ledger. */
export const ImportReply = Type.Object({
  added: count("entries that were new"),
  known: count("entries that were there"),
  altered: Type.Array(Type.Object({ line: Type.Integer(), why: Type.String() }), {
    description:
      "those of the known ones that came with another reason or other anchors; the ones that were there stay",
  }),
  refused: Type.Array(Type.Object({ line: Type.Integer(), why: Type.String() })),
  unreplayed: Type.Array(DecisionRow),
});
export type ImportReply = Type.Static<typeof ImportReply>;

export const ProposalsQuery = Type.Object(
  { ...PageQuery.properties, kind: Type.Optional(Type.Enum(["same", "unsure"])) },
  strict,
);
export type ProposalsQuery = Type.Static<typeof ProposalsQuery>;

/** Which decisions answer what a kind of proposal asks. */
export const PROPOSAL_ANSWERS: Readonly<Record<"same" | "unsure", readonly Act["kind"][]>> = {
  same: ["same", "different"],
  unsure: ["accept", "reject"],
};

/** Two entities that may be one, each with places that show it. */
export const SameProposal = Type.Object({
  kind: Type.Literal("same"),
  one: EntitySummary,
  other: EntitySummary,
  why: Type.String({ description: "Bukharin is the surname of Nikolai Bukharin" }),
  oneQuotes: Type.Array(Quote),
  otherQuotes: Type.Array(Quote),
});
export type SameProposal = Type.Static<typeof SameProposal>;

/** A relation or claim that the reading was not sure of. */
export const UnsureProposal = Type.Object({
  kind: Type.Literal("unsure"),
  judged: Judged,
  words: Type.String({ description: "Krupskaya -> is a member of -> the Iskra board" }),
  entities: Type.Array(EntitySummary),
  confidence: Type.Number(),
  quote: Quote,
});
export type UnsureProposal = Type.Static<typeof UnsureProposal>;

/** What waits for a judgement, the likeliest sames first, then what is least sure. */
export const ProposalsReply = Type.Object({
  ...counted,
  judged: count("proposals that were decided before"),
  rows: Type.Array(Type.Union([SameProposal, UnsureProposal])),
});
export type ProposalsReply = Type.Static<typeof ProposalsReply>;
