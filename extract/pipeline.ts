import type { Graph } from "#model";
import { buildGraph } from "./build-graph.ts";
import type { Claimed, Quoted, Source } from "./document.ts";
import type { Recogniser } from "./recognisers/recogniser.ts";
import { attributePassages } from "./stages/attribute-passages.ts";
import { citeInClaims } from "./stages/cite-in-claims.ts";
import { findCitations } from "./stages/find-citations.ts";
import { findClaims } from "./stages/find-claims.ts";
import { findCoMentions } from "./stages/find-co-mentions.ts";
import { findDates } from "./stages/find-dates.ts";
import { findEvents } from "./stages/find-events.ts";
import { findMentions } from "./stages/find-mentions.ts";
import { findNotes } from "./stages/find-notes.ts";
import { findOwnTitle } from "./stages/find-own-title.ts";
import { findQuotations } from "./stages/find-quotations.ts";
import { findRelations } from "./stages/find-relations.ts";
import { linkEntities } from "./stages/link-entities.ts";
import { remarkOnMissingAuthor } from "./stages/remark-on-missing-author.ts";
import { remarkOnMissingNotes } from "./stages/remark-on-missing-notes.ts";
import { remarkOnSigns } from "./stages/remark-on-signs.ts";
import { segment } from "./stages/segment.ts";
import { sidesOfClaims } from "./stages/sides-of-claims.ts";
import { signersCiteWorks } from "./stages/signers-cite-works.ts";
import { isEnglish, tellLanguage } from "./stages/tell-language.ts";
import { tokenise } from "./stages/tokenise.ts";
import { weighRelations } from "./stages/weigh-relations.ts";

/** The steps of an extraction, in order, as progress reports name them. */
export const STEPS = ["segment", "read", "link", "cite", "relate", "build"] as const;
export type Step = (typeof STEPS)[number];

export interface ExtractOptions {
  readonly signal?: AbortSignal | undefined;
  /** Hears which step begins. */
  readonly onProgress?: ((step: Step) => void) | undefined;
}

/** Reads one text and gives its graph; rejects when the signal aborts. Same input, same bytes. */
export async function extractText(
  source: Source,
  recogniser: Recogniser,
  options: ExtractOptions = {},
): Promise<Graph> {
  const document = await readThrough(source, recogniser, options);
  begin("build", options);
  return buildGraph(document);
}

/** The stages behind the reading that an experiment may replace. */
export const STAGES = {
  findMentions,
  linkEntities,
  attributePassages,
  findCitations,
  findQuotations,
  findRelations,
  findEvents,
  weighRelations,
  findClaims,
  citeInClaims,
};
export type Stages = typeof STAGES;

/** The document with all its layers: every stage in order, each adding one. */
export async function readThrough(
  source: Source,
  recogniser: Recogniser,
  options: ExtractOptions = {},
  stages: Stages = STAGES,
): Promise<Claimed> {
  begin("segment", options);
  const segmented = segment(remarkOnSigns(tellLanguage(source)));
  const dated = findDates(remarkOnMissingNotes(findNotes(tokenise(segmented))));
  begin("read", options);
  const reading = await recogniser.read(dated.body, dated.words, dated.sentences, options.signal);
  begin("link", options);
  const linked = stages.linkEntities(stages.findMentions(dated, reading));
  const attributed = stages.attributePassages(linked);
  begin("cite", options);
  const quoted = stages.findQuotations(remarkOnMissingAuthor(stages.findCitations(attributed)));
  begin("relate", options);
  const stated = isEnglish(quoted.language) ? findStatements(quoted, stages) : withoutStatements(quoted);
  return findOwnTitle(findCoMentions(signersCiteWorks(stages.citeInClaims(stated))));
}

/** What the sentences state: relations, events without a name, claims. */
function findStatements(quoted: Quoted, stages: Stages): Claimed {
  return sidesOfClaims(
    stages.findClaims(stages.weighRelations(stages.findEvents(stages.findRelations(quoted)))),
  );
}

/** A text in another language is read as far as names and references go: its sentences would be misread. */
function withoutStatements(quoted: Quoted): Claimed {
  return { ...quoted, claims: [] };
}

function begin(step: Step, { signal, onProgress }: ExtractOptions): void {
  signal?.throwIfAborted();
  onProgress?.(step);
}
