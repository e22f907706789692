import { expect, test } from "vitest";
import { type RelationQuoted, relationId } from "#model";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { idOf, placeOf, withBoth } from "./decided.ts";
import { exported, type Given } from "./given-store.ts";
import { BUKHARIN, KAUTSKY, LENIN, PETROGRAD } from "./small-graphs.ts";

const OPPOSES = { type: "OPPOSES" as const, source: BUKHARIN, target: KAUTSKY };
const yes = { kind: "accept" as const, judged: { relation: OPPOSES } };
const no = { kind: "reject" as const, judged: { relation: OPPOSES } };

async function opposition(store: GraphStore): Promise<RelationQuoted | undefined> {
  const reply = await store.relations(BUKHARIN, { type: "OPPOSES" });
  return reply?.relations.find(({ target }) => target.id === KAUTSKY);
}

/** What is disputed: the opposite is stated too, or readers disagree. */
export function describeDisputed(given: Given): void {
  test("support and opposition of the same two say of each other that the opposite is stated, as long as both are", async () => {
    const store = await withBoth(given());
    const relation = { ...OPPOSES, type: "SUPPORTS" as const };
    const added = await store.decide({
      act: { kind: "add-relation", relation, place: placeOf("letters", "cites Kautsky there") },
    });
    expect((await opposition(store))?.contrary).toBe(true);
    const drawn = await store.subgraph({ seeds: [BUKHARIN], relations: ["OPPOSES"] });
    const marks = drawn?.relations.map(({ id, contrary }) => [id, contrary]);
    expect(marks).toContainEqual([relationId("OPPOSES", BUKHARIN, KAUTSKY), true]);
    expect(marks?.filter(([, contrary]) => contrary)).toHaveLength(1);
    await store.undoDecision(idOf(added));
    expect(await opposition(store)).not.toHaveProperty("contrary");
  });

  test("what one reader accepted and another rejected stays as disputed, until one of the two is taken back", async () => {
    const store = await withBoth(given());
    const before = await exported(store);
    const read = (await opposition(store))?.confidence;
    const accepted = await store.decide({ act: yes, author: "Ada" });
    const rejected = await store.decide({ act: no, author: "Ben" });
    expect([rejected.row.state, rejected.row.against]).toEqual(["conflict", idOf(accepted)]);
    expect(await opposition(store)).toMatchObject({ status: "disputed", confidence: read });
    const drawn = await store.subgraph({ seeds: [BUKHARIN] });
    expect(drawn?.relations.find(({ target }) => target === KAUTSKY)?.status).toBe("disputed");
    await store.undoDecision(idOf(rejected));
    expect(await opposition(store)).toMatchObject({ status: "accepted", confidence: 1 });
    await store.decide({ act: no, author: "Ben" });
    await store.undoDecision(idOf(accepted));
    expect(await opposition(store)).toBeUndefined();
    const { rows } = await store.decisions({ limit: 1, offset: 1 });
    await store.undoDecision(rows[0]?.decision.id ?? "");
    expect(await exported(store)).toBe(before);
  });

  test("the last word of each reader counts: who comes round ends the dispute, and one alone disputes nothing", async () => {
    const store = await withBoth(given());
    await store.decide({ act: yes, author: "Ada" });
    await store.decide({ act: no, author: "Ben" });
    await store.decide({ act: yes, author: "Ben" });
    expect(await opposition(store)).toMatchObject({ status: "accepted" });
    for (const act of [
      { kind: "accept" as const, judged: { entity: PETROGRAD } },
      { kind: "reject" as const, judged: { entity: PETROGRAD } },
    ])
      await store.decide({ act, author: "Ada" });
    expect(await store.entity(PETROGRAD)).toBeUndefined();
  });

  test("an entity that readers disagree about stays with what is stated of it, and both are shown", async () => {
    const store = await withBoth(given());
    await store.decide({ act: { kind: "accept", judged: { entity: LENIN } }, author: "Ada" });
    await store.decide({ act: { kind: "reject", judged: { entity: LENIN } }, author: "Ben" });
    expect(await store.entity(LENIN)).toMatchObject({ status: "disputed" });
    expect((await store.decisions({ entity: LENIN })).conflicts).toHaveLength(1);
  });
}
