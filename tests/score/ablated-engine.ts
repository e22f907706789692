import type { Claimed, Source } from "../../extract/document.ts";
import type { Recogniser } from "../../extract/recognisers/recogniser.ts";
import { attributePassages } from "../../extract/stages/attribute-passages.ts";
import { findCitations } from "../../extract/stages/find-citations.ts";
import { findClaims } from "../../extract/stages/find-claims.ts";
import { findCoMentions } from "../../extract/stages/find-co-mentions.ts";
import { findDates } from "../../extract/stages/find-dates.ts";
import { findEvents } from "../../extract/stages/find-events.ts";
import { findMentions } from "../../extract/stages/find-mentions.ts";
import { findNotes } from "../../extract/stages/find-notes.ts";
import { findOwnTitle } from "../../extract/stages/find-own-title.ts";
import { findQuotations } from "../../extract/stages/find-quotations.ts";
import { findRelations } from "../../extract/stages/find-relations.ts";
import { linkEntities } from "../../extract/stages/link-entities.ts";
import { remarkOnMissingAuthor } from "../../extract/stages/remark-on-missing-author.ts";
import { remarkOnMissingNotes } from "../../extract/stages/remark-on-missing-notes.ts";
import { remarkOnSigns } from "../../extract/stages/remark-on-signs.ts";
import { segment } from "../../extract/stages/segment.ts";
import { isEnglish, tellLanguage } from "../../extract/stages/tell-language.ts";
import { tokenise } from "../../extract/stages/tokenise.ts";

/** The stages that an experiment may replace. */
export const WHOLE = {
  findMentions,
  linkEntities,
  attributePassages,
  findCitations,
  findQuotations,
  findRelations,
  findEvents,
  findClaims,
};
export type Stages = typeof WHOLE;

/** Reads a text as `extract/pipeline.ts` does, with some of its stages replaced; a test holds both together. */
export async function readWith(
  source: Source,
  recogniser: Recogniser,
  changes: Partial<Stages> = {},
): Promise<Claimed> {
  const stages: Stages = { ...WHOLE, ...changes };
  const segmented = segment(remarkOnSigns(tellLanguage(source)));
  const dated = findDates(remarkOnMissingNotes(findNotes(tokenise(segmented))));
  const reading = await recogniser.read(dated.body, dated.words, dated.sentences);
  const linked = stages.linkEntities(stages.findMentions(dated, reading));
  const attributed = remarkOnMissingAuthor(stages.attributePassages(linked));
  const quoted = stages.findQuotations(stages.findCitations(attributed));
  const stated = isEnglish(quoted.language)
    ? stages.findClaims(stages.findEvents(stages.findRelations(quoted)))
    : { ...quoted, claims: [] };
  return findOwnTitle(findCoMentions(stated));
}
