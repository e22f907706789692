import { expect, test } from "vitest";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import { idOf, withBoth } from "./decided.ts";
import { exported, type Given, loadBoth } from "./given-store.ts";
import { ARTICLE, BUKHARIN, KAUTSKY, LENIN, RENEGADE, TROTSKY } from "./small-graphs.ts";

const OPPOSES = { type: "OPPOSES" as const, source: BUKHARIN, target: KAUTSKY };

/** A relation that is corrected: its ends, its direction, its type. */
export function describeCorrected(given: Given): void {
  test("a relation that is turned round keeps all its proofs, in one entry that undoes to the bytes that were there", async () => {
    const store = await withBoth(given());
    const before = [await exported(store), (await store.overview()).fingerprint];
    const to = { ...OPPOSES, source: KAUTSKY, target: BUKHARIN };
    const reply = await store.decide({ act: { kind: "correct-relation", relation: OPPOSES, to } });
    expect(reply.row.words).toBe(
      "It is not that Nikolai Bukharin opposes Karl Kautsky, but that Karl Kautsky opposes Nikolai Bukharin",
    );
    const { relations } = (await store.relations(KAUTSKY, { type: "OPPOSES" })) ?? { relations: [] };
    const turned = relations.find(({ source }) => source.id === KAUTSKY);
    expect(turned).toMatchObject({ status: "added", confidence: 1, target: { id: BUKHARIN } });
    expect(turned?.evidence.map(({ quote }) => quote).sort()).toEqual([
      "Bukharin opposes Karl Kautsky",
      "cites Kautsky there",
    ]);
    expect(relations.some(({ source }) => source.id === BUKHARIN)).toBe(false);
    expect((await store.decisions({})).agreement).toEqual([{ type: "OPPOSES", accepted: 0, rejected: 1 }]);
    await store.undoDecision(idOf(reply));
    expect([await exported(store), (await store.overview()).fingerprint]).toEqual(before);
  });

  test("with another type and end it joins what is stated there already; a citation that stays one keeps how it cites", async () => {
    const store = await withBoth(given());
    const opposes = { type: "OPPOSES" as const, source: LENIN, target: KAUTSKY };
    await store.decide({ act: { kind: "correct-relation", relation: opposes, to: OPPOSES } });
    const [joined] = (await store.relations(BUKHARIN, { type: "OPPOSES", limit: 1 }))?.relations ?? [];
    expect(joined?.evidence).toHaveLength(3);
    const cites = { type: "CITES" as const, source: TROTSKY, target: RENEGADE };
    const to = { ...cites, target: ARTICLE };
    await store.decide({ act: { kind: "correct-relation", relation: cites, to } });
    const [cited] = (await store.relations(TROTSKY, { type: "CITES" }))?.relations ?? [];
    expect(cited).toMatchObject({ target: { id: ARTICLE }, manner: "note", locator: "113" });
  });

  test("what is read anew is corrected as before, and the ledger in JSON Lines does the same elsewhere", async () => {
    const store = await withBoth(given());
    const to = { type: "RELATED_TO" as const, source: BUKHARIN, target: KAUTSKY };
    const act = { kind: "correct-relation" as const, relation: OPPOSES, to, label: "read" };
    await store.decide({ act });
    const after = await exported(store);
    for (const id of ["letters", "history"]) await store.removeText(id);
    expect((await store.decisions({ limit: 1 })).rows[0]?.state).toBe("unreplayed");
    await loadBoth(store);
    expect(await exported(store)).toBe(after);
    const other = openEmbeddedStore(":memory:");
    await loadBoth(other);
    await other.importDecisions(await store.exportDecisions());
    expect(await exported(other)).toBe(after);
    await other.close();
  });

  test("two readers who correct it differently stand against each other; to accept what another corrected is against it too, to reject it is not", async () => {
    const store = await withBoth(given());
    const other = openEmbeddedStore(":memory:");
    await loadBoth(other);
    const turned = { ...OPPOSES, source: KAUTSKY, target: BUKHARIN };
    await store.decide({ act: { kind: "correct-relation", relation: OPPOSES, to: turned }, author: "Ada" });
    const cites = { ...OPPOSES, type: "CITES" as const };
    await other.decide({ act: { kind: "correct-relation", relation: OPPOSES, to: cites }, author: "Ben" });
    await store.importDecisions(await other.exportDecisions());
    expect((await store.decisions({})).conflicts).toHaveLength(1);
    for (const [kind, against] of [
      ["reject", 1],
      ["accept", 2],
    ] as const) {
      const lenin = { ...OPPOSES, source: LENIN };
      await loadBoth(other);
      const judged = await other.decide({ act: { kind, judged: { relation: lenin } }, author: "Ben" });
      await store.importDecisions(await other.exportDecisions());
      if (kind === "reject") {
        await store.undoDecision(idOf(judged));
        await other.undoDecision(idOf(judged));
        await store.decide({
          act: { kind: "correct-relation", relation: lenin, to: { ...lenin, type: "CITES" } },
          author: "Ada",
        });
      }
      expect([kind, (await store.decisions({})).conflicts.length]).toEqual([kind, against]);
    }
    await other.close();
  });
}
