import { expect, test } from "vitest";
import { ask } from "../../server/ask/ask.ts";
import { exported, type Given } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { BUKHARIN, LENIN } from "./small-graphs.ts";

const BODY = "Bukharin defended Lenin. Bukharin quotes Marx. Bakunin wrote Statism (1990). Letters (1918).";
const [MARX, BAKUNIN] = ["person:marx", "person:bakunin"];
const CLAIM = "claim:letters:0123456789ab";
const [STATISM, LETTERS] = ["work:statism", "work:letters"];

/** What a list says of a citation and of a year is no more than the text does. */
export function describeSaidPlainly(given: Given): void {
  const load = async () => {
    const builder = new GraphBuilder()
      .text("letters", "Letters", BODY)
      .entity(BUKHARIN, "Person", [["letters", "Bukharin"]])
      .entity(LENIN, "Person", [["letters", "Lenin"]])
      .entity(MARX, "Person", [["letters", "Marx"]])
      .entity(BAKUNIN, "Person", [["letters", "Bakunin"]])
      .entity(STATISM, "Work", [["letters", "Statism"]], {
        date: "1990",
        csl: { type: "book", title: "Statism", issued: "1990" },
      })
      .entity(LETTERS, "Work", [["letters", "Letters"]], { date: "1918" })
      .relation("AUTHORED", BAKUNIN, STATISM, [["letters", "Bakunin wrote Statism (1990)."]])
      .relation("AUTHORED", BAKUNIN, LETTERS, [["letters", "Letters (1918)."]])
      .relation("CITES", BUKHARIN, LENIN, [["letters", "Bukharin defended Lenin."]])
      .relation("CITES", BUKHARIN, MARX, [["letters", "Bukharin quotes Marx."]]);
    const graph = builder.graph();
    for (const { target, attributes } of graph.edges)
      for (const place of attributes.evidence) place.method = target === LENIN ? "acts-on" : "quotation";
    await given().load(graph, builder.bodies());
  };

  test("a citation that only speaks of somebody says so on the stage, in lists, on ways and in answers", async () => {
    await load();
    for (const time of ["first", "second"]) {
      const stage = await given().subgraph({ seeds: [BUKHARIN] });
      const cites = stage?.relations.filter(({ type }) => type === "CITES");
      expect(new Map(cites?.map(({ target, speaksOf }) => [target, speaksOf])), time).toEqual(
        new Map([
          [LENIN, true],
          [MARX, undefined],
        ]),
      );
    }
    const counts = [await given().entity(BUKHARIN), await given().entity(MARX)];
    expect(counts.map((one) => [one?.relations["CITES"], one?.citedBy])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    const { relations = [] } = (await given().relations(BUKHARIN, {})) ?? {};
    expect(relations.filter(({ speaksOf }) => speaksOf).map(({ target }) => target.id)).toEqual([LENIN]);
    const back = await given().paths({ from: LENIN, to: BUKHARIN });
    expect(back?.paths.map(({ words }) => words)).toEqual(["Lenin -> spoken of by -> Bukharin"]);
    const { rows, answer } = await ask(given(), "whom did Bukharin cite");
    expect(answer).toBe("Bukharin cites Marx. Bukharin speaks of Lenin.");
    expect(rows.map(({ words }) => words)).toEqual([
      "Bukharin -> cites -> Marx (by quoting)",
      "Bukharin -> speaks of -> Lenin",
    ]);
  });

  test("two whom one text cites are connected over what else is said of them, and over its author last", async () => {
    const sentences = "Bukharin cites Lenin and Marx. Bakunin opposed Lenin and Marx.";
    const [both, opposed] = ["Bukharin cites Lenin and Marx.", "Bakunin opposed Lenin and Marx."];
    const builder = new GraphBuilder().text("letters", "Letters", sentences);
    const named = { [BUKHARIN]: "Bukharin", [LENIN]: "Lenin", [MARX]: "Marx", [BAKUNIN]: "Bakunin" };
    for (const [id, name] of Object.entries(named)) builder.entity(id, "Person", [["letters", name]]);
    for (const target of [LENIN, MARX]) {
      builder.relation("CITES", BUKHARIN, target, [["letters", both]], { confidence: 0.99 });
      builder.relation("OPPOSES", BAKUNIN, target, [["letters", opposed]], { confidence: 0.6 });
    }
    await given().load(builder.graph(), builder.bodies());
    const { rows, answer } = await ask(given(), "how is Lenin connected to Marx");
    expect(answer).toMatch(/^Lenin and Marx are connected over Bakunin: /u);
    expect(rows.slice(0, 2).map(({ words }) => words)).toEqual([
      "Lenin -> opposed by -> Bakunin -> opposes -> Marx",
      "Lenin -> cited by -> Bukharin -> cites -> Marx",
    ]);
  });

  test("a claim whose hold and subject were misread is made anew of the same words in one decision, and undone", async () => {
    const builder = new GraphBuilder()
      .text("letters", "Letters", "Bukharin denied that Lenin had won.")
      .entity(BUKHARIN, "Person", [["letters", "Bukharin"]])
      .entity(LENIN, "Person", [["letters", "Lenin"]])
      .entity(CLAIM, "Claim", [["letters", "Lenin had won"]], { kind: "reported", polarity: "asserted" })
      .relation("ASSERTS", BUKHARIN, CLAIM, [["letters", "Lenin had won"]]);
    await given().load(builder.graph(), builder.bodies());
    const before = await exported(given());
    const reply = await given().decide({
      act: { kind: "reject", judged: { entity: CLAIM } },
      and: [
        {
          kind: "add-claim",
          place: { text: "letters", start: 21, end: 34 },
          speaker: BUKHARIN,
          about: [LENIN],
          claimKind: "reported",
          polarity: "denied",
        },
      ],
    });
    const { claims } = await given().claims({ speaker: BUKHARIN });
    const held = claims.map(({ words, polarity, about }) => [words, polarity, about.map(({ id }) => id)]);
    expect(held).toEqual([["Lenin had won", "denied", [LENIN]]]);
    const made = (reply.and ?? []).map(({ row }) => row.decision.id);
    for (const id of [...made, reply.row.decision.id]) await given().undoDecision(id);
    expect(await exported(given())).toBe(before);
  });

  test("the year of a cited edition says that it is one, wherever the work is listed", async () => {
    await load();
    const stage = await given().subgraph({ seeds: [BAKUNIN] });
    const dates = (found: readonly { id: string; date?: string; dateOf?: string }[] = []) =>
      found.filter(({ date }) => date).map(({ id, date, dateOf }) => [id, date, dateOf]);
    const known = [
      [LETTERS, "1918", undefined],
      [STATISM, "1990", "edition"],
    ];
    expect(dates(stage?.entities).sort()).toEqual(known);
    expect(dates((await given().search({ q: "Statism" })).entities)).toEqual([known[1]]);
    const { rows } = await ask(given(), "works by Bakunin");
    expect(rows.map(({ words }) => words)).toEqual([
      "Bakunin -> wrote -> Letters (1918)",
      "Bakunin -> wrote -> Statism (edition cited, 1990)",
    ]);
  });
}
