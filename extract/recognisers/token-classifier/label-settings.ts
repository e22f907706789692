import { Type } from "typebox";
import { Compile } from "typebox/compile";
import { NAMED_TYPES, type NamedType } from "#model";
import { ClassifierFault } from "./classifier-fault.ts";

const NamedOrNone = Type.Union([...NAMED_TYPES.map((type) => Type.Literal(type)), Type.Null()]);

/** What `labels.json` beside a model may say; everything has a value without it. */
export const LabelSettings = Type.Object(
  {
    labels: Type.Optional(
      Type.Array(Type.String(), {
        minItems: 1,
        description: "the labels, in the order of the model's output",
      }),
    ),
    types: Type.Optional(
      Type.Record(Type.String(), NamedOrNone, { description: "what a kind of label means; null: left out" }),
    ),
    cased: Type.Optional(Type.Boolean({ description: "true where the vocabulary tells capitals apart" })),
    opensInside: Type.Optional(
      Type.Boolean({ description: "true for old models (IOB1) whose names begin with I" }),
    ),
    calibration: Type.Optional(
      Type.Object({ slope: Type.Number(), shift: Type.Number() }, { additionalProperties: false }),
    ),
  },
  { additionalProperties: false },
);

/** The settings as they are used. */
export interface LabelSettings {
  readonly labels?: readonly string[];
  readonly types?: Readonly<Record<string, NamedType | null>>;
  readonly cased?: boolean;
  readonly opensInside?: boolean;
  /** A straight line on the log-odds of a name (Platt 1999); as it is where absent. */
  readonly calibration?: { readonly slope: number; readonly shift: number };
}

const shape = Compile(LabelSettings);

/** Checks what `labels.json` says; throws one sentence that names the first fault. */
export function labelSettings(value: unknown): LabelSettings {
  if (shape.Check(value)) return value as LabelSettings;
  const [fault] = shape.Errors(value);
  const place = fault?.instancePath ? ` at ${fault.instancePath}` : "";
  throw new ClassifierFault(
    `labels.json is not as it should be${place} (${fault?.message ?? "it is no object"}); it may hold labels, types, cased, opensInside and calibration`,
  );
}
