import { type NamedType, wordsAt } from "#model";
import type { FoundMention } from "../document.ts";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { isGlossGap, isTranslatedTitle } from "../patterns/gloss-gaps.ts";
import { personNameOf } from "../patterns/person-names.ts";
import { saysOtherName } from "../patterns/stated-names.ts";

/** A name and the other name in brackets behind it, by their numbers: "Burevestnik [Hurricane]", "Sovnarkom (SNK)". */
export type Gloss = readonly [number, number];

/** How far apart two names stand at most, in UTF-16 units, of which the text says that they are one. */
const REACH = 48;
/** Types of which a name in brackets behind a name is the same thing; "Zurich (Switzerland)" is not. */
const GLOSSED: ReadonlySet<NamedType> = new Set(["Organisation", "Work", "Event", "Person"]);

/** Pairs of neighbouring mentions of one type of which the second is said to be another name of the first, or stands in brackets behind it. */
export function glossesIn(body: string, mentions: readonly FoundMention[]): Gloss[] {
  const pairs: Gloss[] = [];
  for (let at = 1; at < mentions.length; at++) {
    const [before, behind] = [mentions[at - 1], mentions[at]];
    if (!before || !behind || before.type !== behind.type || behind.start - before.end > REACH) continue;
    if (!GLOSSED.has(before.type)) continue;
    const between = body.slice(before.end, behind.start);
    const isGloss =
      (between.length <= 6 && isGlossGap(between, body.slice(behind.end, behind.end + 2))) ||
      (before.type === "Work" && isTranslation(body, before, behind));
    const isStated = before.type === "Person" && saysOtherName(between);
    if (isStated || (isGloss && !areTwoFirstNames(body, before, behind))) pairs.push([at - 1, at]);
  }
  return pairs;
}

/** "Sjálfstætt fólk (Independent People, 1934)"; no periodical, in which the first may have come out. */
function isTranslation(body: string, before: FoundMention, behind: FoundMention): boolean {
  const titles = [wordsAt(body, before), wordsAt(body, behind)] as const;
  const between = body.slice(before.end, behind.start);
  const after = body.slice(behind.end, behind.end + REACH);
  return !titles.some(isPeriodicalTitle) && isTranslatedTitle(titles, between, after);
}

/** "Sidney (Beatrice) Webb": a full name in brackets that shares the surname but not the first name is another's. */
function areTwoFirstNames(body: string, before: FoundMention, behind: FoundMention): boolean {
  if (before.type !== "Person") return false;
  const [one, other] = [before, behind].map((mention) => personNameOf(wordsAt(body, mention)));
  return one?.surname === other?.surname && one?.given[0] !== other?.given[0];
}
