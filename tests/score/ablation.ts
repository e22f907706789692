import type { Ablation } from "#model";
import { buildGraph } from "../../extract/build-graph.ts";
import type { Claimed, Dated, FoundMention, Linked, Mentioned } from "../../extract/document.ts";
import type { Stages } from "../../extract/pipeline.ts";
import type { Reading } from "../../extract/recognisers/recogniser.ts";
import { noRelations } from "../extract/no-relations.ts";
import { readWith } from "./ablated-engine.ts";
import { type ReadGold, sourceOf } from "./read-gold-text.ts";
import { scoreText, type TextScore } from "./score-text.ts";
import { EMPTY, f1Of, plus } from "./tally.ts";
import type { KeptReadings, ReadingChange } from "./watched-reading.ts";

/** An engine that lacks something: what is changed in the reading, which stages are others, what is left of the document. */
interface Variant {
  readonly engine: string;
  readonly reading?: ReadingChange;
  readonly stages?: Partial<Stages>;
  readonly kept?: (document: Claimed) => Claimed;
}

/** The engines that are compared, the whole one first. */
export const VARIANTS: readonly Variant[] = [
  { engine: "whole engine" },
  { engine: "names of the head alone", stages: { findMentions: namesOfHead } },
  { engine: "without second look", reading: (reading) => ({ ...reading, nameConfidence: () => 0 }) },
  {
    engine: "without notes and citations",
    stages: { findCitations: (document) => ({ ...document, references: [], relations: [] }) },
  },
  { engine: "without passage authors", stages: { attributePassages: withoutAuthors } },
  { engine: "weighed relations alone", kept: weighedRelations },
  {
    engine: "relations of rules and words alone",
    reading: (reading) => ({ ...reading, relations: () => ({}) }),
  },
  { engine: "relations of rules alone", reading: (reading) => ({ ...reading, relations: noRelations }) },
  {
    engine: "every sentence a claim",
    reading: (reading) => ({ ...reading, claims: reading.claims.map(() => 1) }),
  },
];

/** The F1 of each engine on texts that were read already. */
export async function ablate(texts: readonly ReadGold[], readings: KeptReadings): Promise<Ablation["rows"]> {
  const rows: Ablation["rows"] = [];
  for (const variant of VARIANTS)
    rows.push({ engine: variant.engine, figures: await figuresOf(variant, texts, readings) });
  return rows;
}

async function figuresOf(
  { reading = (read) => read, stages = {}, kept = (document) => document }: Variant,
  texts: readonly ReadGold[],
  readings: KeptReadings,
): Promise<Record<string, number>> {
  const recogniser = readings.with(reading);
  const scores: TextScore["measures"][] = [];
  for (const { gold } of texts) {
    const document = kept(await readWith(sourceOf(gold), recogniser, stages));
    scores.push(scoreText(buildGraph(document), gold).measures);
  }
  const names = [...(scores[0]?.keys() ?? [])];
  const sums = names.map((name) => {
    const tally = scores.map((measures) => measures.get(name) ?? EMPTY).reduce(plus, EMPTY);
    return { name, tally };
  });
  const shown = sums.filter(({ tally }) => tally.given + tally.wanted > 0);
  return Object.fromEntries(shown.map(({ name, tally }) => [name, Math.round(f1Of(tally) * 1_000) / 1_000]));
}

function namesOfHead(document: Dated, reading: Reading): Mentioned {
  const mentions = reading.names.map(
    ({ start, end, type, confidence }): FoundMention => ({ start, end, type, confidence, method: "encoder" }),
  );
  return { ...document, reading, mentions };
}

function withoutAuthors(document: Linked) {
  return { ...document, speakers: document.stretches.map(() => undefined) };
}

function weighedRelations(document: Claimed): Claimed {
  const relations = document.relations.flatMap((relation) => {
    const evidence = relation.evidence.filter(({ method }) => method.startsWith("encoder"));
    return evidence.length > 0 ? [{ ...relation, evidence }] : [];
  });
  return { ...document, relations };
}
