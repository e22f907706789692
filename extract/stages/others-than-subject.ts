import type { Span } from "#model";
import type { EntityNumber } from "../document.ts";
import { endsInComma, opensWithParticiple } from "../patterns/before-pronouns.ts";
import type { NamedPlace } from "./named-places.ts";

const LONGEST_OPENING = 230;
const COMMA_REACH = 4;

/** "Bewick, he said, ...", "Linking Bewick with Botticelli, he added": whom the words up to the comma before "he" name is somebody else. */
export function othersThan(
  body: string,
  before: Span,
  { persons, named }: { readonly persons: readonly NamedPlace[]; readonly named: number },
): EntityNumber[] {
  const last = persons[named - 1];
  if (!last) return [];
  if (
    before.end - before.start < LONGEST_OPENING &&
    opensWithParticiple(body.slice(before.start, before.end))
  )
    return persons.slice(0, named).map(({ entity }) => entity);
  return before.end - last.end <= COMMA_REACH && endsInComma(body.slice(last.end, before.end))
    ? [last.entity]
    : [];
}
