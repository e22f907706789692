import type { NamedType } from "#model";
import { keepsMinutes } from "../patterns/body-names.ts";
import { foldedName } from "../patterns/folded-names.ts";
import { opensTitle } from "../patterns/reference-glue.ts";
import type { NameCandidate } from "./name-candidate.ts";

/** A reading this sure keeps its type against all other places of the same words. */
const SURE = 0.9;
/** How many times heavier the winning type must be. */
const MAJORITY = 1.5;
const LONGEST_WORD = 16;

/**
 * Gives the same words the same type in one text, by weighted vote; a place that is sure of another type keeps it. A surname
 * alone is no title: "quoted in Smith, 210"; nor is the body whose minutes a note names.
 */
export function settleTypes(body: string, names: readonly NameCandidate[]): NameCandidate[] {
  const votes = new Map<string, Map<NamedType, number>>();
  const surfaceOf = (name: NameCandidate) => foldedName(body.slice(name.start, name.end));
  for (const name of names) {
    const surface = surfaceOf(name);
    const vote = votes.get(surface) ?? new Map<NamedType, number>();
    votes.set(surface, vote.set(name.type, (vote.get(name.type) ?? 0) + name.confidence));
  }
  const surnames = new Set(
    names.filter(({ type }) => type === "Person").map((name) => lastWordOf(surfaceOf(name))),
  );
  return names.map((name) => {
    if (name.type === "Work" && keepsMinutes(surfaceOf(name), behind(body, name)))
      return { ...name, type: "Organisation" };
    if (name.type === "Work" && name.confidence < SURE && surnames.has(surfaceOf(name)) && isBare(body, name))
      return { ...name, type: "Person" };
    const vote = votes.get(surfaceOf(name));
    const winner = vote && winnerOf(vote, name.type);
    return !winner || winner === name.type || name.confidence >= SURE ? name : { ...name, type: winner };
  });
}

/** What stands behind a name, as far as a word tells of it. */
function behind(body: string, { end }: NameCandidate): string {
  return body.slice(end, end + LONGEST_WORD);
}

function winnerOf(vote: ReadonlyMap<NamedType, number>, own: NamedType): NamedType | undefined {
  const [best] = [...vote].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best && best[1] >= MAJORITY * (vote.get(own) ?? 0) ? best[0] : undefined;
}

/** The last of several words; nothing of a name of one word. */
function lastWordOf(surface: string): string | undefined {
  const words = surface.split(" ");
  return words.length > 1 ? words.at(-1) : undefined;
}

function isBare(body: string, { start }: NameCandidate): boolean {
  return !opensTitle(body.slice(Math.max(0, start - 1), start));
}
