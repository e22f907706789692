import { type Graph, NAMED_TYPES, type RuleMeasure } from "#model";
import { alignEntities, scoreEntities } from "./align-entities.ts";
import type { GoldFile } from "./gold-file.ts";
import { predictedOf } from "./predicted.ts";
import { scoreClaims } from "./score-claims.ts";
import { scoreEvents } from "./score-events.ts";
import { scoreMentions } from "./score-mentions.ts";
import { SCORED_TYPES, scoreRelations } from "./score-relations.ts";
import { scoreSpans } from "./score-spans.ts";
import { EMPTY, type Tally } from "./tally.ts";

/** One thing that the engine said: what kind of thing, the rule that found it, how sure, and whether it is right. */
export interface Judged extends Pick<RuleMeasure, "of" | "type" | "rule"> {
  readonly confidence?: number;
  readonly isRight: boolean;
}

/** All measures of one text by name, in the order of the table; and each thing that was said, judged. */
export interface TextScore {
  readonly name: string;
  readonly measures: ReadonlyMap<string, Tally>;
  readonly judged: readonly Judged[];
}

type Scores = ReturnType<typeof scoresOf>;

/** Scores a graph against the gold file of its text; a layer that was not annotated to its end is left out. */
export function scoreText(graph: Graph, gold: GoldFile): TextScore {
  const scores = scoresOf(graph, gold);
  return { name: gold.name, measures: new Map(measuresOf(scores, gold)), judged: judgedOf(scores, gold) };
}

function scoresOf(graph: Graph, gold: GoldFile) {
  const predicted = predictedOf(graph);
  const alignment = alignEntities(gold, predicted);
  return {
    mentions: scoreMentions(gold, predicted),
    entities: scoreEntities(gold, predicted, alignment),
    relations: scoreRelations(gold, predicted, alignment),
    claims: scoreClaims(gold, predicted, alignment),
    events: scoreEvents(gold, predicted),
    spans: scoreSpans(graph, gold.body),
  };
}

function measuresOf(scores: Scores, { complete }: GoldFile): [string, Tally][] {
  const { mentions, entities, relations, claims, events, spans } = scores;
  const stated = (tally: Tally | undefined) => (complete.relations && tally ? tally : EMPTY);
  const claimed = (tally: Tally) => (complete.claims ? tally : EMPTY);
  return [
    ["mentions, exact", mentions.all],
    ...NAMED_TYPES.map((type): [string, Tally] => [type, mentions.byType[type] ?? EMPTY]),
    ["entities (CEAF-e)", entities],
    ["relations (but RELATED_TO)", stated(relations.all)],
    ...SCORED_TYPES.map((type): [string, Tally] => [type, stated(relations.byType[type])]),
    ["who cited whom", stated(relations.whoCitedWhom)],
    ["cited works", stated(relations.citedWorks)],
    ["claims", claimed(claims.spans)],
    ["claims: about", claimed(claims.about)],
    ["claims: speaker", claimed(claims.speakers)],
    ["unnamed events found", events.unnamed],
    ["event dates right", events.dates],
    ["spans that re-read", spans],
  ];
}

function judgedOf({ mentions, relations, claims }: Scores, { complete }: GoldFile): Judged[] {
  const stated = complete.relations ? relations.judged : [];
  const claimed = complete.claims ? claims : { judged: [], judgedSpeakers: [] };
  return [
    ...mentions.judged.map(
      ({ type, method, confidence, isRight }): Judged => ({
        of: "mention",
        type,
        rule: method,
        confidence,
        isRight,
      }),
    ),
    ...stated.map(
      ({ type, method, confidence, isRight }): Judged => ({
        of: "relation",
        type,
        rule: method,
        confidence,
        isRight,
      }),
    ),
    ...claimed.judged.map(
      ({ method, confidence, isRight }): Judged => ({
        of: "claim",
        type: "Claim",
        rule: method,
        confidence,
        isRight,
      }),
    ),
    ...claimed.judgedSpeakers.map(
      ({ method, isRight }): Judged => ({ of: "speaker", type: "Claim", rule: method, isRight }),
    ),
  ];
}
