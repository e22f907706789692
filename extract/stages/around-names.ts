import type { Span } from "#model";
import { type AroundNames, DENIAL_REACH } from "../patterns/denied-ties.ts";

/** The words of a sentence around two names, whichever stands first; no more than are searched, as a sentence may be endless. */
export function aroundNames(
  body: string,
  { start, end }: Span,
  [one, other]: readonly [Span, Span],
): AroundNames {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  const behindFirst = Math.max(first.end, second.start - DENIAL_REACH);
  return {
    before: body.slice(Math.max(start, first.start - DENIAL_REACH), Math.max(start, first.start)),
    between: body.slice(behindFirst, Math.max(behindFirst, second.start)),
    behind: body.slice(second.end, Math.min(end, second.end + DENIAL_REACH)),
  };
}
