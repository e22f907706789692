import { expect, test } from "vitest";
import type { TextRecord } from "#model";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { withBoth } from "./decided.ts";
import { exported, type Given, loadBoth } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { LENIN, RENEGADE, TROTSKY } from "./small-graphs.ts";

const dateText = (text: string, date?: string) => ({
  kind: "date-text" as const,
  text,
  ...(date !== undefined && { date }),
});
const headOf = async (store: GraphStore, id: string) =>
  (await store.texts()).texts.find((text) => text.id === id);

/** A text that cites The Renegade Kautsky, by Trotsky, as a reader of files gives it. */
async function loadCiting(store: GraphStore, said: Partial<TextRecord>): Promise<void> {
  const builder = new GraphBuilder()
    .text("one", "My Life", "Trotsky cites The Renegade Kautsky in My Life.", { author: TROTSKY, ...said })
    .entity(TROTSKY, "Person", [["one", "Trotsky"]])
    .entity(RENEGADE, "Work", [["one", "The Renegade Kautsky"]])
    .relation("CITES", TROTSKY, RENEGADE, [["one", "Trotsky cites The Renegade Kautsky"]]);
  await store.load(builder.graph(), builder.bodies());
}

/** When a text was written or appeared: as its file says, or as a reader knows it better. */
export function describeDatedTexts(given: Given): void {
  test("the date that a file gives stands in every list, in the text and in the graph that is given away", async () => {
    const store = given();
    await loadCiting(store, { date: "1930-05", dateFrom: "file" });
    const dated = { date: "1930-05", dateFrom: "file" };
    expect(await headOf(store, "one")).toMatchObject(dated);
    expect((await store.overview()).texts[0]).toMatchObject(dated);
    expect(await store.text("one")).toMatchObject(dated);
    expect((await store.exportGraph()).graph.attributes.texts[0]).toMatchObject(dated);
  });

  test("a date that a reader gives a text holds, is told by its title, outlives its removal, and is taken back", async () => {
    const store = await withBoth(given());
    const before = [await exported(store), (await store.overview()).fingerprint];
    expect(await headOf(store, "history")).not.toHaveProperty("date");
    const reply = await store.decide({ act: dateText("history", "1932"), author: "Ada" });
    expect([reply.row.words, reply.row.state, reply.row.texts]).toEqual([
      "The text A History is dated 1932",
      "active",
      1,
    ]);
    expect(await headOf(store, "history")).toMatchObject({ date: "1932", dateFrom: "reader" });
    expect((await store.overview()).fingerprint).not.toBe(before[1]);
    await store.removeText("history");
    expect((await store.decisions({ limit: 1 })).rows[0]?.state).toBe("unreplayed");
    await loadBoth(store);
    expect(await headOf(store, "history")).toMatchObject({ date: "1932", dateFrom: "reader" });
    const other = openEmbeddedStore(":memory:");
    await other.importDecisions(await store.exportDecisions());
    await loadBoth(other);
    expect(await exported(other)).toBe(await exported(store));
    await other.close();
    await store.undoDecision(reply.row.decision.id);
    expect([await exported(store), (await store.overview()).fingerprint]).toEqual(before);
  });

  test("two readers who date one text otherwise stand against each other, and the later holds", async () => {
    const store = await withBoth(given());
    await store.decide({ act: dateText("history", "1932"), author: "Ada" });
    await store.decide({ act: dateText("history"), author: "Ben" });
    expect((await store.decisions({})).conflicts[0]?.words).toBe(
      "Ada says that the text A History is dated 1932, Ben says that the text A History has no date that is known",
    );
    expect(await headOf(store, "history")).not.toHaveProperty("date");
    await expect(
      store.decide({ act: dateText("history", "1933"), author: "Ada", seen: 1 }),
    ).rejects.toMatchObject({ reason: "outdated" });
  });

  test("a date that is none, that the text has, or of a text that is not there is refused", async () => {
    const store = await withBoth(given());
    await expect(store.decide({ act: dateText("history", "1918-02-29") })).rejects.toThrow(/EDTF/u);
    await expect(store.decide({ act: dateText("history") })).rejects.toThrow(/It has no date already/u);
    await expect(store.decide({ act: dateText("nowhere", "1918") })).rejects.toMatchObject({
      reason: "not there",
      message: expect.stringContaining("No text has the id nowhere"),
    });
    const twice = { act: dateText("history", "1918"), and: [dateText("history", "1918")] };
    await expect(store.decide(twice)).rejects.toThrow(/1918 already/u);
  });

  test("who cited whom takes the year of a text: a reader's first, then that of the work of its title", async () => {
    const store = given();
    const datesOf = async (id: string) => {
      const one = (await store.citationNetwork({})).entities.find((entity) => entity.id === id);
      return one?.texts?.map(({ date }) => date);
    };
    await loadCiting(store, { date: "2003", dateFrom: "file" });
    expect(await datesOf(TROTSKY)).toEqual(["2003"]);
    expect(await datesOf(LENIN)).toBeUndefined();
    const builder = new GraphBuilder()
      .text("two", "A Review", "Lenin cites My Life (1930).", { author: LENIN })
      .entity(LENIN, "Person", [["two", "Lenin"]])
      .entity("work:my-life", "Work", [["two", "My Life"]], { date: "1930" })
      .relation("CITES", LENIN, "work:my-life", [["two", "Lenin cites My Life"]]);
    await store.load(builder.graph(), builder.bodies());
    expect([await datesOf(TROTSKY), await datesOf("work:my-life"), await datesOf(LENIN)]).toEqual([
      ["1930"],
      ["1930"],
      [undefined],
    ]);
    await store.decide({ act: dateText("one", "1929") });
    const network = await store.citationNetwork({});
    expect([await datesOf(TROTSKY), network.entities.find(({ id }) => id === "work:my-life")?.date]).toEqual([
      ["1929"],
      "1929",
    ]);
  });

  test("a date stays with the text that it was given to, not with another that comes under its name", async () => {
    const store = given();
    await loadCiting(store, {});
    const { row } = await store.decide({ act: dateText("one", "1921") });
    await store.removeText("one");
    const builder = new GraphBuilder()
      .text("one", "A History of Salt", "Salt was dear when Trotsky was young.", { author: TROTSKY })
      .entity(TROTSKY, "Person", [["one", "Trotsky"]]);
    await store.load(builder.graph(), builder.bodies());
    expect(await headOf(store, "one")).not.toHaveProperty("date");
    const rows = (await store.decisions({})).rows.filter(({ decision }) => decision.id === row.decision.id);
    expect(rows.map(({ state }) => state)).toEqual(["unreplayed"]);
  });

  test("a work of the same title by somebody else is not the text, and its year not the text's", async () => {
    const store = given();
    await loadCiting(store, { date: "2003", dateFrom: "file" });
    const builder = new GraphBuilder()
      .text("two", "A Review", "Lenin wrote My Life (1930), which Trotsky cites.")
      .entity(LENIN, "Person", [["two", "Lenin"]])
      .entity(TROTSKY, "Person", [["two", "Trotsky"]])
      .entity("work:my-life", "Work", [["two", "My Life"]], { date: "1930" })
      .relation("AUTHORED", LENIN, "work:my-life", [["two", "Lenin wrote My Life (1930)"]])
      .relation("CITES", TROTSKY, "work:my-life", [["two", "Trotsky cites"]]);
    await store.load(builder.graph(), builder.bodies());
    const { entities } = await store.citationNetwork({});
    const one = (id: string) => entities.find((entity) => entity.id === id);
    expect(one(TROTSKY)?.texts?.map(({ date }) => date)).toEqual(["2003"]);
    expect(one("work:my-life")).toMatchObject({ isRead: false, date: "1930" });
  });
}
