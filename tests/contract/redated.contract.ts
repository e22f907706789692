import { expect, test } from "vitest";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { withBoth } from "./decided.ts";
import { exported, type Given, loadBoth } from "./given-store.ts";
import { ARTICLE, historyGraph, LENIN, lettersGraph, RENEGADE, TREATY } from "./small-graphs.ts";

const redate = (entity: string, date?: string) => ({
  kind: "redate" as const,
  entity,
  ...(date !== undefined && { date }),
});
const dated = async (store: GraphStore, id: string) => (await store.entity(id))?.date;

/** When an event was and when a work appeared, as a reader knows it better than the texts. */
export function describeRedated(given: Given): void {
  test("a date that a reader gives holds for every text, finds the event in its time, and is taken back", async () => {
    const store = await withBoth(given());
    const before = [await exported(store), (await store.overview()).fingerprint];
    const reply = await store.decide({ act: redate(TREATY, "1918-03-03"), author: "Ada" });
    expect([reply.row.words, reply.row.state, reply.row.texts]).toEqual([
      "Treaty of Brest-Litovsk is dated 3 March 1918",
      "active",
      2,
    ]);
    expect(await dated(store, TREATY)).toBe("1918-03-03");
    for (const id of ["letters", "history"]) {
      await store.removeText(id);
      expect(await dated(store, TREATY)).toBe(id === "letters" ? "1918-03-03" : undefined);
    }
    await loadBoth(store);
    await store.decide({ act: redate(TREATY, "1921"), author: "Ben" });
    const seeds = [TREATY];
    const drawn = await store.subgraph({ seeds, from: "1921", to: "1921" });
    expect(drawn?.entities.find(({ id }) => id === TREATY)?.date).toBe("1921");
    expect((await store.decisions({})).conflicts[0]?.words).toBe(
      "Ada says that Treaty of Brest-Litovsk is dated 3 March 1918, Ben says that Treaty of Brest-Litovsk is dated 1921",
    );
    for (const { decision } of (await store.decisions({ limit: 2 })).rows)
      await store.undoDecision(decision.id);
    expect([await exported(store), (await store.overview()).fingerprint]).toEqual(before);
  });

  test("a wrong date may be taken away, and a date by hand outlives a merge and a ledger given away", async () => {
    const store = await withBoth(given());
    const none = await store.decide({ act: redate(ARTICLE) });
    expect([none.row.words, await dated(store, ARTICLE)]).toEqual([
      "The Imperialist State has no date that is known",
      undefined,
    ]);
    await store.decide({ act: redate(RENEGADE, "1918~") });
    await store.decide({ act: { kind: "same", keep: ARTICLE, merge: RENEGADE } });
    expect(await dated(store, ARTICLE)).toBe("1918~");
    const other = openEmbeddedStore(":memory:");
    await other.importDecisions(await store.exportDecisions());
    for (const builder of [historyGraph(), lettersGraph()])
      await other.load(builder.graph(), builder.bodies());
    expect(await exported(other)).toBe(await exported(store));
    await other.close();
  });

  test("what has no date, is no date or is the date already is refused, also in a ledger", async () => {
    const store = await withBoth(given());
    const before = await exported(store);
    await expect(store.decide({ act: redate(LENIN, "1870") })).rejects.toThrow(/only an event or a work/u);
    await expect(store.decide({ act: redate(TREATY, "3 March 1918") })).rejects.toThrow(/EDTF/u);
    await expect(store.decide({ act: redate(RENEGADE, "1918") })).rejects.toThrow(/already/u);
    for (const date of ["/", "1918-02-29", "{1918}", "1918S2", "1918-41", "Y12345", "1918-03-03T12:00"])
      await expect(store.decide({ act: redate(TREATY, date) }), date).rejects.toThrow(/EDTF/u);
    await expect(store.decide({ act: redate(TREATY, "1917/") })).rejects.toThrow(/1917\/\.\./u);
    const { row } = await store.decide({ act: redate(TREATY, "1920") });
    const line = JSON.stringify(row.decision);
    await store.undoDecision(row.decision.id);
    const bad = ["no day", "1918-02-29", "1917/"].map((date) => line.replace('"1920"', JSON.stringify(date)));
    const why = expect.stringMatching(/EDTF/u);
    expect((await store.importDecisions(bad.join("\n"))).refused).toEqual(
      [1, 2, 3].map((at) => ({ line: at, why })),
    );
    expect(await exported(store)).toBe(before);
  });
}
