import type { Graph } from "#model";
import { buildGraph } from "./build-graph.ts";
import type { Claimed, Source } from "./document.ts";
import type { Recogniser } from "./recognisers/recogniser.ts";
import { attributePassages } from "./stages/attribute-passages.ts";
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
import { segment } from "./stages/segment.ts";
import { tokenise } from "./stages/tokenise.ts";

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

/** The document with all its layers: every stage in order, each adding one. */
export async function readThrough(
  source: Source,
  recogniser: Recogniser,
  options: ExtractOptions = {},
): Promise<Claimed> {
  begin("segment", options);
  const dated = findDates(findNotes(tokenise(segment(source))));
  begin("read", options);
  const reading = await recogniser.read(dated.body, dated.words, dated.sentences, options.signal);
  begin("link", options);
  const attributed = attributePassages(linkEntities(findMentions(dated, reading)));
  begin("cite", options);
  const quoted = findQuotations(findCitations(attributed));
  begin("relate", options);
  return findOwnTitle(findCoMentions(findClaims(findEvents(findRelations(quoted)))));
}

function begin(step: Step, { signal, onProgress }: ExtractOptions): void {
  signal?.throwIfAborted();
  onProgress?.(step);
}
