import { expect, test } from "vitest";
import { type Graph, serialiseGraph } from "#model";
import { InvalidGraphError } from "../../server/store/graph-store.ts";
import { emptied, exported, type Given, loadBoth } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { BUKHARIN, historyGraph, KAUTSKY, KRUPSKAYA, LENIN, lettersGraph, RENEGADE } from "./small-graphs.ts";

/** What a load does, again and again, and what removing a text takes away. */
export function describeLoading(given: Given): void {
  test("a store without texts answers every question with nothing", async () => {
    const store = given();
    expect(await store.overview()).toMatchObject({ entities: {}, relations: {}, texts: [] });
    expect(await store.texts()).toEqual({ total: 0, truncated: false, texts: [] });
    expect(await store.search({ q: "Lenin" })).toMatchObject({ total: 0, entities: [], nearest: [] });
    expect(await store.claims({})).toEqual({ total: 0, truncated: false, claims: [] });
    expect(await store.citationMatrix({})).toEqual({ total: 0, truncated: false, entities: [], cells: [] });
    expect((await store.exportGraph()).graph.nodes).toEqual([]);
  });

  test("a load reports what it wrote and is counted by type", async () => {
    const [store, builder] = [given(), lettersGraph()];
    const steps: number[][] = [];
    const report = await store.load(builder.graph(), builder.bodies(), (done, total) =>
      steps.push([done, total]),
    );
    expect(report).toEqual({ texts: 1, entities: 9, relations: 9, unchanged: 0, unreplayed: [] });
    expect(steps.at(-1)).toEqual([18, 18]);
    const overview = await store.overview();
    expect(overview.entities).toEqual({ Person: 4, Work: 1, Event: 1, Place: 1, Claim: 2 });
    expect(overview.relations).toMatchObject({ OPPOSES: 2, APPEARS_WITH: 1, ABOUT: 1 });
    expect(overview.texts[0]).toMatchObject({ id: "letters", mentions: 14, author: { id: KRUPSKAYA } });
    expect(await store.health()).toMatchObject({ status: "ok", entities: 9 });
  });

  test("an export is byte for byte what was loaded", async () => {
    const [store, builder] = [given(), lettersGraph()];
    await store.load(builder.graph(), builder.bodies());
    expect(await exported(store)).toBe(serialiseGraph(builder.graph()));
    expect((await store.exportGraph()).bodies).toEqual(builder.bodies());
  });

  test("loading the same again changes nothing and says so", async () => {
    const [store, builder] = [given(), lettersGraph()];
    await store.load(builder.graph(), builder.bodies());
    const before = [await exported(store), (await store.overview()).fingerprint];
    expect(await store.load(builder.graph(), builder.bodies())).toMatchObject({ texts: 1, unchanged: 1 });
    expect([await exported(store), (await store.overview()).fingerprint]).toEqual(before);
  });

  test("loading a text again replaces what only it supported", async () => {
    const store = given();
    await loadBoth(store);
    const smaller = new GraphBuilder()
      .text("letters", "Letters", "Only Lenin is left.")
      .entity(LENIN, "Person", [["letters", "Lenin"]]);
    await store.load(smaller.graph(), smaller.bodies());
    expect(await store.entity(KRUPSKAYA)).toBeUndefined();
    expect((await store.entity(LENIN))?.texts.map((text) => [text.id, text.mentions])).toEqual([
      ["history", 2],
      ["letters", 1],
    ]);
    expect((await store.relations(KAUTSKY, {}))?.relations.map((one) => one.id)).toEqual([
      `CITES:${RENEGADE}:${KAUTSKY}`,
    ]);
    expect((await store.search({ q: "wrote to" })).passages.total).toBe(0);
  });

  test("an entity of two texts keeps the mentions of both, and of the other when one is removed", async () => {
    const store = given();
    await loadBoth(store);
    expect((await store.entity(BUKHARIN))?.mentions).toBe(5);
    expect(await store.removeText("letters")).toBe(true);
    expect(await store.entity(BUKHARIN)).toMatchObject({ label: "Bukharin", aliases: [], mentions: 1 });
    expect(await store.entity(KRUPSKAYA)).toBeUndefined();
    expect(await exported(store)).toBe(serialiseGraph(historyGraph().graph()));
    expect(await store.removeText("letters")).toBe(false);
  });

  test("texts loaded one by one, or in the other order, make the same graph", async () => {
    const store = given();
    await loadBoth(store);
    const one = [await exported(store), (await store.overview()).fingerprint];
    await emptied(store);
    for (const builder of [historyGraph(), lettersGraph()])
      await store.load(builder.graph(), builder.bodies());
    expect([await exported(store), (await store.overview()).fingerprint]).toEqual(one);
  });

  test("a graph of two texts comes back byte for byte, also where a relation joins what different texts name", async () => {
    const store = given();
    const builder = twoTexts();
    await store.load(builder.graph(), builder.bodies());
    expect(await exported(store)).toBe(serialiseGraph(builder.graph()));
    await store.removeText("one");
    expect((await store.exportGraph()).graph.edges).toEqual([]);
  });

  test("a graph that breaks laws is refused with every fault, and nothing of it is written", async () => {
    const [store, builder] = [given(), lettersGraph()];
    const graph = builder.graph();
    const [first, second] = graph.nodes;
    if (first)
      first.attributes.mentions = [
        { text: "letters", start: 5, end: 100_000, confidence: 1, method: "test" },
      ];
    if (second) second.attributes.date = "the other day";
    graph.edges.push({
      ...structuredClone(graph.edges[0] as Graph["edges"][0]),
      key: "OPPOSES:a:b",
      source: "a",
      target: "b",
    });
    const refusal = await store.load(graph, builder.bodies()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidGraphError);
    expect((refusal as InvalidGraphError).faults.length).toBeGreaterThanOrEqual(4);
    expect((await store.overview()).texts).toEqual([]);
  });

  test("the address that a text was fetched from is kept, through decisions, and goes out again", async () => {
    const store = given();
    const [builder, origin] = [lettersGraph(), "https://letters.example/1917?a=1&b=2"];
    const graph = builder.graph();
    const texts = graph.attributes.texts.map((text) => ({ ...text, origin }));
    await store.load({ ...graph, attributes: { ...graph.attributes, texts } }, builder.bodies());
    const { row } = await store.decide({ act: { kind: "rename", entity: LENIN, label: "N. Lenin" } });
    for (const isLast of [false, true]) {
      expect((await store.texts()).texts.map((text) => text.origin)).toEqual([origin]);
      expect((await store.exportGraph()).graph.attributes.texts.map((text) => text.origin)).toEqual([origin]);
      if (!isLast) await store.undoDecision(row.decision.id);
    }
    await store.load(graph, builder.bodies());
    expect((await store.texts()).texts[0]?.origin).toBeUndefined();
  });

  test("a text without its words is refused", async () => {
    const load = given().load(lettersGraph().graph(), new Map());
    await expect(load).rejects.toThrow("letters comes without its words");
  });
}

function twoTexts(): GraphBuilder {
  return new GraphBuilder()
    .text("one", "One", "Anna knows him. Anna Berg writes.")
    .text("two", "Two", "Otto is known to her. Otto Wolf and Anna Berg.")
    .entity("person:anna", "Person", [
      ["one", "Anna Berg"],
      ["one", "Anna"],
    ])
    .entity("person:otto", "Person", [
      ["two", "Otto Wolf"],
      ["two", "Otto"],
    ])
    .relation(
      "RELATED_TO",
      "person:anna",
      "person:otto",
      [
        ["one", "Anna knows him"],
        ["two", "Otto is known to her"],
      ],
      { label: "knows" },
    );
}
