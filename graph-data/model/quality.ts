import { Type } from "typebox";

/** The parts of the annotated texts that figures are given for; the sample is the text that ships. */
export const QUALITY_PARTS = ["test", "proof", "development", "sample"] as const;

const share = (description: string) => Type.Number({ minimum: 0, maximum: 1, description });
const count = (description: string) => Type.Integer({ minimum: 0, description });

export const Share = Type.Object(
  { value: share("the share itself"), low: share("lower bound"), high: share("upper bound") },
  { description: "a share with the interval that holds 95 % when texts are drawn anew" },
);
export type Share = Type.Static<typeof Share>;

export const Measure = Type.Object({
  name: Type.String({ description: "what is measured, such as `Person` or `claims`" }),
  right: Type.Number({ minimum: 0, description: "how many of those given are right" }),
  given: count("how many the engine gave"),
  wanted: count("how many a careful reader sees in the texts"),
  precision: Share,
  recall: Share,
  f1: Share,
});
export type Measure = Type.Static<typeof Measure>;

export const RuleMeasure = Type.Object({
  of: Type.Enum(["mention", "relation", "claim", "speaker"]),
  type: Type.String({ description: "type of the name or relation; kind of the claim" }),
  rule: Type.String({ description: "the method that found it" }),
  right: count("how many of those that it found are right"),
  given: count("how many it found"),
});
export type RuleMeasure = Type.Static<typeof RuleMeasure>;

export const Believed = Type.Object(
  {
    of: Type.Enum(["mention", "relation", "claim"]),
    said: share("mean confidence of those within one tenth"),
    right: share("share of them that is right"),
    count: count("how many they are"),
  },
  { description: "how far a confidence can be believed" },
);
export type Believed = Type.Static<typeof Believed>;

const figures = Type.Record(Type.String(), Type.Number(), { description: "F1 by name of the measure" });

export const MeasuredText = Type.Object({
  text: Type.String(),
  title: Type.String(),
  words: count("words of the text"),
  notes: count("notes that were found in it"),
  figures,
});
export type MeasuredText = Type.Static<typeof MeasuredText>;

export const QualityPart = Type.Object({
  part: Type.Enum([...QUALITY_PARTS]),
  texts: Type.Array(MeasuredText),
  measures: Type.Array(Measure),
  rules: Type.Array(RuleMeasure),
  believed: Type.Array(Believed),
});
export type QualityPart = Type.Static<typeof QualityPart>;

export const Ablation = Type.Object(
  {
    part: Type.Enum([...QUALITY_PARTS]),
    rows: Type.Array(Type.Object({ engine: Type.String(), figures })),
  },
  { description: "what the engine is worth without one of its parts" },
);
export type Ablation = Type.Static<typeof Ablation>;

export const IdentityMeasure = Type.Object({
  input: Type.String({ description: "the annotators' names, or the engine's own" }),
  over: Type.String({ description: "which entities" }),
  precision: share("of pairs held for one, those that are"),
  recall: share("of pairs that are one, those held for one"),
  pairs: Type.Optional(count("pairs that are one")),
  wrong: Type.Optional(count("hard pairs that were wrongly made one")),
  hard: Type.Optional(count("hard pairs there are")),
});
export type IdentityMeasure = Type.Static<typeof IdentityMeasure>;

export const Quality = Type.Object({
  engine: Type.String({ description: "id of the reader whose graphs were measured" }),
  parts: Type.Array(QualityPart),
  ablation: Type.Array(Ablation),
  identity: Type.Array(IdentityMeasure),
  earlier: Type.Array(Type.Object({ engine: Type.String(), part: Type.Enum([...QUALITY_PARTS]), figures }), {
    description: "F1 of an engine before",
  }),
});
export type Quality = Type.Static<typeof Quality>;
