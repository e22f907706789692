const OPENS = /^["”’'»]?\s{0,2}[([]["“‘'«]?$/u;
const CLOSES = /^["”’'»]?[)\]]/u;

/** True where the signs between two names and behind the second put the second alone in brackets. */
export function isGlossGap(between: string, behind: string): boolean {
  return OPENS.test(between) && CLOSES.test(behind);
}
