import { expect, test } from "vitest";
import { builderOf, CITED, loadJoint } from "./co-authors.contract.ts";
import type { Given } from "./given-store.ts";
import { BUKHARIN, KAUTSKY, KRUPSKAYA, LENIN, TROTSKY } from "./small-graphs.ts";

/** What a text by several says in the voice of its author is drawn and listed of each who signs it. */
export function describeJointNeighbours(given: Given): void {
  test("what the first author cites begins at each co-author too, on the stage, in the lists and on ways, and says whose it is", async () => {
    await loadJoint(given(), true);
    const stage = await given().subgraph({ seeds: [LENIN], hops: 2, withTexts: true });
    expect(stage?.relations.find(({ id }) => id === `CITES:${LENIN}:${KAUTSKY}`)).toMatchObject({
      source: LENIN,
      evidence: 1,
      texts: ["letters"],
      coAuthorOf: KRUPSKAYA,
    });
    expect(stage?.entities.map(({ id }) => id).sort()).toEqual([LENIN, KAUTSKY, KRUPSKAYA, TROTSKY].sort());
    const own = stage?.relations.find(({ id }) => id === `CITES:${KRUPSKAYA}:${KAUTSKY}`);
    expect([own?.evidence, own?.coAuthorOf]).toEqual([2, undefined]);
    const { relations = [] } = (await given().relations(LENIN, { type: "CITES" })) ?? {};
    expect(
      relations.map(({ target, evidence, coAuthorOf }) => [target.id, evidence.length, coAuthorOf?.id]),
    ).toEqual([[KAUTSKY, 1, KRUPSKAYA]]);
    expect((await given().entity(LENIN))?.relations["CITES"]).toBe(1);
    const ofKautsky = (await given().relations(KAUTSKY, { type: "CITES" }))?.relations ?? [];
    expect(ofKautsky.map(({ source }) => source.id)).toEqual([KRUPSKAYA, TROTSKY, LENIN]);
    const ways = (await given().paths({ from: TROTSKY, to: KAUTSKY }))?.paths ?? [];
    expect(ways[0]?.words).toBe("Trotsky -> cites -> Kautsky");
    expect(ways[0]?.relations[0]?.coAuthorOf?.id).toBe(KRUPSKAYA);
  });

  test("what a co-author cites himself too is one relation of his with the places of both texts", async () => {
    const builder = builderOf(true);
    builder.text("own", "On Wages", "As Kautsky wrote, wages matter.", { author: LENIN });
    builder.relation("CITES", LENIN, KAUTSKY, [["own", "As Kautsky wrote, wages matter"]]);
    await given().load(builder.graph(), builder.bodies());
    const cites = (await given().relations(LENIN, { type: "CITES" }))?.relations ?? [];
    expect(cites.map(({ evidence }) => evidence.map(({ text }) => text).sort())).toEqual([
      ["letters", "own"],
    ]);
    expect(cites[0]?.coAuthorOf).toBeUndefined();
    const stage = await given().subgraph({ seeds: [LENIN] });
    const drawn = stage?.relations.filter(({ id }) => id === `CITES:${LENIN}:${KAUTSKY}`);
    expect(drawn?.map(({ evidence }) => evidence)).toEqual([2]);
    expect(stage?.relations.map(({ id }) => id)).toEqual([...new Set(stage?.relations.map(({ id }) => id))]);
  });

  test("only a side that the author takes without being named begins at a co-author", async () => {
    const builder = builderOf(false)
      .relation("OPPOSES", KRUPSKAYA, KAUTSKY, [CITED])
      .relation("SUPPORTS", KRUPSKAYA, BUKHARIN, [["letters", "Bukharin says that the state must go"]]);
    const graph = builder.graph();
    for (const { attributes } of graph.edges)
      if (attributes.type === "OPPOSES")
        for (const place of attributes.evidence) place.method = "encoder, author";
    await given().load(graph, builder.bodies());
    const sides = (await given().relations(LENIN, {}))?.relations.map(({ id }) => id) ?? [];
    expect(sides.sort()).toEqual([`CITES:${LENIN}:${KAUTSKY}`, `OPPOSES:${LENIN}:${KAUTSKY}`]);
    await given().decide({
      act: { kind: "reject", judged: { relation: { type: "OPPOSES", source: KRUPSKAYA, target: KAUTSKY } } },
    });
    expect((await given().relations(LENIN, {}))?.relations.map(({ id }) => id)).toEqual([
      `CITES:${LENIN}:${KAUTSKY}`,
    ]);
  });
}
