import { expect, test } from "vitest";
import { type Given, loadBoth } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { KAUTSKY, LENIN } from "./small-graphs.ts";

/** What waits for a judgement: likely sames, then what the reading was least sure of. */
export function describeProposals(given: Given): void {
  test("names that are close are proposed as one, the likeliest first; names that contradict each other are not", async () => {
    const store = given();
    const builder = namesakes();
    await store.load(builder.graph(), builder.bodies());
    const { rows, total, truncated } = await store.proposals({ kind: "same" });
    const pairs = rows.map((row) => (row.kind === "same" ? [row.one.id, row.other.id, row.why] : []));
    expect(pairs).toEqual([
      ["person:nikolai-bukharin", "person:n-bukharin", "N. Bukharin may stand for Nikolai Bukharin"],
      [
        "organisation:kpd",
        "organisation:party",
        "KPD are the first letters of Kommunistische Partei Deutschlands",
      ],
      ["work:state", "work:state-long", "The State is how The State: An Essay begins"],
      ["person:trotsky", "person:trotzki", "Trotsky and Trotzki sound alike"],
    ]);
    expect([total, truncated]).toEqual([4, false]);
    const [first] = rows;
    expect(first?.kind === "same" && first.otherQuotes[0]?.quote).toBe("N. Bukharin");
  });

  test("what was decided is proposed no more", async () => {
    const store = given();
    const builder = namesakes();
    await store.load(builder.graph(), builder.bodies());
    const { judged } = await store.proposals({ kind: "same" });
    await store.decide({ act: { kind: "different", one: "person:trotsky", other: "person:trotzki" } });
    await store.decide({ act: { kind: "same", keep: "organisation:party", merge: "organisation:kpd" } });
    const after = await store.proposals({ kind: "same" });
    expect([after.total, after.judged]).toEqual([2, judged + 2]);
    expect(after.rows.map((row) => row.kind === "same" && row.one.id)).toEqual([
      "person:nikolai-bukharin",
      "work:state",
    ]);
  });

  test("relations of which the reading was not sure wait too, the least sure first, until they are judged", async () => {
    const store = given();
    await loadBoth(store);
    const before = await store.proposals({ kind: "unsure" });
    expect(before.rows.map((row) => row.kind === "unsure" && [row.words, row.confidence])).toEqual([
      ["Vladimir Lenin -> opposes -> Karl Kautsky", 0.6],
    ]);
    const relation = { type: "OPPOSES" as const, source: LENIN, target: KAUTSKY };
    await store.decide({ act: { kind: "accept", judged: { relation } } });
    expect((await store.proposals({})).total).toBe(0);
    const counts = await Promise.all(
      [{ kind: "same" as const }, { kind: "unsure" as const }, {}].map((query) => store.proposals(query)),
    );
    expect(counts.map(({ judged }) => judged)).toEqual([0, 1, 1]);
  });

  test("an unsure claim is asked about in words that fit one speaker and several", async () => {
    const store = given();
    const builder = new GraphBuilder()
      .text("acts", "Acts", "Ellingham and Brandt said that the Acts were unjust.")
      .entity("person:ellingham", "Person", [["acts", "Ellingham"]])
      .entity("person:brandt", "Person", [["acts", "Brandt"]])
      .entity("claim:acts:1", "Claim", [["acts", "the Acts were unjust"]], {
        kind: "reported",
        polarity: "asserted",
        mentions: [{ text: "acts", start: 31, end: 51, confidence: 0.5, method: "test" }],
      })
      .relation("ASSERTS", "person:ellingham", "claim:acts:1", [["acts", "the Acts were unjust"]])
      .relation("ASSERTS", "person:brandt", "claim:acts:1", [["acts", "the Acts were unjust"]]);
    await store.load(builder.graph(), builder.bodies());
    const { rows } = await store.proposals({ kind: "unsure" });
    expect(rows.map((row) => row.kind === "unsure" && row.words)).toEqual([
      "A claim of Brandt and Ellingham: “the Acts were unjust”",
    ]);
  });
}

function namesakes(): GraphBuilder {
  const body =
    "Nikolai Bukharin met N. Bukharin. Nikolai Bukharin wrote The State. Then came Nina Bukharin. The KPD, the KPD is the Kommunistische Partei Deutschlands. He read The State: An Essay. Trotsky knew Trotzki.";
  return new GraphBuilder()
    .text("one", "One", body)
    .entity("person:nikolai-bukharin", "Person", [
      ["one", "Nikolai Bukharin"],
      ["one", "Nikolai Bukharin", 1],
    ])
    .entity("person:n-bukharin", "Person", [["one", "N. Bukharin"]])
    .entity("person:m-bukharin", "Person", [["one", "Nina Bukharin"]], { label: "Maria Bukharin" })
    .entity("organisation:kpd", "Organisation", [
      ["one", "KPD"],
      ["one", "KPD", 1],
    ])
    .entity("organisation:party", "Organisation", [["one", "Kommunistische Partei Deutschlands"]])
    .entity("work:state", "Work", [
      ["one", "The State"],
      ["one", "The State", 1],
    ])
    .entity("work:state-long", "Work", [["one", "The State: An Essay"]])
    .entity("person:trotsky", "Person", [["one", "Trotsky"]])
    .entity("person:trotzki", "Person", [["one", "Trotzki"]]);
}
