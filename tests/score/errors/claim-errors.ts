import { overlaps, wordsAt } from "#model";
import { alignEntities } from "../align-entities.ts";
import { predictedOf } from "../predicted.ts";
import type { ReadGold } from "../read-gold-text.ts";
import { type ClaimMatch, ClaimTies, foundClaims, matchClaims } from "../score-claims.ts";
import type { MakeError, ReadingError } from "./reading-error.ts";

const LONGEST = 90;

/** Claims that were missed, cut otherwise or invented, and speakers that are others than the gold file's. */
export function claimErrors(read: ReadGold, make: MakeError): ReadingError[] {
  const { gold, graph } = read;
  if (!gold.complete.claims) return [];
  const predicted = predictedOf(graph);
  const found = foundClaims(predicted);
  const matched = matchClaims(gold.claims, found);
  const words = (span: { start: number; end: number }) => `"${shortened(wordsAt(gold.body, span))}"`;
  const missed = gold.claims
    .filter((claim) => !claim.optional && !matched.some((match) => match.claim === claim))
    .map(({ span }) => {
      const near = found.find((one) => overlaps(one, span));
      const cause = near ? "missed: other borders" : "missed";
      const what = near
        ? `${words(span)}, read as ${words(near)}`
        : `${words(span)} (${likelihood(read, span)})`;
      return make({ layer: "claim", cause, what }, span);
    });
  const spurious = found
    .filter(({ id }) => !matched.some((match) => match.found.id === id))
    .map((one) => {
      const beside = gold.claims.some(({ span }) => overlaps(one, span));
      const cause = beside ? "spurious: beside a claim" : "spurious";
      return make({ layer: "claim", cause, what: `${words(one)} by ${one.method}, ${one.confidence}` }, one);
    });
  return [...missed, ...spurious, ...speakerErrors(read, matched, make)];
}

function likelihood({ document }: ReadGold, span: { start: number; end: number }): string {
  const at = document.sentences.findIndex((sentence) => overlaps(sentence, span));
  return `the sentence has ${(document.reading.claims[at] ?? 0).toFixed(2)}`;
}

function speakerErrors(
  { gold, graph }: ReadGold,
  matched: readonly ClaimMatch[],
  make: MakeError,
): ReadingError[] {
  const predicted = predictedOf(graph);
  const alignment = alignEntities(gold, predicted);
  const ties = new ClaimTies(predicted, alignment);
  const names = new Map(gold.entities.map(({ id, name }) => [id, name]));
  const known = new Set([...alignment.goldOf.values()].map(({ id }) => id));
  return matched
    .filter((match) => match.claim.speaker !== null && !ties.isRightlySpoken(match))
    .map(({ claim, found }) => {
      const [given] = ties.assertions(found.id);
      const said = given ? (predicted.byId.get(given.source)?.label ?? given.source) : "nobody";
      const isMissed = !known.has(claim.speaker ?? "");
      const chosen = given ? `chosen by ${given.method}` : "nobody chosen";
      const cause = isMissed ? "wrong speaker: the speaker's entity was missed" : `wrong speaker: ${chosen}`;
      return make(
        { layer: "claim", cause, what: `${names.get(claim.speaker ?? "")}, read as ${said}` },
        found,
      );
    });
}

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
