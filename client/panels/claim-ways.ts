import type { EntitySummary, Quote } from "#model";
import { openCuration } from "../state/curation.ts";
import { decide } from "../state/decide.ts";
import { judge, judgedEntity, placeOf } from "../state/wishes.ts";
import type { CorrectWay } from "./correct-menu.tsx";

/** The ways to correct a claim: to give its words to whoever says them, where they are at hand, and to say that it is none. */
export function claimWays(
  claim: Pick<EntitySummary, "id" | "label">,
  place: Quote | undefined,
): CorrectWay[] {
  const giveTo = (quote: Quote) => () =>
    openCuration({ what: "speaker", place: placeOf(quote), quote: quote.quote });
  return [
    ...(place ? [{ words: "Somebody else says it…", act: giveTo(place) }] : []),
    { words: "It is no claim", act: () => void decide(judge("reject", ...judgedEntity(claim))) },
  ];
}
