import { addTo, wordsAt } from "#model";
import type { FoundMention } from "../document.ts";
import { placeGlossAt } from "../patterns/place-glosses.ts";
import { homeOf, placeNameOf, regionsConflict } from "../patterns/place-names.ts";

/** The region that the text puts behind a place or into its name: "Cambridge, Mass."; nothing where it says none. */
function regionAt(body: string, mention: FoundMention): string | undefined {
  return placeNameOf(wordsAt(body, mention)).region ?? placeGlossAt(body, mention)?.region;
}

/**
 * Parts the places of one name whose glosses contradict each other, Cambridge in Massachusetts and in England. A mention without a
 * gloss is the one that was glossed last before it; those before the first gloss are a place of their own, of which nothing is said.
 * A famous city that is named without a gloss first stays itself in all such places: "Moscow ... the press of Moscow, Idaho".
 */
export function partedByGloss(body: string, mentions: readonly FoundMention[]): FoundMention[][] {
  const regions = mentions.map((mention) => regionAt(body, mention));
  const told = [...new Set(regions.flatMap((region) => region ?? []))];
  const apart = told.filter((region, at) => told.slice(0, at).every((one) => regionsConflict(one, region)));
  if (apart.length === 1 && isNamesakeOfFamous(body, mentions, regions))
    return [true, false].map((isBare) => mentions.filter((_, at) => (regions[at] === undefined) === isBare));
  if (apart.length < 2) return [[...mentions]];
  const parts = new Map<string, FoundMention[]>();
  let last = "";
  mentions.forEach((mention, at) => {
    last = regions[at] ?? last;
    addTo(parts, apart.find((region) => last !== "" && !regionsConflict(region, last)) ?? last, mention);
  });
  return [...parts.values()];
}

/** True where the text first means the famous city of the name, and its glosses another. */
function isNamesakeOfFamous(
  body: string,
  mentions: readonly FoundMention[],
  regions: readonly (string | undefined)[],
): boolean {
  const [first] = mentions;
  const home = first && regions[0] === undefined ? homeOf(wordsAt(body, first)) : undefined;
  return home !== undefined && regions.every((region) => !region || regionsConflict(home, region));
}

/** The name with its gloss, for one of several namesakes in a text: "Cambridge, Mass." */
export function glossedName(body: string, mentions: readonly FoundMention[]): string | undefined {
  for (const mention of mentions) {
    const gloss = placeGlossAt(body, mention);
    if (gloss) return body.slice(mention.start, mention.end + gloss.length).replace(" (", ", ");
  }
  return undefined;
}
