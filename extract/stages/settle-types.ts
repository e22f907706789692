import type { NamedType } from "#model";
import { foldedName } from "../patterns/folded-names.ts";
import type { NameCandidate } from "./name-candidate.ts";

/** A reading this sure keeps its type against all other places of the same words. */
const SURE = 0.9;
/** How many times heavier the winning type must be. */
const MAJORITY = 1.5;

/** Gives the same words the same type in one text, by weighted vote; a place that is sure of another type keeps it. */
export function settleTypes(body: string, names: readonly NameCandidate[]): NameCandidate[] {
  const votes = new Map<string, Map<NamedType, number>>();
  const surfaceOf = (name: NameCandidate) => foldedName(body.slice(name.start, name.end));
  for (const name of names) {
    const surface = surfaceOf(name);
    const vote = votes.get(surface) ?? new Map<NamedType, number>();
    votes.set(surface, vote.set(name.type, (vote.get(name.type) ?? 0) + name.confidence));
  }
  return names.map((name) => {
    const vote = votes.get(surfaceOf(name));
    const winner = vote && winnerOf(vote, name.type);
    return !winner || winner === name.type || name.confidence >= SURE ? name : { ...name, type: winner };
  });
}

function winnerOf(vote: ReadonlyMap<NamedType, number>, own: NamedType): NamedType | undefined {
  const [best] = [...vote].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best && best[1] >= MAJORITY * (vote.get(own) ?? 0) ? best[0] : undefined;
}
