import { expect, test } from "vitest";
import type { PlaceInText } from "#model";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { idOf, placeOf, withBoth } from "./decided.ts";
import { exported, type Given, loadBoth } from "./given-store.ts";
import {
  BUKHARIN,
  CLAIM,
  DOUBT,
  historyGraph,
  KRUPSKAYA,
  LENIN,
  lettersGraph,
  TROTSKY,
} from "./small-graphs.ts";

const claimsOf = async (store: GraphStore, speaker: string) =>
  (await store.claims({ speaker })).claims.map(({ id, kind }) => [id, kind]);
const voicesIn = async (store: GraphStore) =>
  (await store.text("letters"))?.passages.map(({ kind, author }) => [kind, author]);
const saidBy = (place: PlaceInText, speaker: string) => ({ kind: "said-by" as const, place, speaker });

/** Words that are somebody else's: a passage, or words within one, and the claims in them. */
export function describeSaidBy(given: Given): void {
  test("words within a passage and the claim in them become somebody else's, and are as they were once that is taken back", async () => {
    const store = await withBoth(given());
    const before = [await exported(store), (await store.overview()).fingerprint];
    const place = placeOf("letters", "the state must go");
    const reply = await store.decide({ act: saidBy(place, TROTSKY) });
    expect(reply.row).toMatchObject({
      words: "“the state must go” are words of Leon Trotsky",
      state: "active",
      texts: 1,
    });
    expect([await claimsOf(store, TROTSKY), await claimsOf(store, BUKHARIN)]).toEqual([
      [[CLAIM, "quoted"]],
      [],
    ]);
    expect(await voicesIn(store)).toEqual([
      ["paragraph", undefined],
      ["quotation", TROTSKY],
    ]);
    expect((await store.text("letters"))?.voices.map(({ id }) => id)).toEqual([TROTSKY]);
    await store.decide({ act: saidBy(place, KRUPSKAYA) });
    expect([await claimsOf(store, KRUPSKAYA), await claimsOf(store, TROTSKY)]).toEqual([
      [[CLAIM, "direct"]],
      [],
    ]);
    expect(await voicesIn(store)).toEqual([
      ["paragraph", undefined],
      ["quotation", KRUPSKAYA],
    ]);
    for (const { decision } of (await store.decisions({ limit: 2 })).rows)
      await store.undoDecision(decision.id);
    expect([await exported(store), (await store.overview()).fingerprint]).toEqual(before);
  });

  test("of a whole passage what it quotes and tells of others stays theirs", async () => {
    const store = await withBoth(given());
    const length = (await store.text("letters"))?.length ?? 0;
    const said = placeOf("letters", "cites Kautsky there");
    await store.decide({ act: { kind: "add-claim", place: said, speaker: KRUPSKAYA, about: [] } });
    await store.decide({ act: saidBy({ text: "letters", start: 0, end: length }, TROTSKY) });
    expect(await voicesIn(store)).toEqual([["paragraph", TROTSKY]]);
    expect(await claimsOf(store, BUKHARIN)).toEqual([[CLAIM, "quoted"]]);
    expect(await claimsOf(store, LENIN)).toEqual([[DOUBT, "reported"]]);
    expect((await store.claims({ speaker: TROTSKY })).claims.map(({ words }) => words)).toEqual([
      "cites Kautsky there",
    ]);
  });

  test("what a reader states of two that two texts name is there again whichever text comes back first", async () => {
    const store = await withBoth(given());
    const relation = { type: "OPPOSES" as const, source: TROTSKY, target: KRUPSKAYA };
    const place = placeOf("letters", "sat in Petrograd");
    await store.decide({ act: { kind: "add-relation", relation, place } });
    const after = await exported(store);
    const [letters, history] = [lettersGraph(), historyGraph()];
    for (const order of [
      [letters, history],
      [history, letters],
    ]) {
      for (const id of ["letters", "history"]) await store.removeText(id);
      for (const builder of order) await store.load(builder.graph(), builder.bodies());
      expect(await exported(store)).toBe(after);
    }
  });

  test("what is read anew is somebody else's as before, and so it is elsewhere by JSON Lines", async () => {
    const store = await withBoth(given());
    const reply = await store.decide({ act: saidBy(placeOf("letters", "the state must go"), TROTSKY) });
    const after = await exported(store);
    for (const id of ["letters", "history"]) await store.removeText(id);
    const row = async () => (await store.decisions({ limit: 1 })).rows[0];
    expect([(await row())?.decision.id, (await row())?.state]).toEqual([idOf(reply), "unreplayed"]);
    await loadBoth(store);
    expect(await exported(store)).toBe(after);
    const other = openEmbeddedStore(":memory:");
    await other.importDecisions(await store.exportDecisions());
    await loadBoth(other);
    expect(await exported(other)).toBe(after);
    await other.close();
  });
}
