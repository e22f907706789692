import { expect, test } from "vitest";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import { RefusedDecision } from "../../server/store/graph-store.ts";
import { idOf, placeOf, withBoth } from "./decided.ts";
import { entryOf } from "./entry-of.ts";
import { exported, type Given, loadBoth } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { BUKHARIN, historyGraph, KAUTSKY, LENIN, lettersGraph, PETROGRAD, TROTSKY } from "./small-graphs.ts";

/** The ledger: it is added to, listed, given away, taken in, and replayed on what is read anew. */
export function describeLedger(given: Given): void {
  test("the list tells each decision, latest first, how it stands, and how often readers agreed", async () => {
    const store = await withBoth(given());
    const { entries } = await store.decisions({});
    await store.decide({
      act: { kind: "accept", judged: { entity: LENIN } },
      author: "Ada",
      reason: "known",
    });
    const wrong = await store.decide({ act: { kind: "reject", judged: { entity: KAUTSKY } }, author: "Ben" });
    const undone = await store.undoDecision(idOf(wrong), { author: "Ada", reason: "a slip" });
    const reply = await store.decisions({ limit: 3 });
    expect([reply.entries, reply.total, reply.truncated]).toEqual([entries + 3, entries + 3, entries > 0]);
    expect(
      reply.rows.map(({ words, state, texts, decision }) => [words, state, texts, decision.author]),
    ).toEqual([
      ["Taken back: Karl Kautsky was read wrongly", "active", 0, "Ada"],
      ["Karl Kautsky was read wrongly", "undone", 0, "Ben"],
      ["Vladimir Lenin was read rightly", "active", 2, "Ada"],
    ]);
    expect(reply.rows[1]?.undoneBy).toBe(undone && idOf(undone));
    expect(reply.rows[0]?.decision.reason).toBe("a slip");
    expect(reply.agreement).toEqual([{ type: "Person", accepted: 1, rejected: 0 }]);
    const own = await store.decisions({ entity: KAUTSKY, limit: 2 });
    expect(own.rows.map(({ decision }) => decision.id)).toEqual([undone && idOf(undone), idOf(wrong)]);
  });

  test("what is taken back already, or was never decided, is not taken back again", async () => {
    const store = await withBoth(given());
    const id = idOf(await store.decide({ act: { kind: "rename", entity: LENIN, label: "N. Lenin" } }));
    await store.undoDecision(id);
    const refusal = await store.undoDecision(id).catch((error: unknown) => error);
    expect((refusal as RefusedDecision).reason).toBe("outdated");
    expect(await store.undoDecision("decision:0000000000000000")).toBeUndefined();
  });

  test("who has not seen a later decision on the same thing is told of it instead of deciding over it", async () => {
    const store = await withBoth(given());
    const { entries: seen } = await store.decisions({});
    await store.decide({ act: { kind: "rename", entity: LENIN, label: "N. Lenin" }, author: "Ada", seen });
    await store.decide({ act: { kind: "rename", entity: TROTSKY, label: "L. Trotsky" }, seen });
    const refusal = await store
      .decide({ act: { kind: "retype", entity: LENIN, type: "Place" }, seen })
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RefusedDecision);
    expect((refusal as RefusedDecision).reason).toBe("outdated");
    expect((refusal as RefusedDecision).message).toBe(
      "Changed by another tab: Vladimir Lenin is called N. Lenin (Ada). Reload and decide again.",
    );
    expect((await store.entity(LENIN))?.type).toBe("Person");
  });

  test("a decision that holds again is a later one too, and half of a sign is kept by no store", async () => {
    const store = await withBoth(given());
    const id = idOf(await store.decide({ act: { kind: "rename", entity: LENIN, label: "N. Lenin" } }));
    const undone = await store.undoDecision(id);
    const { entries: seen } = await store.decisions({});
    await store.undoDecision(undone ? idOf(undone) : "");
    const deciding = async (label: string, more = {}) =>
      store.decide({ act: { kind: "rename", entity: LENIN, label }, ...more }).catch((error) => error.reason);
    expect(await deciding("V. Lenin", { seen })).toBe("outdated");
    expect(await deciding("\ud800x")).toBe("senseless");
    expect((await store.entity(LENIN))?.label).toBe("N. Lenin");
  });

  test("several acts are decided at once, each an entry of its own, or none; the same for taking them back", async () => {
    const store = await withBoth(given());
    const before = [await exported(store), await store.exportDecisions()];
    const act = { kind: "same" as const, keep: LENIN, merge: TROTSKY };
    const rename = { kind: "rename" as const, entity: LENIN, label: "V. Ulyanov" };
    const wrong = { kind: "rename" as const, entity: "person:nobody", label: "Nobody" };
    const refusal = await store.decide({ act, and: [rename, wrong] }).catch((error: unknown) => error);
    expect((refusal as RefusedDecision).reason).toBe("not there");
    expect([await exported(store), await store.exportDecisions()]).toEqual(before);
    const reply = await store.decide({ act, and: [rename], author: "Ada" });
    expect([reply.and?.length, reply.and?.[0]?.entity, reply.entity]).toEqual([1, LENIN, LENIN]);
    expect(await store.entity(TROTSKY)).toMatchObject({ id: LENIN, label: "V. Ulyanov" });
    const [first, second] = [reply.row, reply.and?.[0]?.row].map((row) => row?.decision.id ?? "");
    const undo = (decision: string | undefined) => ({ kind: "undo" as const, decision: decision ?? "" });
    const undone = await store.decide({ act: undo(second), and: [undo(first)] });
    expect([await exported(store), undone.entries - reply.entries]).toEqual([before[0], 2]);
  });

  test("different against same: the two stand against each other and nothing is merged", async () => {
    const store = await withBoth(given());
    const before = await exported(store);
    const apart = await store.decide({
      act: { kind: "different", one: LENIN, other: TROTSKY },
      author: "Ada",
    });
    expect(await exported(store)).toBe(before);
    const same = await store.decide({ act: { kind: "same", keep: TROTSKY, merge: LENIN }, author: "Ben" });
    expect([same.row.state, same.row.against]).toEqual(["conflict", idOf(apart)]);
    expect(await exported(store)).toBe(before);
    const { conflicts } = await store.decisions({});
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.words).toBe(
      "Ben says that Leon Trotsky and Vladimir Lenin are the same, Ada says that Vladimir Lenin and Leon Trotsky are two, not one",
    );
    await store.undoDecision(idOf(apart));
    expect((await store.entity(LENIN))?.id).toBe(TROTSKY);
    expect((await store.decisions({})).conflicts).toEqual([]);
  });

  test("two names by two readers: the later holds, both are shown", async () => {
    const store = await withBoth(given());
    await store.decide({ act: { kind: "rename", entity: LENIN, label: "N. Lenin" }, author: "Ada" });
    await store.decide({ act: { kind: "rename", entity: LENIN, label: "V. Ulyanov" }, author: "Ben" });
    expect((await store.entity(LENIN))?.label).toBe("V. Ulyanov");
    const { conflicts } = await store.decisions({});
    expect(conflicts.map(({ one, other }) => [one.state, other.state])).toEqual([["conflict", "conflict"]]);
  });

  test("a ledger given to another reader gives the same graph, whichever comes first, and again changes nothing", async () => {
    const store = await withBoth(given());
    await store.decide({ act: { kind: "same", keep: LENIN, merge: TROTSKY } });
    await store.decide({ act: { kind: "rename", entity: LENIN, label: "V. Ulyanov" } });
    await store.decide({ act: { kind: "reject", judged: { entity: PETROGRAD } } });
    const lines = await store.exportDecisions();
    const count = lines.trimEnd().split("\n").length;
    const other = openEmbeddedStore(":memory:");
    expect(await other.importDecisions(lines)).toMatchObject({ added: count, known: 0, refused: [] });
    await loadBoth(other);
    expect(await exported(other)).toBe(await exported(store));
    expect(await other.exportDecisions()).toBe(lines);
    expect(await store.importDecisions(lines)).toEqual({
      added: 0,
      known: count,
      altered: [],
      refused: [],
      unreplayed: [],
    });
    await other.close();
  });

  test("a line that is no entry is refused with its number and why, the good ones are kept", async () => {
    const store = await withBoth(given());
    const good = entryOf({ kind: "rename", entity: LENIN, label: "N. Lenin" });
    const other = entryOf({ kind: "rename", entity: "person:nobody", label: "Nobody" });
    const forged = { ...good, author: "Eve" };
    const lines = [
      JSON.stringify(good),
      "{not json",
      "",
      JSON.stringify(forged),
      '{"id": 3}',
      JSON.stringify(other),
    ];
    const reply = await store.importDecisions(lines.join("\n"));
    expect([reply.added, reply.known]).toEqual([2, 0]);
    expect(reply.refused.map(({ line }) => line)).toEqual([2, 4, 5]);
    for (const { why } of reply.refused) expect(why).toMatch(/^It.*\.$/u);
    expect(reply.unreplayed.map(({ decision }) => decision.id)).toEqual([other.id]);
    expect((await store.entity(LENIN))?.label).toBe("N. Lenin");
  });

  test("a text that is read anew is decided as before, and what finds nothing there any more is told", async () => {
    const store = await withBoth(given());
    await store.decide({ act: { kind: "rename", entity: LENIN, label: "V. Ulyanov" } });
    await store.decide({
      act: { kind: "reject", judged: { entity: PETROGRAD, mention: placeOf("letters", "Petrograd") } },
    });
    const shorter = new GraphBuilder()
      .text("letters", "Letters", "Only Lenin is left.")
      .entity(LENIN, "Person", [["letters", "Lenin"]]);
    const report = await store.load(shorter.graph(), shorter.bodies());
    expect(report.unreplayed.map(({ words, state }) => [words, state])).toEqual([
      ["“Petrograd” does not name Petrograd", "unreplayed"],
    ]);
    expect((await store.entity(LENIN))?.label).toBe("V. Ulyanov");
    const letters = lettersGraph();
    expect((await store.load(letters.graph(), letters.bodies())).unreplayed).toEqual([]);
    expect((await store.entity(PETROGRAD))?.texts.map(({ id }) => id)).toEqual(["history"]);
  });

  test("an entity that is read under another id, or somewhat farther on, is found again by its words", async () => {
    const store = given();
    const first = renamed("person:anna", "Anna met Otto.");
    await store.load(first.graph(), first.bodies());
    await store.decide({ act: { kind: "rename", entity: "person:anna", label: "Anna Berg" } });
    const again = renamed("person:anna-2", "Once more: Anna met Otto.");
    expect((await store.load(again.graph(), again.bodies())).unreplayed).toEqual([]);
    expect((await store.entity("person:anna-2"))?.label).toBe("Anna Berg");
    await store.load(first.graph(), first.bodies());
    expect((await store.entity("person:anna"))?.label).toBe("Anna Berg");
  });

  test("mentions that are read as somebody else's leave that one as well", async () => {
    const store = given();
    const first = people({ "person:anna": ["Anna Berg", "Anna"] });
    await store.load(first.graph(), first.bodies());
    const start = PEOPLE.indexOf("Anna sang");
    const places = [{ text: "one", start, end: start + 4 }];
    await store.decide({ act: { kind: "split", entity: "person:anna", places, label: "The singer" } });
    const again = people({ "person:anna": ["Anna Berg"], "person:other": ["Anna", "Otto"] });
    expect((await store.load(again.graph(), again.bodies())).unreplayed).toEqual([]);
    expect((await store.entity("person:other"))?.mentions).toBe(1);
    expect((await store.search({ q: "The singer" })).entities[0]).toMatchObject({ mentions: 1 });
  });

  test("removing a text keeps the ledger, and the text comes back as decided", async () => {
    const store = await withBoth(given());
    await store.decide({ act: { kind: "same", keep: BUKHARIN, merge: KAUTSKY } });
    const before = await exported(store);
    await store.removeText("letters");
    await store.removeText("history");
    expect((await store.decisions({ limit: 1 })).rows[0]?.state).toBe("unreplayed");
    for (const builder of [historyGraph(), lettersGraph()])
      await store.load(builder.graph(), builder.bodies());
    expect(await exported(store)).toBe(before);
    expect((await store.decisions({ limit: 1 })).rows[0]?.state).toBe("active");
  });
}

const PEOPLE = "Anna Berg met Otto. Then Anna sang.";

/** The people of one small text, each by the names that the reading gives to them. */
function people(named: Readonly<Record<string, readonly string[]>>): GraphBuilder {
  const builder = new GraphBuilder().text("one", "One", PEOPLE);
  for (const [id, names] of Object.entries(named))
    builder.entity(
      id,
      "Person",
      names.map((name) => (name === "Anna" ? ["one", name, 1] : ["one", name])),
    );
  return builder;
}

function renamed(id: string, body: string): GraphBuilder {
  return new GraphBuilder().text("one", "One", body).entity(id, "Person", [["one", "Anna"]]);
}
