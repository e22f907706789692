import { readFileSync } from "node:fs";
import { JUDGED_TYPES, type JudgedType } from "../recognisers/recogniser.ts";

/** What the log-linear model knows of one relation type: which pairs may have it, and what each feature weighs. */
interface TypeWeights {
  readonly bias: number;
  /** "p Person Organisation": two names of a sentence; "a Person Work": the author and a name. */
  readonly pairs: readonly string[];
  readonly features: Readonly<Record<string, number>>;
}

interface LoadedWeights {
  readonly bias: number;
  readonly pairs: ReadonlySet<string>;
  readonly features: ReadonlyMap<string, number>;
}

const FILE = new URL("./weights.json", import.meta.url);
const DAMAGED =
  "the relation model extract/relation-model/weights.json is missing or damaged: restore it from the repository (git checkout extract/relation-model) or make it anew with npm run train -- --relations --corpora FOLDER";
/** Sides taken: in cross-validation words tell these less often right than wrong, so the model does not know them. */
export const SIDES = ["SUPPORTS", "OPPOSES"] as const satisfies readonly JudgedType[];

let loaded: Map<JudgedType, LoadedWeights> | undefined;

function weights(): Map<JudgedType, LoadedWeights> {
  loaded ??= weightsIn(readFile());
  return loaded;
}

function readFile(): string {
  try {
    return readFileSync(FILE, "utf8");
  } catch (cause) {
    throw new Error(DAMAGED, { cause });
  }
}

/** How many relation types the words are weighed for; throws an error that says what to do where the weights are damaged. */
export function weighedTypes(): number {
  return weights().size;
}

/** The weights in the words of the file; throws an error that says what to do where one type or number is missing. */
export function weightsIn(file: string): Map<JudgedType, LoadedWeights> {
  const types = JUDGED_TYPES.filter((type) => !(SIDES as readonly string[]).includes(type));
  return new Map(types.map((type) => [type, checked(parsed(file)?.[type])]));
}

function parsed(file: string): Partial<Record<JudgedType, Partial<TypeWeights>>> | null {
  try {
    return JSON.parse(file);
  } catch (cause) {
    throw new Error(DAMAGED, { cause });
  }
}

function checked(found: Partial<TypeWeights> | undefined): LoadedWeights {
  const { bias, pairs, features } = found ?? {};
  const isWhole =
    Number.isFinite(bias) && Array.isArray(pairs) && Object.values(features ?? {}).every(Number.isFinite);
  if (!isWhole || bias === undefined || !pairs || !features) throw new Error(DAMAGED);
  return { bias, pairs: new Set(pairs), features: new Map(Object.entries(features)) };
}

/**
 * Log-odds of each relation type that a kind of pair may have, by the words alone (logistic regression, one model a type); the
 * features are read only where one may.
 */
export function wordLogits(pair: string, features: () => ReadonlySet<string>): Map<JudgedType, number> {
  const known = [...weights()].filter(([, { pairs }]) => pairs.has(pair));
  if (known.length === 0) return new Map();
  const seen = [...features()];
  return new Map(
    known.map(([type, { bias, features: weightOf }]) => [
      type,
      seen.reduce((sum, feature) => sum + (weightOf.get(feature) ?? 0), bias),
    ]),
  );
}
