import { expect, test } from "vitest";
import type { SubgraphQuery } from "#model";
import { type Given, loadBoth } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { ARTICLE, BUKHARIN, CLAIM, DOUBT, KAUTSKY, KRUPSKAYA, LENIN, PARTY, TREATY } from "./small-graphs.ts";

/** The neighbourhood, what narrows it and what is cut. */
export function describeSubgraphs(given: Given): void {
  const walked = async (query: Omit<SubgraphQuery, "seeds"> & { seeds?: string[] }) => {
    const reply = await given().subgraph({ seeds: [BUKHARIN], ...query });
    return reply?.entities.map((entity) => `${entity.id} ${entity.distance}`);
  };

  test("the neighbourhood comes nearest first, then strongest, with the relations among it", async () => {
    await loadBoth(given());
    expect(await walked({})).toEqual([
      `${BUKHARIN} 0`,
      `${KAUTSKY} 1`,
      `${TREATY} 1`,
      `${ARTICLE} 1`,
      `${KRUPSKAYA} 1`,
    ]);
    const reply = await given().subgraph({ seeds: [BUKHARIN, "person:nobody", BUKHARIN] });
    expect(reply).toMatchObject({
      seeds: [BUKHARIN],
      truncated: false,
      cuts: [],
      total: { entities: 5, relations: 5 },
      unknown: ["person:nobody"],
    });
    expect(await given().subgraph({ seeds: [BUKHARIN] })).not.toHaveProperty("unknown");
    expect(reply?.relations[0]).toEqual({
      id: `OPPOSES:${BUKHARIN}:${KAUTSKY}`,
      type: "OPPOSES",
      source: BUKHARIN,
      target: KAUTSKY,
      confidence: 0.9,
      evidence: 2,
    });
    expect(reply?.relations.find((one) => one.type === "RELATED_TO")?.label).toBe("wrote to");
  });

  test("ids of texts that are not there are named, and narrow as ids do that state nothing", async () => {
    await loadBoth(given());
    const ask = (...texts: string[]) => given().subgraph({ seeds: [BUKHARIN], texts });
    const [alone, withLost] = [await ask("letters"), await ask("gone", "letters", "gone")];
    expect(alone).not.toHaveProperty("unknown");
    expect(withLost).toEqual({ ...alone, unknown: ["gone"] });
    expect((await ask("gone"))?.entities).toHaveLength(1);
  });

  test("claims and mere co-mention stay out unless they are asked for", async () => {
    await loadBoth(given());
    expect(await walked({ types: ["Claim"] })).toEqual([`${BUKHARIN} 0`, `${CLAIM} 1`]);
    expect(await walked({ seeds: [KRUPSKAYA] })).not.toContain(`${LENIN} 1`);
    expect(await walked({ seeds: [KRUPSKAYA], relations: ["APPEARS_WITH"] })).toEqual([
      `${KRUPSKAYA} 0`,
      `${LENIN} 1`,
    ]);
    const both = await walked({ seeds: [LENIN], relations: ["APPEARS_WITH", "OPPOSES"] });
    expect(both).toEqual([`${LENIN} 0`, `${KAUTSKY} 1`, `${KRUPSKAYA} 1`]);
  });

  test("types, relations, confidence, texts and dates narrow it", async () => {
    await loadBoth(given());
    expect(await walked({ types: ["Work"] })).toEqual([`${BUKHARIN} 0`, `${ARTICLE} 1`]);
    expect(await walked({ relations: ["OPPOSES"], hops: 2 })).toEqual([
      `${BUKHARIN} 0`,
      `${KAUTSKY} 1`,
      `${TREATY} 1`,
      `${LENIN} 2`,
    ]);
    expect(await walked({ relations: ["OPPOSES"], hops: 3, minConfidence: 0.7 })).toEqual([
      `${BUKHARIN} 0`,
      `${KAUTSKY} 1`,
      `${TREATY} 1`,
    ]);
    expect(await walked({ texts: ["history"] })).toEqual([`${BUKHARIN} 0`, `${TREATY} 1`]);
    expect(await walked({ from: "1917" })).not.toContain(`${ARTICLE} 1`);
    expect(await walked({ to: "1917" })).not.toContain(`${TREATY} 1`);
    expect(await walked({ from: "1918-03", to: "1918-03" })).toContain(`${TREATY} 1`);
    expect(await walked({ texts: [] })).toEqual([`${BUKHARIN} 0`]);
  });

  test("of neighbours tied as strongly those are kept that more places and relations tell of, then by id", async () => {
    const body = "Hub met Aaron. Hub met Bela. Hub met Clara. Hub met Zoe. Zoe, Zoe and Clara wrote.";
    const met = new GraphBuilder()
      .text("visits", "Visits", body)
      .entity("person:hub", "Person", [["visits", "Hub"]]);
    for (const name of ["Aaron", "Bela", "Clara"])
      met.entity(`person:${name.toLowerCase()}`, "Person", [["visits", name]]);
    met.entity("person:zoe", "Person", [
      ["visits", "Zoe"],
      ["visits", "Zoe", 1],
    ]);
    for (const name of ["Aaron", "Bela", "Clara", "Zoe"])
      met.relation(
        "RELATED_TO",
        "person:hub",
        `person:${name.toLowerCase()}`,
        [["visits", `Hub met ${name}`]],
        { label: "met" },
      );
    met.relation("RELATED_TO", "person:clara", "person:zoe", [["visits", "Zoe and Clara wrote"]], {
      label: "wrote to",
    });
    await given().load(met.graph(), met.bodies());
    const nearest = (query: Partial<SubgraphQuery>) => walked({ seeds: ["person:hub"], ...query });
    const strongest = ["person:hub 0", "person:zoe 1", "person:clara 1"];
    expect(await nearest({})).toEqual([...strongest, "person:aaron 1", "person:bela 1"]);
    expect(await nearest({ limit: 3 })).toEqual(strongest);
    expect(await nearest({ fanOut: 2 })).toEqual(strongest);
    expect(await nearest({ fanOut: 3, limit: 3 })).toEqual(strongest);
  });

  test("every cut is said in words with numbers", async () => {
    await loadBoth(given());
    const limited = await given().subgraph({ seeds: [BUKHARIN], limit: 3 });
    expect(limited).toMatchObject({
      truncated: true,
      total: { entities: 5 },
      cuts: ["showing the 3 strongest of 5 entities within 1 step of Nikolai Bukharin"],
    });
    expect(limited?.entities).toHaveLength(3);
    const capped = await given().subgraph({ seeds: [BUKHARIN], fanOut: 1 });
    expect(capped?.entities.map((one) => one.id)).toEqual([BUKHARIN, KAUTSKY]);
    expect(capped?.cuts).toEqual(["showing the 2 strongest of 5 entities within 1 step of Nikolai Bukharin"]);
    const farther = await given().subgraph({ seeds: [BUKHARIN], fanOut: 1, hops: 2 });
    expect(farther?.cuts[1]).toMatch(
      /^only the strongest neighbour is followed from Nikolai Bukharin( and \d+ others?)?$/u,
    );
  });
}

