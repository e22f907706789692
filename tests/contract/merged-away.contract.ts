import { expect, test } from "vitest";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import { exported, type Given, loadBoth } from "./given-store.ts";
import {
  BUKHARIN,
  CLAIM,
  historyGraph,
  KAUTSKY,
  KRUPSKAYA,
  LENIN,
  lettersGraph,
  PARTY,
  RENEGADE,
  TREATY,
  TROTSKY,
} from "./small-graphs.ts";

/** That links to an entity go on after a decision merged it into another one. */
export function describeMergedAway(given: Given): void {
  test("a link to an entity that was merged away shows the one that stands for it now, under its id", async () => {
    const store = given();
    await loadBoth(store);
    await store.decide({ act: { kind: "same", keep: LENIN, merge: TROTSKY } });
    expect((await store.entity(TROTSKY))?.id).toBe(LENIN);
    expect(await store.entity(TROTSKY)).toEqual(await store.entity(LENIN));
    expect(await store.mentions(TROTSKY, {})).toEqual(await store.mentions(LENIN, {}));
    expect(await store.relations(TROTSKY, {})).toEqual(await store.relations(LENIN, {}));
    expect((await store.citations({ entity: TROTSKY }))?.citations[0]?.cited.id).toBe(RENEGADE);
    expect(await store.paths({ from: TROTSKY, to: KAUTSKY })).toEqual(
      await store.paths({ from: LENIN, to: KAUTSKY }),
    );
    expect((await store.paths({ from: KAUTSKY, to: TROTSKY }))?.to.id).toBe(LENIN);
  });

  test("seeds that were merged away are followed beside those that are there, none twice", async () => {
    const store = given();
    await loadBoth(store);
    await store.decide({ act: { kind: "same", keep: LENIN, merge: TROTSKY } });
    expect((await store.subgraph({ seeds: [TROTSKY] }))?.seeds).toEqual([LENIN]);
    expect((await store.subgraph({ seeds: [PARTY, TROTSKY] }))?.seeds).toEqual([PARTY, LENIN]);
    expect((await store.subgraph({ seeds: [TROTSKY, LENIN] }))?.seeds).toEqual([LENIN]);
    expect((await store.subgraph({ seeds: ["person:nobody", TREATY] }))?.seeds).toEqual([TREATY]);
  });

  test("the claims of somebody who was merged away are found under the old id", async () => {
    const store = given();
    await loadBoth(store);
    const before = await store.claims({ speaker: BUKHARIN });
    expect(before.claims.map(({ id }) => id)).toContain(CLAIM);
    await store.decide({ act: { kind: "same", keep: KRUPSKAYA, merge: BUKHARIN } });
    const after = await store.claims({ speaker: BUKHARIN });
    expect(after.claims.map(({ id }) => id)).toEqual(before.claims.map(({ id }) => id));
    expect(after.claims[0]?.speakers[0]?.id).toBe(KRUPSKAYA);
  });

  test("a link is followed through merge after merge, and leads back once they are taken back", async () => {
    const store = given();
    await loadBoth(store);
    const first = await store.decide({ act: { kind: "same", keep: LENIN, merge: TROTSKY } });
    const second = await store.decide({ act: { kind: "same", keep: BUKHARIN, merge: LENIN } });
    expect((await store.entity(TROTSKY))?.id).toBe(BUKHARIN);
    await store.undoDecision(second.row.decision.id);
    expect((await store.entity(TROTSKY))?.id).toBe(LENIN);
    await store.undoDecision(first.row.decision.id);
    expect((await store.entity(TROTSKY))?.id).toBe(TROTSKY);
  });

  test("a link to what was merged into something that is rejected now leads nowhere", async () => {
    const store = given();
    await loadBoth(store);
    await store.decide({ act: { kind: "same", keep: LENIN, merge: TROTSKY } });
    await store.decide({ act: { kind: "reject", judged: { entity: LENIN } } });
    expect(await store.entity(TROTSKY)).toBeUndefined();
    expect(await store.subgraph({ seeds: [TROTSKY] })).toBeUndefined();
    expect(await store.entity("person:nobody")).toBeUndefined();
  });

  test("a merge into what no text names waits for it and is told, and the other one stays as it is until then", async () => {
    const store = given();
    await loadBoth(store);
    await store.decide({ act: { kind: "same", keep: KRUPSKAYA, merge: TROTSKY } });
    const merged = await exported(store);
    const ledger = await store.exportDecisions();
    const other = openEmbeddedStore(":memory:");
    const [letters, history] = [lettersGraph(), historyGraph()];
    await other.load(history.graph(), history.bodies());
    const { unreplayed } = await other.importDecisions(ledger);
    expect(unreplayed.map(({ decision }) => decision.act)).toContainEqual({
      kind: "same",
      keep: KRUPSKAYA,
      merge: TROTSKY,
    });
    expect(await other.entity(TROTSKY)).toMatchObject({ id: TROTSKY, label: "Leon Trotsky" });
    await other.load(letters.graph(), letters.bodies());
    expect(await exported(other)).toBe(merged);
    await other.close();
    await store.removeText("letters");
    expect(await store.entity(TROTSKY)).toMatchObject({ id: TROTSKY, label: "Leon Trotsky" });
    expect((await store.decisions({ limit: 1 })).rows[0]?.state).toBe("unreplayed");
    await store.load(letters.graph(), letters.bodies());
    expect(await exported(store)).toBe(merged);
  });
}
