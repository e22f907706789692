import type { FoundMention } from "../document.ts";
import { isGlossGap } from "../patterns/gloss-gaps.ts";

/** A name and the other name in brackets behind it, by their numbers: "Burevestnik [Hurricane]", "Sovnarkom (SNK)". */
export type Gloss = readonly [number, number];

/** Pairs of neighbouring mentions of one type of which the second stands in brackets behind the first. */
export function glossesIn(body: string, mentions: readonly FoundMention[]): Gloss[] {
  const pairs: Gloss[] = [];
  for (let at = 1; at < mentions.length; at++) {
    const [before, behind] = [mentions[at - 1], mentions[at]];
    if (!before || !behind || before.type !== behind.type || behind.start - before.end > 6) continue;
    if (isGlossGap(body.slice(before.end, behind.start), body.slice(behind.end, behind.end + 2)))
      pairs.push([at - 1, at]);
  }
  return pairs;
}
