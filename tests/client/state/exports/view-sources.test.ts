import { expect, test } from "vitest";
import type { Quote, RelationSummary } from "#model";
import { textsConnected, textsDrawn } from "../../../../client/state/exports/view-sources.ts";
import { NOTHING } from "../../../../client/state/stage-graph.ts";
import { entity } from "../small-stage.ts";

const lenin = entity("Person", "Lenin");
const rosa = entity("Person", "Rosa");
const tie = (source: string, target: string, texts: string[]): RelationSummary => ({
  id: `RELATED_TO:${source}:${target}`,
  type: "RELATED_TO",
  source,
  target,
  confidence: 0.8,
  evidence: 1,
  texts,
});
const quote = (text: string) => ({ text }) as Quote;

test("a drawing draws on the texts that state what is drawn", () => {
  const drawn = tie(lenin.id, rosa.id, ["letters", "memoirs"]);
  const graph = {
    ...NOTHING,
    entities: new Map([lenin, rosa].map((one) => [one.id, one])),
    relations: new Map([[drawn.id, drawn]]),
  };
  const looked = { id: lenin.id, texts: [{ id: "elsewhere" }] };
  expect([...textsDrawn(graph, looked)]).toEqual(["letters", "memoirs"]);
});

test("of somebody who is drawn with no tie, it draws on the texts that name them", () => {
  const graph = { ...NOTHING, entities: new Map([[lenin.id, lenin]]) };
  expect([...textsDrawn(graph, { id: lenin.id, texts: [{ id: "letters" }] })]).toEqual(["letters"]);
});

test("an answer draws on the texts of its ties, of what is tied loosely, and of its paragraph", () => {
  const row = {
    entity: { ...rosa, distance: 1 },
    distance: 1,
    way: [],
    strength: 1,
    proofs: 1,
    isAccepted: false,
    texts: ["letters"],
  };
  const loose = { entity: rosa, words: "", distance: 1, strength: 1, quotes: [quote("diary")] };
  const portrait = {
    sentences: [],
    notes: [{ ...quote("memoirs"), states: "CITES:a:b" }],
    left: 0,
  };
  expect([...textsConnected({ rows: [row], loose: [loose], portrait })].sort()).toEqual([
    "diary",
    "letters",
    "memoirs",
  ]);
});
