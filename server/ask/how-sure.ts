import type { EntitySummary } from "#model";
import { namesInWords } from "./in-words.ts";

/** An entity of an answer with the confidence of the best place that proves it, 0 to 1. */
export interface Proven {
  readonly entity: EntitySummary;
  readonly best: number;
}

/** What is proven with less than this is more likely wrong than right, and is not said as a fact. */
const SURE = 0.5;

/** The entity with the best of its proofs. */
export function proven(entity: EntitySummary, evidence: readonly { readonly confidence: number }[]): Proven {
  return { entity, best: Math.max(0, ...evidence.map(({ confidence }) => confidence)) };
}

/**
 * Says a sentence of those that are sure, and names the others as unsure with the best that speaks for them:
 * `Radek opposed it; unsure: Kun (at best 24 %).`, or of none but unsure ones `Kun opposed it (unsure: at best 24 %).`
 */
export function saidOf(found: readonly Proven[], say: (names: string) => string): string {
  const unsure = found.filter(({ best }) => best < SURE);
  const sure = found.filter(({ best }) => best >= SURE);
  if (unsure.length === 0) return `${say(namesOf(sure))}.`;
  const most = Math.max(...unsure.map(({ best }) => best));
  if (sure.length === 0) return `${say(namesOf(unsure))}${doubtOf(most)}.`;
  return `${say(namesOf(sure))}; unsure: ${namesOf(unsure)} (at best ${inPerCent(most)}).`;
}

/** What to add to a sentence that rests on nothing better than this, with a blank before it; nothing where it is sure. */
export function doubtOf(best: number): string {
  return best < SURE ? ` (unsure: at best ${inPerCent(best)})` : "";
}

/** A confidence as a reader reads it: `24 %`. What falls short of a half is never rounded up to it. */
export function inPerCent(confidence: number): string {
  return `${Math.floor(confidence * 100 + 1e-9)} %`;
}

function namesOf(found: readonly Proven[]): string {
  return namesInWords([...new Map(found.map(({ entity }) => [entity.id, entity])).values()]);
}
