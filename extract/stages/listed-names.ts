import { hasConjunctionIn, joinsList } from "../patterns/between-names.ts";
import type { NamedPlace } from "./named-places.ts";

const LONGEST_LIST = 16;

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
    if (!joinsList(gap)) break;
    hasConjunction ||= hasConjunctionIn(gap);
  }
  return hasConjunction ? found : found.slice(0, 1);
}
