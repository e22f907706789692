import { expect, test } from "vitest";
import type { PlaceInText } from "#model";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import { idOf, placeOf, withBoth } from "./decided.ts";
import { exported, type Given, loadBoth } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { ARTICLE, BUKHARIN, KAUTSKY, LENIN, lettersGraph, RENEGADE, TROTSKY } from "./small-graphs.ts";

const OPPOSES = { type: "OPPOSES" as const, source: BUKHARIN, target: KAUTSKY };

/** What is corrected or marked at once: a relation with all its proofs, a name in all its places. */
export function describeCorrected(given: Given): void {
  test("a relation that is turned round keeps all its proofs, in one entry that undoes to the bytes that were there", async () => {
    const store = await withBoth(given());
    const before = [await exported(store), (await store.overview()).fingerprint];
    const to = { ...OPPOSES, source: KAUTSKY, target: BUKHARIN };
    const reply = await store.decide({ act: { kind: "correct-relation", relation: OPPOSES, to } });
    expect(reply.row.words).toBe(
      "It is not that Nikolai Bukharin → opposes → Karl Kautsky, but that Karl Kautsky → opposes → Nikolai Bukharin",
    );
    const { relations } = (await store.relations(KAUTSKY, { type: "OPPOSES" })) ?? { relations: [] };
    const turned = relations.find(({ source }) => source.id === KAUTSKY);
    expect(turned).toMatchObject({ status: "added", confidence: 1, target: { id: BUKHARIN } });
    expect(turned?.evidence.map(({ quote }) => quote).sort()).toEqual([
      "Bukharin opposes Karl Kautsky",
      "cites Kautsky there",
    ]);
    // What found the words found something else in them: it is not what is sure of this.
    expect(turned?.evidence.map(({ method, confidence }) => [method, confidence])).toEqual([
      ["by hand", 1],
      ["by hand", 1],
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

  test("a name is marked in several places by one decision, which is replayed on a text that has moved and undone at once", async () => {
    const store = await withBoth(given());
    const before = await exported(store);
    const places = [
      placeOf("letters", "Bukharin"),
      placeOf("letters", "Kautsky"),
      placeOf("history", "Bukharin"),
    ];
    const [place, ...also] = places as [PlaceInText, ...PlaceInText[]];
    const entity = { type: "Organisation" as const, label: "The Left" };
    const reply = await store.decide({ act: { kind: "add-mention", place, also, entity } });
    const left = reply.entity ?? "";
    expect(reply.row.words).toBe("“Bukharin”, here and in 2 places more, names The Left, a new organisation");
    expect(await store.entity(left)).toMatchObject({
      mentions: 3,
      status: "added",
      aliases: ["Bukharin", "Kautsky"],
    });
    const moved = movedBy("Once more. ");
    await store.load(moved.graph(), moved.bodies());
    const { mentions } = (await store.mentions(left, {})) ?? { mentions: [] };
    expect(mentions.map(({ text, start, quote }) => [text, start, quote])).toEqual([
      ["history", places[2]?.start, "Bukharin"],
      ["letters", place.start + 11, "Bukharin"],
      ["letters", (places[1]?.start ?? 0) + 11, "Kautsky"],
    ]);
    await store.undoDecision(idOf(reply));
    await loadBoth(store);
    expect(await exported(store)).toBe(before);
    const twice = await store
      .decide({ act: { kind: "add-mention", place, also: [place], entity } })
      .catch((error) => error);
    expect(twice.reason).toBe("senseless");
  });
}

/** The letters with words before them. */
function movedBy(words: string): GraphBuilder {
  const body = lettersGraph().bodies().get("letters") ?? "";
  return new GraphBuilder()
    .text("letters", "Letters", words + body)
    .entity(BUKHARIN, "Person", [["letters", "Nikolai Bukharin"]]);
}
