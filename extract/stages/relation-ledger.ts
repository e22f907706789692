import { mayJoin } from "#model";
import type { FoundEntity, FoundRelation, Proof } from "../document.ts";

type Tie = Pick<FoundRelation, "type" | "source" | "target"> &
  Partial<Pick<FoundRelation, "manner" | "locator" | "via" | "stance">>;

/** Collects relations, one for each type and pair of ends, with every proof once. */
export class RelationLedger {
  private readonly found = new Map<string, FoundRelation & { evidence: Proof[] }>();
  private readonly entities: readonly FoundEntity[];

  constructor(entities: readonly FoundEntity[]) {
    this.entities = entities;
  }

  /** Adds a tie with its proofs; a tie of a thing with itself, or one the model does not allow, is left out. */
  add(tie: Tie, proofs: readonly Proof[]): void {
    const [source, target] = [this.entities[tie.source], this.entities[tie.target]];
    if (!source || !target || tie.source === tie.target || proofs.length === 0) return;
    if (!mayJoin(tie.type, source.type, target.type)) return;
    const key = `${tie.type}:${tie.source}:${tie.target}`;
    const known = this.found.get(key);
    if (!known) {
      this.found.set(key, { ...tie, evidence: uniqueProofs(proofs) });
      return;
    }
    this.found.set(key, { ...tie, ...known, evidence: uniqueProofs([...known.evidence, ...proofs]) });
  }

  /** All ties in the order in which they were found. */
  all(): FoundRelation[] {
    return [...this.found.values()];
  }
}

function uniqueProofs(proofs: readonly Proof[]): Proof[] {
  const byPlace = new Map<string, Proof>();
  for (const proof of proofs) {
    const key = `${proof.start}:${proof.end}`;
    if (!byPlace.has(key)) byPlace.set(key, proof);
  }
  return [...byPlace.values()];
}
