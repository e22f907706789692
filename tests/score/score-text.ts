import { type Graph, NAMED_TYPES } from "#model";
import { alignEntities, scoreEntities } from "./align-entities.ts";
import type { GoldFile } from "./gold-file.ts";
import { predictedOf } from "./predicted.ts";
import { scoreClaims } from "./score-claims.ts";
import { scoreEvents } from "./score-events.ts";
import { scoreMentions } from "./score-mentions.ts";
import { SCORED_TYPES, scoreRelations } from "./score-relations.ts";
import { EMPTY, type Tally } from "./tally.ts";

/** All measures of one text by name, in the order of the table; and what each rule got right. */
export interface TextScore {
  readonly name: string;
  readonly measures: ReadonlyMap<string, Tally>;
  readonly rules: readonly { readonly rule: string; readonly isRight: boolean }[];
}

/** Scores a graph against the gold file of its text; a layer that was not annotated to its end is left out. */
export function scoreText(graph: Graph, gold: GoldFile): TextScore {
  const predicted = predictedOf(graph);
  const alignment = alignEntities(gold, predicted);
  const mentions = scoreMentions(gold, predicted);
  const relations = scoreRelations(gold, predicted, alignment);
  const claims = scoreClaims(gold, predicted, alignment);
  const events = scoreEvents(gold, predicted);
  const stated = (tally: Tally | undefined) => (gold.complete.relations && tally ? tally : EMPTY);
  const claimed = (tally: Tally) => (gold.complete.claims ? tally : EMPTY);
  const measures: [string, Tally][] = [
    ["mentions, exact", mentions.all],
    ...NAMED_TYPES.map((type): [string, Tally] => [`  ${type}`, mentions.byType[type] ?? EMPTY]),
    ["entities (CEAF-e)", scoreEntities(gold, predicted, alignment)],
    ["relations (but RELATED_TO)", stated(relations.all)],
    ...SCORED_TYPES.map((type): [string, Tally] => [`  ${type}`, stated(relations.byType[type])]),
    ["who cited whom", stated(relations.whoCitedWhom)],
    ["cited works", stated(relations.citedWorks)],
    ["claims", claimed(claims.spans)],
    ["claims: about", claimed(claims.about)],
    ["claims: speaker", claimed(claims.speakers)],
    ["unnamed events found", events.unnamed],
    ["event dates right", events.dates],
  ];
  const rules = [
    ...mentions.judged.map(({ method, isRight }) => ({ rule: `mention by ${method}`, isRight })),
    ...(gold.complete.relations
      ? relations.judged.map(({ type, method, isRight }) => ({ rule: `${type} by ${method}`, isRight }))
      : []),
  ];
  return { name: gold.name, measures: new Map(measures), rules };
}
