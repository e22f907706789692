import { expect, test } from "vitest";
import { type Act, relationId, serialiseGraph } from "#model";
import { RefusedDecision } from "../../server/store/graph-store.ts";
import { idOf, placeOf } from "./decided.ts";
import { exported, type Given, loadBoth } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { SENSELESS } from "./senseless-acts.ts";
import {
  ARTICLE,
  BUKHARIN,
  CLAIM,
  KAUTSKY,
  KRUPSKAYA,
  LENIN,
  lettersGraph,
  PARTY,
  PETROGRAD,
  RENEGADE,
  TREATY,
  TROTSKY,
} from "./small-graphs.ts";

/** What each kind of decision does to the graph, and that taking it back brings back the bytes that were there. */
export function describeDecisions(given: Given): void {
  test.each<[string, Act]>([
    ["a merge", { kind: "same", keep: LENIN, merge: TROTSKY }],
    ["a name", { kind: "rename", entity: BUKHARIN, label: "N. I. Bukharin" }],
    ["a type", { kind: "retype", entity: PARTY, type: "Event" }],
    ["a split", { kind: "split", entity: LENIN, places: [placeOf("letters", "Lenin", 1)], label: "Other" }],
    ["a rejected person", { kind: "reject", judged: { entity: KAUTSKY } }],
    ["a rejected claim", { kind: "reject", judged: { entity: CLAIM } }],
    ["an accepted person", { kind: "accept", judged: { entity: KAUTSKY } }],
    ["a mention", { kind: "add-mention", place: placeOf("letters", "1917"), entity: TREATY }],
  ])("%s changes graph and fingerprint, and taken back leaves the bytes that were there", async (_, act) => {
    const store = given();
    await loadBoth(store);
    const before = [await exported(store), (await store.overview()).fingerprint];
    const id = idOf(await store.decide({ act }));
    const after = [await exported(store), (await store.overview()).fingerprint];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    const undone = await store.undoDecision(id, { author: "Ada" });
    expect([await exported(store), (await store.overview()).fingerprint]).toEqual(before);
    await store.undoDecision(undone ? idOf(undone) : "");
    expect([await exported(store), (await store.overview()).fingerprint]).toEqual(after);
  });

  test("two that are the same have one page with all names, places, texts and relations", async () => {
    const store = given();
    await loadBoth(store);
    const { entity, row, dropped } = await store.decide({
      act: { kind: "same", keep: LENIN, merge: TROTSKY },
    });
    expect([entity, row.words, row.state, row.texts, dropped]).toEqual([
      LENIN,
      "Vladimir Lenin and Leon Trotsky are the same",
      "active",
      1,
      [],
    ]);
    expect((await store.search({ q: "Trotsky" })).entities.map(({ id }) => id)).not.toContain(TROTSKY);
    const page = await store.entity(LENIN);
    expect(page).toMatchObject({ label: "Vladimir Lenin", aliases: ["Lenin", "Leon Trotsky", "Trotsky"] });
    expect(page?.mentions).toBe(8);
    expect(page?.relations).toMatchObject({ AUTHORED: 1, MEMBER_OF: 1, CITES: 1, PARTICIPATED_IN: 1 });
    expect((await store.search({ q: "Trotzki" })).entities[0]?.id).toBe(LENIN);
    const reached = await store.subgraph({ seeds: [TREATY], hops: 1 });
    expect(reached?.entities.map(({ id }) => id)).toContain(LENIN);
    expect((await store.text("history"))?.mentions.filter(({ entity: id }) => id === LENIN)).toHaveLength(5);
    expect((await store.citations({ entity: LENIN }))?.citations[0]?.cited.id).toBe(RENEGADE);
  });

  test("the author of a text and what is quoted through follow a merge", async () => {
    const store = given();
    await loadBoth(store);
    await store.decide({ act: { kind: "same", keep: LENIN, merge: KRUPSKAYA } });
    await store.decide({ act: { kind: "same", keep: RENEGADE, merge: ARTICLE } });
    expect((await store.texts()).texts.find(({ id }) => id === "letters")?.author?.id).toBe(LENIN);
    const cites = (await store.relations(TROTSKY, { type: "CITES" }))?.relations[0];
    expect(cites?.via).toBe(RENEGADE);
  });

  test("some mentions leave with the relations that only they state", async () => {
    const store = given();
    await loadBoth(store);
    const places = [placeOf("letters", "Vladimir Lenin")];
    const { entity, row } = await store.decide({
      act: { kind: "split", entity: LENIN, places, label: "Another Lenin" },
    });
    expect(row.words).toBe("1 mention of Vladimir Lenin is of another: Another Lenin");
    expect(entity).toMatch(/^person:another-lenin-[0-9a-f]{8}$/);
    const other = await store.entity(entity ?? "");
    expect(other).toMatchObject({ type: "Person", label: "Another Lenin", aliases: ["Vladimir Lenin"] });
    expect(other?.relations).toMatchObject({ OPPOSES: 1 });
    expect((await store.entity(LENIN))?.relations).toMatchObject({ AUTHORED: 1, ASSERTS: 1 });
    expect((await store.entity(LENIN))?.relations).not.toHaveProperty("OPPOSES");
  });

  test("a claim leaves with the name that says who speaks, not with one in its own words", async () => {
    const store = given();
    const [speaks, named] = ["person:lenin", "claim:odd:lenin"];
    const builder = new GraphBuilder()
      .text(
        "odd",
        "Ships",
        "Lenin held that the Lenin broke the ice. It was, he said, the best ship. Kun says so.",
      )
      .entity(speaks, "Person", [
        ["odd", "Lenin"],
        ["odd", "Lenin", 1],
      ])
      .entity(named, "Claim", [["odd", "the Lenin broke the ice"]], { kind: "reported" })
      .entity("claim:odd:best", "Claim", [["odd", "It was, he said, the best ship"]], {
        kind: "reported",
      })
      .relation("ASSERTS", speaks, named, [["odd", "the Lenin broke the ice"]])
      .relation("ABOUT", named, speaks, [["odd", "the Lenin broke"]])
      .relation("ASSERTS", speaks, "claim:odd:best", [["odd", "It was, he said, the best ship"]]);
    const split = async (nth: number) => {
      await store.load(builder.graph(), builder.bodies());
      const start = nth === 0 ? 0 : "Lenin held that the ".length;
      const places = [{ text: "odd", start, end: start + 5 }];
      const { entity, row } = await store.decide({
        act: { kind: "split", entity: speaks, places, label: "Other" },
      });
      const found = [];
      for (const id of [speaks, entity ?? ""]) {
        const { ASSERTS = 0, ABOUT = 0 } = (await store.entity(id))?.relations ?? {};
        found.push({ ASSERTS, ABOUT });
      }
      await store.decide({ act: { kind: "undo", decision: row.decision.id } });
      return found;
    };
    expect(await split(1)).toEqual([
      { ASSERTS: 2, ABOUT: 0 },
      { ASSERTS: 0, ABOUT: 1 },
    ]);
    expect(await split(0)).toEqual([
      { ASSERTS: 0, ABOUT: 1 },
      { ASSERTS: 2, ABOUT: 0 },
    ]);
  });

  test("another type keeps the id, and what it may not have is dropped and told", async () => {
    const store = given();
    await loadBoth(store);
    const { dropped, entity } = await store.decide({ act: { kind: "retype", entity: PARTY, type: "Event" } });
    expect(entity).toBe(PARTY);
    expect(dropped.map(({ id }) => id).sort()).toEqual(
      [relationId("MEMBER_OF", TROTSKY, PARTY), relationId("MEMBER_OF", LENIN, PARTY)].sort(),
    );
    expect(dropped[0]?.why).toBe('"belongs to" cannot lead from a person to an event');
    expect((await store.entity(PARTY))?.relations).toEqual({ LOCATED_IN: 1 });
    expect((await store.overview()).entities).toMatchObject({ Event: 2 });
    expect((await store.overview()).entities).not.toHaveProperty("Organisation");
  });

  test("what a reader rejects is gone everywhere, what she accepts is sure and says so", async () => {
    const store = given();
    await loadBoth(store);
    const relation = { type: "OPPOSES" as const, source: LENIN, target: KAUTSKY };
    await store.decide({ act: { kind: "accept", judged: { relation } } });
    const opposed = (await store.relations(LENIN, { type: "OPPOSES" }))?.relations[0];
    expect([opposed?.status, opposed?.confidence]).toEqual(["accepted", 1]);
    const drawn = (await store.subgraph({ seeds: [LENIN], relations: ["OPPOSES"] }))?.relations;
    expect(drawn?.find(({ source }) => source === LENIN)).toMatchObject({
      status: "accepted",
      confidence: 1,
    });
    await store.decide({ act: { kind: "accept", judged: { entity: KAUTSKY } } });
    expect((await store.entity(KAUTSKY))?.status).toBe("accepted");
    expect((await store.search({ q: "Kautsky", type: "Person" })).entities[0]?.status).toBe("accepted");
    await store.decide({ act: { kind: "reject", judged: { entity: KAUTSKY } } });
    expect(await store.entity(KAUTSKY)).toBeUndefined();
    expect((await store.relations(LENIN, { type: "OPPOSES" }))?.relations).toEqual([]);
    const unjudged = (await store.claims({ speaker: BUKHARIN })).claims[0];
    expect([unjudged?.id, unjudged && "status" in unjudged]).toEqual([CLAIM, false]);
    await store.decide({ act: { kind: "accept", judged: { entity: CLAIM } } });
    expect((await store.claims({ speaker: BUKHARIN })).claims[0]?.status).toBe("accepted");
    await store.decide({ act: { kind: "reject", judged: { entity: CLAIM } } });
    expect((await store.claims({ speaker: BUKHARIN })).total).toBe(0);
  });

  test("a rejected mention takes what only it stated, a rejected proof leaves the others", async () => {
    const store = given();
    await loadBoth(store);
    const opposes = { type: "OPPOSES" as const, source: BUKHARIN, target: KAUTSKY };
    const proof = placeOf("letters", "cites Kautsky there");
    await store.decide({ act: { kind: "reject", judged: { relation: opposes, proof } } });
    const left = (await store.relations(BUKHARIN, { type: "OPPOSES" }))?.relations;
    expect(left?.find(({ target }) => target.id === KAUTSKY)?.evidence).toHaveLength(1);
    const mention = placeOf("letters", "Petrograd");
    await store.decide({ act: { kind: "reject", judged: { entity: PETROGRAD, mention } } });
    expect((await store.entity(PETROGRAD))?.texts.map(({ id }) => id)).toEqual(["history"]);
  });

  test("a mention, a relation and a claim that a reader marks are in the graph and say that they were added", async () => {
    const store = given();
    await loadBoth(store);
    const place = placeOf("letters", "the state");
    const entity = { type: "Organisation" as const, label: "The State" };
    const state = (await store.decide({ act: { kind: "add-mention", place, entity } })).entity ?? "";
    expect(await store.entity(state)).toMatchObject({ label: "The State", status: "added", mentions: 1 });
    const relation = { type: "OPPOSES" as const, source: LENIN, target: state };
    const words = placeOf("letters", "sat in Petrograd");
    await store.decide({ act: { kind: "add-relation", relation, place: words } });
    const opposed = (await store.relations(state, { type: "OPPOSES" }))?.relations[0];
    expect(opposed).toMatchObject({ status: "added", confidence: 1 });
    expect(opposed?.evidence[0]).toMatchObject({ method: "by hand", quote: "sat in Petrograd" });
    const said = placeOf("history", "Bukharin opposed the treaty");
    const act = { kind: "add-claim" as const, place: said, speaker: TROTSKY, about: [BUKHARIN] };
    const claim = (await store.decide({ act })).entity ?? "";
    expect((await store.claims({ speaker: TROTSKY })).claims[0]).toMatchObject({
      id: claim,
      words: "Bukharin opposed the treaty",
      about: [{ id: BUKHARIN }],
    });
  });

  test("a decision that makes no sense is refused in one sentence, and nothing is written", async () => {
    const store = given();
    await loadBoth(store);
    const before = [await exported(store), await store.exportDecisions()];
    for (const [act, reason] of SENSELESS) {
      const refusal = await store.decide({ act }).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(RefusedDecision);
      expect([act.kind, (refusal as RefusedDecision).reason]).toEqual([act.kind, reason]);
      expect((refusal as RefusedDecision).message).toMatch(/^[A-Z"].*\.$/u);
    }
    expect([await exported(store), await store.exportDecisions()]).toEqual(before);
  });

  test("an export tells the graph as decided, and as read what was loaded", async () => {
    const store = given();
    const builder = lettersGraph();
    await store.load(builder.graph(), builder.bodies());
    await store.decide({ act: { kind: "reject", judged: { entity: KAUTSKY } } });
    expect(serialiseGraph((await store.exportGraph("read")).graph)).toBe(serialiseGraph(builder.graph()));
    expect(await exported(store)).not.toContain(KAUTSKY);
    expect(await store.load(builder.graph(), builder.bodies())).toMatchObject({ unchanged: 1 });
    expect(await exported(store)).not.toContain(KAUTSKY);
  });
}
