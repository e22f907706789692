import { expect, test } from "vitest";
import type { PlaceInText } from "#model";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { idOf, placeOf, withBoth } from "./decided.ts";
import { exported, type Given, loadBoth } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
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

  test("whom a passage cites, supports and opposes goes with its words, its notes too, and comes back", async () => {
    const store = given();
    const { graph, bodies, paragraph } = preface();
    await store.load(graph, bodies);
    const before = [await exported(store), (await store.overview()).fingerprint];
    const reply = await store.decide({ act: saidBy(paragraph, OTTO) });
    expect([await statedBy(store, OTTO), await statedBy(store, ANNA)]).toEqual([
      ["CITES Ebert: See Ebert | Ebert, Letters", "OPPOSES Kautsky: Kautsky is wrong"],
      ["OPPOSES Kautsky: Anna opposes Kautsky", "SUPPORTS Ebert: Ebert was right"],
    ]);
    expect((await store.text("one"))?.passages.map(({ author }) => author)).toEqual([OTTO, ANNA, OTTO]);
    await store.undoDecision(idOf(reply));
    expect([await exported(store), (await store.overview()).fingerprint]).toEqual(before);
  });

  test("nobody cites himself by being given words that name him, and only the words in question go over", async () => {
    const store = given();
    const { graph, bodies, paragraph } = preface();
    await store.load(graph, bodies);
    await store.decide({ act: saidBy(paragraph, EBERT) });
    expect(await statedBy(store, EBERT)).toEqual(["OPPOSES Kautsky: Kautsky is wrong"]);
    const other = given();
    for (const { decision } of (await other.decisions({ limit: 1 })).rows)
      await other.undoDecision(decision.id);
    await other.decide({ act: saidBy({ ...paragraph, end: "Kautsky is wrong.".length }, OTTO) });
    expect([await statedBy(other, OTTO), (await statedBy(other, ANNA))[0]]).toEqual([
      ["OPPOSES Kautsky: Kautsky is wrong"],
      "CITES Ebert: See Ebert | Ebert, Letters",
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

const [ANNA, OTTO, EBERT, KAUTSKY] = ["person:anna", "person:otto", "person:ebert", "person:kautsky"];
const PREFACE =
  "Kautsky is wrong. See Ebert.1 Anna opposes Kautsky. Ebert was right, says Otto. 1 Ebert, Letters.";

/** A preface by Anna with a note: two paragraphs, of which the first speaks in her voice and names her. */
function preface() {
  const builder = new GraphBuilder()
    .text("one", "Preface", PREFACE, { author: ANNA })
    .entity(ANNA, "Person", [["one", "Anna"]])
    .entity(OTTO, "Person", [["one", "Otto"]])
    .entity(EBERT, "Person", [
      ["one", "Ebert"],
      ["one", "Ebert", 1],
      ["one", "Ebert", 2],
    ])
    .entity(KAUTSKY, "Person", [
      ["one", "Kautsky"],
      ["one", "Kautsky", 1],
    ])
    .relation("OPPOSES", ANNA, KAUTSKY, [
      ["one", "Kautsky is wrong"],
      ["one", "Anna opposes Kautsky"],
    ])
    .relation("SUPPORTS", ANNA, EBERT, [["one", "Ebert was right"]])
    .relation(
      "CITES",
      ANNA,
      EBERT,
      [
        ["one", "See Ebert"],
        ["one", "Ebert, Letters"],
      ],
      { manner: "note" },
    );
  const graph = builder.graph();
  const [record] = graph.attributes.texts;
  const [second, note] = [PREFACE.indexOf("Ebert was"), PREFACE.indexOf("1 Ebert, L")];
  const marker = PREFACE.indexOf("1 Anna");
  if (record) {
    record.notes = [
      { label: "1", marker: { start: marker, end: marker + 1 }, start: note, end: PREFACE.length },
    ];
    record.passages = [
      { kind: "paragraph", start: 0, end: second - 1 },
      { kind: "paragraph", start: second, end: note - 1, author: ANNA },
      { kind: "note", start: note, end: PREFACE.length, author: ANNA },
    ];
  }
  return { graph, bodies: builder.bodies(), paragraph: { text: "one", start: 0, end: second - 1 } };
}

async function statedBy(store: GraphStore, id: string): Promise<string[]> {
  const { relations = [] } = (await store.relations(id, {})) ?? {};
  return relations
    .filter(({ source, type }) => source.id === id && type !== "APPEARS_WITH")
    .map(
      ({ type, target, evidence }) =>
        `${type} ${target.label}: ${evidence.map(({ quote }) => quote).join(" | ")}`,
    )
    .sort();
}
