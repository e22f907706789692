import { mayJoin, ruleOf } from "#model";
import type { FoundEntity, FoundRelation, Proof } from "../document.ts";
import { ruleConfidence } from "./rule-confidence.ts";

type Tie = Pick<FoundRelation, "type" | "source" | "target"> &
  Partial<Pick<FoundRelation, "label" | "manner" | "locator" | "via" | "stance">>;

/** Collects relations, one for each type and pair of ends, with every proof once. */
export class RelationLedger {
  private readonly found = new Map<string, { tie: Tie; proofs: Map<string, Proof> }>();
  private readonly entities: readonly FoundEntity[];

  constructor(entities: readonly FoundEntity[]) {
    this.entities = entities;
  }

  /** Adds a tie with its proofs; a tie of a thing with itself, or one the model does not allow, is left out. */
  add(tie: Tie, proofs: readonly Proof[]): void {
    const [source, target] = [this.entities[tie.source], this.entities[tie.target]];
    if (!source || !target || tie.source === tie.target || proofs.length === 0) return;
    if (!mayJoin(tie.type, source.type, target.type)) return;
    const key = `${tie.type}:${tie.source}:${tie.target}:${tie.label ?? ""}`;
    const known = this.found.get(key);
    const kept = known?.proofs ?? new Map<string, Proof>();
    for (const proof of proofs) {
      const place = `${proof.start}:${proof.end}`;
      const confidence = ruleConfidence(tie.type, ruleOf(proof.method)) ?? proof.confidence;
      if (!kept.has(place)) kept.set(place, { ...proof, confidence });
    }
    this.found.set(key, { tie: { ...tie, ...known?.tie }, proofs: kept });
  }

  /** All ties in the order in which they were found. */
  all(): FoundRelation[] {
    return [...this.found.values()].map(({ tie, proofs }) => ({ ...tie, evidence: [...proofs.values()] }));
  }
}
