import type { EntitySummary, Quote } from "#model";
import { openCuration } from "../state/curation.ts";
import { decide } from "../state/decide.ts";
import { judge, judgedEntity, placeOf } from "../state/wishes.ts";
import type { CorrectWay } from "./correct-menu.tsx";

/**
 * The ways to correct a claim: to give its words to whoever says them, to say how it is held and what it is about, where its words
 * are at hand; and to say that it is none.
 */
export function claimWays(claim: EntitySummary, place: Quote | undefined): CorrectWay[] {
  const giveTo = (quote: Quote) => () =>
    openCuration({ what: "speaker", place: placeOf(quote), quote: quote.quote });
  return [
    ...(place
      ? [
          { words: "Somebody else says it…", act: giveTo(place) },
          { words: "How it is held, what it is about…", act: sayOtherwise(claim, place) },
        ]
      : []),
    { words: "It is no claim", act: () => void decide(judge("reject", ...judgedEntity(claim))) },
  ];
}

const sayOtherwise = (claim: EntitySummary, quote: Quote) => () =>
  openCuration({ what: "claim-said", claim, place: placeOf(quote), quote: quote.quote });
