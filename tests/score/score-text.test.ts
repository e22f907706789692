import { expect, test } from "vitest";
import type { Graph } from "#model";
import { buildGraph } from "../../extract/build-graph.ts";
import { readMarked } from "../extract/marked-text.ts";
import type { GoldFile } from "./gold-file.ts";
import { scoreText } from "./score-text.ts";
import { f1Of } from "./tally.ts";

const MARKED = "{Person|Avrich} argues that {Person|Lenin} feared the {Organisation|Cheka}.";

async function made(): Promise<{ graph: Graph; gold: GoldFile }> {
  const document = await readMarked(MARKED);
  const graph = buildGraph(document);
  const named = graph.nodes.filter(({ attributes }) => attributes.type !== "Claim" && !attributes.unnamed);
  const entities = named.map(({ key, attributes: { type, label, mentions } }) => ({
    id: key,
    type,
    name: label,
    mentions,
  }));
  const claims = document.claims.map(({ start, end, speaker }) => ({
    span: { start, end },
    speaker:
      speaker === undefined
        ? null
        : (named.find(({ attributes }) => attributes.label === document.entities[speaker]?.label)?.key ??
          null),
    about: [],
  }));
  const complete = { relations: true, claims: true };
  return {
    graph,
    gold: { name: "made", body: document.body, entities, relations: [], claims, complete } as GoldFile,
  };
}

test("a graph that says what the gold file says is right in everything", async () => {
  const { graph, gold } = await made();
  const { measures } = scoreText(graph, gold);
  for (const name of ["mentions, exact", "entities (CEAF-e)", "claims", "claims: speaker"]) {
    expect(f1Of(measures.get(name) ?? { right: 0, given: 0, wanted: 0 }), name).toBe(1);
  }
});

test("what is optional counts neither found nor missed", async () => {
  const { graph, gold } = await made();
  const entities = gold.entities.map((entity) =>
    entity.name === "Cheka" ? { ...entity, optional: true } : entity,
  );
  const tally = scoreText(graph, { ...gold, entities }).measures.get("mentions, exact");
  expect(tally).toEqual({ right: 3, given: 3, wanted: 3 });
});

test("a missed and an invented mention cost recall and precision", async () => {
  const { graph, gold } = await made();
  const entities = gold.entities.map((entity) =>
    entity.name === "Cheka" ? { ...entity, mentions: [{ start: 0, end: 2 }] } : entity,
  );
  expect(scoreText(graph, { ...gold, entities }).measures.get("mentions, exact")).toEqual({
    right: 3,
    given: 4,
    wanted: 4,
  });
});
