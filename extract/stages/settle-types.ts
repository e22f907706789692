import type { NamedType } from "#model";
import { foldedName } from "../patterns/folded-names.ts";
import { withoutIssueNumber } from "../patterns/name-edges.ts";
import type { NameCandidate } from "./name-candidate.ts";

/** A reading this sure keeps its type against all other places of the same words. */
const SURE = 0.9;
/** How many times heavier the winning type must be. */
const MAJORITY = 1.5;
/** What an issue number weighs. */
const PROOF = 3;

/** Gives the same words the same type in one text, by weighted vote; a place that is sure of another type keeps it. */
export function settleTypes(body: string, names: readonly NameCandidate[]): NameCandidate[] {
  const votes = new Map<string, Map<NamedType, number>>();
  const surfaceOf = (name: NameCandidate) => foldedName(body.slice(name.start, name.end));
  for (const name of names) {
    const surface = surfaceOf(name);
    const vote = votes.get(surface) ?? new Map<NamedType, number>();
    votes.set(surface, vote.set(name.type, (vote.get(name.type) ?? 0) + name.confidence));
    if (name.method === "issue") castForPeriodical(votes, withoutIssueNumber(surface));
  }
  const sure = sureTypes(names, surfaceOf);
  return names.map((name) => {
    const vote = votes.get(surfaceOf(name));
    const winner = sure.get(surfaceOf(name)) ?? (vote && winnerOf(vote, name.type));
    return !winner || winner === name.type || name.confidence >= SURE ? name : { ...name, type: winner };
  });
}

/** A person read as surely as this decides for places that are less sure than `UNSURE` of another type: "Ihne, IV, 26" in notes. */
const SUREST = 0.95;
const UNSURE = 0.8;

function sureTypes(
  names: readonly NameCandidate[],
  surfaceOf: (name: NameCandidate) => string,
): Map<string, NamedType> {
  const sure = new Map<string, NamedType>();
  for (const name of names)
    if (name.type === "Person" && name.confidence >= SUREST) sure.set(surfaceOf(name), name.type);
  for (const name of names)
    if (name.type !== "Person" && name.confidence >= UNSURE) sure.delete(surfaceOf(name));
  return sure;
}

/** An issue number proves that a name is a periodical's: it outweighs a few places that were read otherwise. */
function castForPeriodical(votes: Map<string, Map<NamedType, number>>, surface: string): void {
  const vote = votes.get(surface) ?? new Map<NamedType, number>();
  votes.set(surface, vote.set("Work", (vote.get("Work") ?? 0) + PROOF));
}

function winnerOf(vote: ReadonlyMap<NamedType, number>, own: NamedType): NamedType | undefined {
  const [best] = [...vote].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best && best[1] >= MAJORITY * (vote.get(own) ?? 0) ? best[0] : undefined;
}
