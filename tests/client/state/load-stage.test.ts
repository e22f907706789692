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

/** A server on which nobody has this id, and which refuses what is too much, as the real one does. */
function serveWithout(gone: string): URL[] {
  const asked: URL[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    const url = new URL(address, "http://ibid");
    asked.push(url);
    const { searchParams } = url;
    const ids = [...searchParams.values()];
    const isTooMuch = Number(searchParams.get("limit")) > 2_000 || Number(searchParams.get("fanOut")) > 2_000;
    if (isTooMuch) return Response.json({ error: "limit is too large" }, { status: 400 });
    if (ids.includes(gone)) return Response.json({ error: `No entity has the id ${gone}.` }, { status: 404 });
    return Response.json({ ...reply([lenin, party], [sure]), seeds: [lenin.id] });
  });
  return asked;
}

test("where more is wished around somebody who is gone, all else is shown, and it is said who is gone", async () => {
  serveWithout("person:goldman");
  const expansions = [{ id: "person:goldman", kinds: [], limit: 40 }];
  const { cuts, entities } = await loadStage({ ...view, expansions }, signal);
  expect([...entities.keys()]).toEqual([lenin.id, party.id]);
  expect(cuts).toEqual(["person:goldman is not in the graph: removed, or merged since the address was made"]);
});

test("where an end of the path is gone, all else is shown, and it is said", async () => {
  serveWithout("person:goldman");
  const path = { from: lenin.id, to: "person:goldman" };
  const { cuts, entities } = await loadStage({ ...view, path }, signal);
  expect(entities.size).toBe(2);
  expect(cuts).toEqual(["An end of the path is not in the graph any more"]);
});

test("of more neighbours than an answer holds as many as it holds are asked for, and that is said", async () => {
  const asked = serveWithout("person:goldman");
  const expansions = [{ id: lenin.id, kinds: [], limit: 6_000 }];
  const { cuts, entities } = await loadStage({ ...view, expansions }, signal);
  expect(entities.size).toBe(2);
  expect(asked.map(({ searchParams }) => searchParams.get("fanOut"))).toContain("1999");
  expect(cuts).toEqual([
    "6,000 neighbours of person:Lenin were asked for; at most 1,999 are laid on the stage",
  ]);
});

test("a failure of another kind is no sign that somebody is gone", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ error: "The store is away." }, { status: 503 }));
  await expect(
    loadStage({ ...view, expansions: [{ id: "person:goldman", kinds: [], limit: 4 }] }, signal),
  ).rejects.toThrow("The store is away.");
});