/** The ways from one entity to another. */
export function describePaths(given: Given): void {
  test("the best paths come strong and short first, each in words with its sentences", async () => {
    await loadBoth(given());
    const reply = await given().paths({ from: KRUPSKAYA, to: KAUTSKY, limit: 1 });
    expect(reply).toMatchObject({ truncated: true, from: { id: KRUPSKAYA }, to: { id: KAUTSKY } });
    expect(reply?.paths[0]?.words).toBe(
      "Nadezhda Krupskaya -> wrote to -> Nikolai Bukharin -> opposes -> Karl Kautsky",
    );
    expect(reply?.paths[0]?.relations.map((one) => one.evidence[0]?.quote)).toEqual([
      "Nadezhda Krupskaya wrote to Nikolai Bukharin",
      "Bukharin opposes Karl Kautsky",
    ]);
    expect(reply).toMatchObject({ total: 2 });
    const back = await given().paths({ from: KAUTSKY, to: KRUPSKAYA, limit: 1 });
    expect(back?.paths[0]?.words).toBe(
      "Karl Kautsky -> opposed by -> Nikolai Bukharin <- wrote to <- Nadezhda Krupskaya",
    );
  });

  test("what somebody asserts about something is a tie, unless the relations leave it out", async () => {
    await loadBoth(given());
    const ids = async (relations?: ("OPPOSES" | "ASSERTS" | "ABOUT")[]) =>
      (
        await given().paths({ from: LENIN, to: TREATY, maxHops: 2, ...(relations && { relations }) })
      )?.paths.map((path) => path.entities.map((one) => one.id));
    expect(await ids()).toContainEqual([LENIN, DOUBT, TREATY]);
    expect(await ids(["OPPOSES"])).toEqual([]);
    expect(await ids(["ASSERTS", "ABOUT"])).toEqual([[LENIN, DOUBT, TREATY]]);
  });

  test("no path is longer than asked, and none leads from an entity to itself", async () => {
    await loadBoth(given());
    for (const maxHops of [1, 2, 3, 4, 5, 6]) {
      const reply = await given().paths({ from: KRUPSKAYA, to: PARTY, maxHops, limit: 20 });
      for (const path of reply?.paths ?? []) {
        expect(path.relations.length).toBeLessThanOrEqual(maxHops);
        expect(new Set(path.entities.map((one) => one.id)).size).toBe(path.entities.length);
      }
      expect(reply?.total).toBe(reply?.paths.length);
    }
    expect(await given().paths({ from: LENIN, to: LENIN })).toMatchObject({ total: 0, paths: [] });
  });
}
