import { mayJoin, JUDGED as RULE } from "#model";
import type { Claimed, FoundClaim, FoundRelation } from "../document.ts";
import { isInJudgedView, type Judgement, judgementBehind } from "../patterns/judged-names.ts";
import { isDisagreedWith } from "../patterns/own-disagreement.ts";
import { type NamedPlace, namedPlaces, withPronouns } from "./named-places.ts";
import { ruleConfidence } from "./rule-confidence.ts";
import { touching, twoDecimals } from "./span-order.ts";

/** Adds the sides that speakers take by judging whom or what they name, "Clay was historically mistaken", or by owning that they disagree. */
export function sidesOfClaims(document: Claimed): Claimed {
  const { entities, pronouns } = document;
  const places = withPronouns(namedPlaces(entities), pronouns, entities).filter(({ type }) =>
    JUDGED.has(type),
  );
  const found = document.claims.flatMap((claim) =>
    touching(places, claim).flatMap((place) => sideOf(document, claim, place)),
  );
  return { ...document, relations: [...document.relations, ...found] };
}

/** What is judged so: an event that was "disastrous" has no side of its own. */
const JUDGED: ReadonlySet<string> = new Set(["Person", "Work"]);
const SIDE_OF: Readonly<Record<Judgement, "SUPPORTS" | "OPPOSES">> = {
  faulted: "OPPOSES",
  agreed: "SUPPORTS",
};
const UNMEASURED = 0.7;

function sideOf({ body, entities }: Claimed, claim: FoundClaim, place: NamedPlace): FoundRelation[] {
  const { speaker, start, end } = claim;
  const judgement = judgementOf(body, claim, place);
  const source = speaker === undefined ? undefined : entities[speaker];
  if (speaker === undefined || !source || !judgement || speaker === place.entity) return [];
  const type = SIDE_OF[judgement];
  if (!mayJoin(type, source.type, place.type)) return [];
  const confidence = twoDecimals(ruleConfidence(type, RULE) ?? UNMEASURED);
  return [
    { type, source: speaker, target: place.entity, evidence: [{ start, end, confidence, method: RULE }] },
  ];
}

/** How the words of a claim judge a name in them; a pronoun is judged only by who says "I". */
function judgementOf(
  body: string,
  { start, end, kind, polarity }: FoundClaim,
  place: NamedPlace,
): Judgement | undefined {
  const behind = body.slice(place.end, Math.max(place.end, end));
  if (kind !== "reported" && isDisagreedWith(body.slice(start, place.start), behind)) return "faulted";
  if (isInJudgedView(body.slice(start, place.start))) return undefined;
  return place.isPronoun || polarity !== "asserted" ? undefined : judgementBehind(behind);
}
