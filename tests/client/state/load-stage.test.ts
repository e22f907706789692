import { afterEach, expect, test, vi } from "vitest";
import type { RelationSummary } from "#model";
import { countNeighbours, loadStage, stageKey } from "../../../client/state/load-stage.ts";
import { START } from "../../../client/state/view.ts";
import { entity, relation, reply } from "./small-stage.ts";

const [lenin, party, treaty] = [
  entity("Person", "Lenin"),
  entity("Organisation", "Party"),
  entity("Event", "Treaty"),
] as const;
const sure = { ...relation("MEMBER_OF", lenin, party), confidence: 0.9 };
const unsure = { ...relation("OPPOSES", lenin, treaty), confidence: 0.4 };
const view = { ...START, seeds: [lenin.id] };
const { signal } = new AbortController();

/** A server that knows these relations of Lenin; returns the addresses that were asked. */
function serve(relations: readonly RelationSummary[]): URL[] {
  const asked: URL[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    const url = new URL(address, "http://ibid");
    asked.push(url);
    const least = Number(url.searchParams.get("minConfidence") ?? 0);
    const kept = relations.filter(({ confidence }) => confidence >= least);
    const ends = new Set(kept.flatMap(({ source, target }) => [source, target]));
    const entities = [lenin, party, treaty].filter(({ id }) => id === lenin.id || ends.has(id));
    return Response.json(reply(entities, [...kept]));
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test("a view that asks for sure relations asks the server for them, and counts those left out", async () => {
  const asked = serve([sure, unsure]);
  const graph = await loadStage({ ...view, atLeast: 75 }, signal);
  expect([...graph.relations.keys()]).toEqual([sure.id]);
  expect(graph.lessSure).toBe(1);
  expect(asked.map(({ searchParams }) => searchParams.get("minConfidence"))).toContain("0.75");
});

test("a view that takes any relation asks once and leaves nothing out", async () => {
  const asked = serve([sure, unsure]);
  const graph = await loadStage(view, signal);
  expect([graph.relations.size, graph.lessSure, asked.length]).toEqual([2, 0, 1]);
});

test("where all that is stated is less sure, names of the same sentences do not stand in for it", async () => {
  serve([unsure]);
  const graph = await loadStage({ ...view, atLeast: 50 }, signal);
  expect([graph.entities.size, graph.lessSure, graph.isWeak, graph.cuts]).toEqual([1, 1, false, []]);
});

test("another degree of sureness is another stage", () => {
  expect(stageKey({ ...view, atLeast: 50 })).not.toBe(stageKey(view));
});

test("neighbours are counted without the entity itself", async () => {
  serve([sure, unsure]);
  expect(await countNeighbours([lenin.id])).toBe(2);
});

test("beginnings that are not in the graph are named, and do not count as neighbours", async () => {
  const answer = { ...reply([lenin], []), seeds: [lenin.id], unknown: ["person:nobody", "work:lost"] };
  vi.stubGlobal("fetch", async () => Response.json(answer));
  const seeds = [lenin.id, "person:nobody", "work:lost"];
  const { cuts, entities, isWeak } = await loadStage({ ...view, seeds }, signal);
  expect(cuts).toEqual([
    "person:nobody, work:lost are not in the graph: removed, or merged since the address was made",
  ]);
  expect([[...entities.keys()], isWeak]).toEqual([[lenin.id], false]);
  expect(await countNeighbours(seeds)).toBe(0);
});
