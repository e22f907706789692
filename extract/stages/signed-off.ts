import { isAffiliation } from "../patterns/people-lines.ts";
import { endsInYear } from "../patterns/titles.ts";
import type { Block } from "./segment-blocks.ts";

const LONGEST_SIGNED_OFF = 80;
const SHORTEST_PROSE = 120;

/** The place and date under a signature. */
export function isSignedOff(line: string): boolean {
  return line.length <= LONGEST_SIGNED_OFF && endsInYear(line);
}

/** Place and date right below a name under prose: a preface, which stands near the head of a book, ends there. */
export function isDatedBelow(above: Block | undefined, next: Block | undefined): boolean {
  return isProse(above) && !!next && isSignedOff(next.head);
}

/** The university of who signs right below the name under prose: a review ends there. */
export function isOfHouseBelow(above: Block | undefined, next: Block | undefined): boolean {
  return isProse(above) && !!next && isAffiliation(next.head);
}

function isProse(block: Block | undefined): boolean {
  return !!block && block.end - block.start > SHORTEST_PROSE;
}
