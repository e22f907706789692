import { type Graph, type MeasuredText, serialiseGraph } from "#model";
import { buildGraph } from "../../extract/build-graph.ts";
import type { Claimed } from "../../extract/document.ts";
import { extractText, readThrough } from "../../extract/pipeline.ts";
import { readString } from "../../extract/readers/read-text.ts";
import type { Recogniser } from "../../extract/recognisers/recogniser.ts";
import type { GoldFile } from "./gold-file.ts";
import { scoreText, type TextScore } from "./score-text.ts";
import { f1Of } from "./tally.ts";
import { type KeptReadings, type WatchedReading, watched } from "./watched-reading.ts";

/** An annotated text that the engine read: all its layers, its graph and how right that is. */
export interface ReadGold {
  readonly gold: GoldFile;
  readonly document: Claimed & { readonly reading: WatchedReading };
  readonly graph: Graph;
  readonly score: TextScore;
}

/** The text of a gold file as the engine takes it in. */
export function sourceOf({ name, body }: GoldFile) {
  return readString(body, `${name}.txt`);
}

/** Reads an annotated text and scores its graph. */
export async function readGoldText(gold: GoldFile, readings: KeptReadings): Promise<ReadGold> {
  const document = await readThrough(sourceOf(gold), readings.with(watched));
  const graph = buildGraph(document);
  return { gold, document: document as ReadGold["document"], graph, score: scoreText(graph, gold) };
}

/** True where a second reading of the text, by the encoder too, gives the same bytes. */
export async function isSameAgain({ gold, graph }: ReadGold, recogniser: Recogniser): Promise<boolean> {
  return serialiseGraph(await extractText(sourceOf(gold), recogniser)) === serialiseGraph(graph);
}

/** One text as a row of a table: its title, its size, and its F1 by measure. */
export function measuredText({ gold, document, score }: ReadGold): MeasuredText {
  const figures = [...score.measures].filter(([, { given, wanted }]) => given + wanted > 0);
  return {
    text: gold.name,
    title: document.title,
    words: document.words.length,
    notes: document.notes.length,
    figures: Object.fromEntries(
      figures.map(([name, tally]) => [name, Math.round(f1Of(tally) * 1_000) / 1_000]),
    ),
  };
}
