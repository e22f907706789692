import { expect, test } from "vitest";
import { type Bodies, serialiseGraph } from "#model";
import { exported, type Given } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { historyGraph } from "./small-graphs.ts";

/** Names that mean something to a database, orders beyond the first plane, hubs. */
export function describeOddInput(given: Given): void {
  test("names with quotes, backticks and Cypher are names, and homonyms stay apart", async () => {
    const store = given();
    const names = [
      "O'Brien",
      'the "Tiger"',
      "`) DETACH DELETE n //",
      "$label",
      "Müller-𝔘nger",
      "\\u0060 OR 1=1",
    ];
    const builder = new GraphBuilder().text("odd", "Odd", `${names.join(" met ")} met SDAP and SDAP.`);
    names.forEach((name, at) => {
      builder.entity(`person:${name}`, "Person", [["odd", name]]);
      if (at > 0)
        builder.relation("RELATED_TO", `person:${names[0]}`, `person:${name}`, [["odd", name]], {
          label: name,
        });
    });
    builder
      .entity("organisation:sdap-austria", "Organisation", [["odd", "SDAP"]])
      .entity("organisation:sdap-russia", "Organisation", [["odd", "SDAP", 1]]);
    await store.load(builder.graph(), builder.bodies());
    expect(await exported(store)).toBe(serialiseGraph(builder.graph()));
    for (const name of names) {
      expect((await store.search({ q: name })).entities.map((one) => one.id)).toContain(`person:${name}`);
      expect((await store.mentions(`person:${name}`, {}))?.mentions[0]?.quote).toBe(name);
    }
    expect((await store.search({ q: "sdap" })).entities.map((one) => one.id)).toEqual([
      "organisation:sdap-austria",
      "organisation:sdap-russia",
    ]);
    expect((await store.subgraph({ seeds: ["person:O'Brien"] }))?.entities).toHaveLength(names.length);
  });

  test("ids are ordered by code unit, also beyond the first plane", async () => {
    const store = given();
    const ids = ["person:\ufffd", "person:😀", "person:z", "person:é"];
    const builder = new GraphBuilder()
      .text("order", "Order", "Anna meets four.")
      .entity("person:anna", "Person", [["order", "Anna"]]);
    for (const id of ids)
      builder
        .entity(id, "Person", [["order", "four"]])
        .relation("RELATED_TO", "person:anna", id, [["order", "meets"]]);
    await store.load(builder.graph(), builder.bodies());
    const reply = await store.subgraph({ seeds: ["person:anna"] });
    expect(reply?.entities.slice(1).map((one) => one.id)).toEqual([...ids].sort());
    expect((await store.relations("person:anna", {}))?.relations.map((one) => one.target.id)).toEqual(
      [...ids].sort(),
    );
    expect((await store.search({ q: "four" })).entities.map((one) => one.id)).toEqual([...ids].sort());
  });

  test("what is not closed in the model stays where it was", async () => {
    const [store, builder] = [given(), historyGraph()];
    const graph = builder.graph();
    const bodies: Bodies = builder.bodies();
    Object.assign(graph.nodes[0]?.attributes ?? {}, {
      died: "1940-08-21",
      csl: { title: "My Life" },
      note: "kept",
    });
    await store.load(graph, bodies);
    expect(await exported(store)).toBe(serialiseGraph(graph));
  });

  test("a hub with more neighbours than the limits is cut and says so", async () => {
    const store = given();
    const spokes = Array.from({ length: 60 }, (_, at) => `Spoke${String(at).padStart(2, "0")}`);
    const builder = new GraphBuilder()
      .text("hub", "Hub", `Hub meets ${spokes.join(", ")}.`)
      .entity("person:hub", "Person", [["hub", "Hub"]]);
    for (const spoke of spokes) {
      builder
        .entity(`person:${spoke}`, "Person", [["hub", spoke]])
        .relation("RELATED_TO", "person:hub", `person:${spoke}`, [["hub", spoke]]);
    }
    await store.load(builder.graph(), builder.bodies());
    const reply = await store.subgraph({ seeds: ["person:hub"], limit: 2_000 });
    expect(reply?.entities).toHaveLength(41);
    expect(reply).toMatchObject({ truncated: true, total: { entities: 61, relations: 60 } });
    expect(reply?.cuts[0]).toBe("showing the 41 strongest of 61 entities within 1 step of Hub");
    expect(await store.relations("person:hub", {})).toMatchObject({ total: 60, truncated: true });
  });
}
