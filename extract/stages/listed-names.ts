import { isVerbNext } from "../patterns/before-pronouns.ts";
import { hasConjunctionIn, joinsList, joinsListOrClauses, listsBare } from "../patterns/between-names.ts";
import type { NamedPlace } from "./named-places.ts";

const LONGEST_LIST = 16;
/** Characters behind a name that show its verb. */
const NEXT_REACH = 24;

/** The names of one type that a list joins to the name at an index, on one side of it, itself first; a list has an "and". */
export function listAround(
  body: string,
  names: readonly NamedPlace[],
  { at, step }: { readonly at: number; readonly step: 1 | -1 },
): number[] {
  const found: number[] = [];
  let hasConjunction = false;
  for (let index = at; found.length < LONGEST_LIST; index += step) {
    const [place, next] = [names[index], names[index + step]];
    if (!place) break;
    found.push(place.entity);
    const [left, right] = step === 1 ? [place, next] : [next, place];
    if (!left || !right || left.type !== right.type) break;
    const gap = body.slice(left.end, right.start);
    if (!joinsList(gap) || isNextClause(body, names, step === 1 ? index : index - 1)) break;
    hasConjunction ||= hasConjunctionIn(gap);
  }
  return hasConjunction ? found : found.slice(0, 1);
}

/** "quarrelled with Plekhanov, and Zasulich defended him": behind the comma stands the next clause, unless more than two are listed. */
function isNextClause(body: string, names: readonly NamedPlace[], at: number): boolean {
  const [before, left, right] = [names[at - 1], names[at], names[at + 1]];
  if (!left || !right || !joinsListOrClauses(body.slice(left.end, right.start))) return false;
  if (before && before.end <= left.start && listsBare(body.slice(before.end, left.start))) return false;
  return isVerbNext(body.slice(right.end, right.end + NEXT_REACH));
}
