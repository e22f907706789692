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
let loaded: Map<JudgedType, LoadedWeights> | undefined;

function weights(): Map<JudgedType, LoadedWeights> {
  loaded ??= loadWeights();
  return loaded;
}

function loadWeights(): Map<JudgedType, LoadedWeights> {
  const file: Partial<Record<JudgedType, TypeWeights>> = JSON.parse(readFileSync(FILE, "utf8"));
  return new Map(
    JUDGED_TYPES.flatMap((type): [JudgedType, LoadedWeights][] => {
      const found = file[type];
      if (!found) return [];
      const features = new Map(Object.entries(found.features));
      return [[type, { bias: found.bias, pairs: new Set(found.pairs), features }]];
    }),
  );
}

/** Log-odds of each relation type that a kind of pair may have, by the words alone (logistic regression, one model a type). */
export function wordLogits(pair: string, features: ReadonlySet<string>): [JudgedType, number][] {
  const found: [JudgedType, number][] = [];
  for (const [type, { bias, pairs, features: known }] of weights()) {
    if (!pairs.has(pair)) continue;
    let sum = bias;
    for (const feature of features) sum += known.get(feature) ?? 0;
    found.push([type, sum]);
  }
  return found;
}
