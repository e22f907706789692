import { expect, test } from "vitest";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { idOf, placeOf, withBoth } from "./decided.ts";
import { exported, type Given, loadBoth } from "./given-store.ts";
import { CLAIM, DOUBT, KAUTSKY, KRUPSKAYA, LENIN, TREATY } from "./small-graphs.ts";

const aboutOf = async (store: GraphStore, id: string) =>
  (await store.relations(id, { type: "ABOUT" }))?.relations.map(({ target }) => target.id).sort();

/** How a claim is held, and what it is about, as a reader has it. */
export function describeCorrectedClaims(given: Given): void {
  test("a claim is held otherwise and is about something else, in one entry that undoes to the bytes that were there, and is done again", async () => {
    const store = await withBoth(given());
    const before = [await exported(store), (await store.overview()).fingerprint];
    const about = [KAUTSKY, LENIN, KAUTSKY];
    const reply = await store.decide({
      act: { kind: "correct-claim", claim: DOUBT, polarity: "doubted", about },
    });
    expect(reply).toMatchObject({ entity: DOUBT, dropped: [], row: { state: "active", texts: 1 } });
    expect(reply.row.words).toBe(
      "“the Treaty of Brest-Litovsk saves us” is doubted and is about Karl Kautsky and Vladimir Lenin",
    );
    const [claim] = (await store.claims({ speaker: LENIN })).claims;
    expect([claim?.id, claim?.polarity]).toEqual([DOUBT, "doubted"]);
    expect(await aboutOf(store, DOUBT)).toEqual([KAUTSKY, LENIN].sort());
    expect((await store.claims({ about: TREATY })).claims).toEqual([]);
    const after = await exported(store);
    const undone = await store.undoDecision(idOf(reply));
    expect([await exported(store), (await store.overview()).fingerprint]).toEqual(before);
    await store.undoDecision(undone ? idOf(undone) : "");
    expect(await exported(store)).toBe(after);
  });

  test("what it is about already keeps its proofs, one of the two alone leaves the other, and an empty list is about nothing", async () => {
    const store = await withBoth(given());
    const read = async () => (await store.relations(DOUBT, { type: "ABOUT" }))?.relations ?? [];
    const [was] = await read();
    await store.decide({ act: { kind: "correct-claim", claim: DOUBT, about: [TREATY, KRUPSKAYA] } });
    const relations = await read();
    expect(relations.find(({ target }) => target.id === TREATY)).toMatchObject({
      evidence: was?.evidence,
      confidence: was?.confidence,
    });
    expect(relations.find(({ target }) => target.id === KRUPSKAYA)).toMatchObject({
      status: "added",
      evidence: [{ quote: "the Treaty of Brest-Litovsk saves us", method: "by hand" }],
    });
    expect((await store.entity(DOUBT))?.polarity).toBe("denied");
    const nothing = await store.decide({ act: { kind: "correct-claim", claim: DOUBT, about: [] } });
    expect(nothing.row.words).toMatch(/is about nothing that is named$/u);
    expect(await aboutOf(store, DOUBT)).toEqual([]);
  });

  test("to say what is there already is refused, for each of the two and for both", async () => {
    const store = await withBoth(given());
    for (const said of [
      { polarity: "denied" as const },
      { about: [TREATY, TREATY] },
      { polarity: "denied" as const, about: [TREATY] },
    ])
      await expect(store.decide({ act: { kind: "correct-claim", claim: DOUBT, ...said } })).rejects.toThrow(
        /says this already/u,
      );
    await store.decide({ act: { kind: "correct-claim", claim: DOUBT, polarity: "denied", about: [] } });
    expect(await aboutOf(store, DOUBT)).toEqual([]);
  });

  test("what is read anew is corrected as before, and elsewhere by JSON Lines, a claim marked by hand too", async () => {
    const store = await withBoth(given());
    const place = placeOf("letters", "cites Kautsky there");
    const added = await store.decide({
      act: { kind: "add-claim", place, speaker: KRUPSKAYA, about: [KAUTSKY] },
    });
    const marked = added.entity ?? "";
    await store.decide({ act: { kind: "correct-claim", claim: marked, polarity: "denied", about: [LENIN] } });
    await store.decide({ act: { kind: "correct-claim", claim: CLAIM, polarity: "doubted", about: [LENIN] } });
    await store.decide({ act: { kind: "same", keep: KAUTSKY, merge: LENIN } });
    expect([await aboutOf(store, marked), await aboutOf(store, CLAIM)]).toEqual([[KAUTSKY], [KAUTSKY]]);
    const after = [await exported(store), (await store.overview()).fingerprint];
    for (const id of ["letters", "history"]) await store.removeText(id);
    expect((await store.decisions({ limit: 1 })).rows[0]?.state).toBe("unreplayed");
    await loadBoth(store);
    expect([await exported(store), (await store.overview()).fingerprint]).toEqual(after);
    const other = openEmbeddedStore(":memory:");
    await loadBoth(other);
    expect((await other.importDecisions(await store.exportDecisions())).refused).toEqual([]);
    expect([await exported(other), (await other.overview()).fingerprint]).toEqual(after);
    await other.close();
  });

  test("two readers stand against each other only where they say different things of the same", async () => {
    const store = await withBoth(given());
    const other = openEmbeddedStore(":memory:");
    await loadBoth(other);
    await store.decide({ act: { kind: "correct-claim", claim: DOUBT, polarity: "doubted" }, author: "Ada" });
    await other.decide({ act: { kind: "correct-claim", claim: DOUBT, about: [KAUTSKY] }, author: "Ben" });
    await store.importDecisions(await other.exportDecisions());
    expect((await store.decisions({})).conflicts).toEqual([]);
    await other.decide({ act: { kind: "correct-claim", claim: DOUBT, polarity: "asserted" }, author: "Ben" });
    await other.decide({ act: { kind: "correct-claim", claim: DOUBT, about: [LENIN] }, author: "Ben" });
    await store.importDecisions(await other.exportDecisions());
    const { conflicts } = await store.decisions({});
    expect(conflicts.map(({ words }) => words)).toEqual([
      "Ada says that “the Treaty of Brest-Litovsk saves us” is doubted, Ben says that “the Treaty of Brest-Litovsk saves us” is asserted",
    ]);
    expect((await store.entity(DOUBT))?.polarity).toBe("asserted");
    await other.close();
  });
}
