import { expect, test } from "vitest";
import { methodAtMark, type SubgraphReply } from "#model";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { type Given, loadBoth } from "./given-store.ts";
import {
  ARTICLE,
  BUKHARIN,
  CLAIM,
  DOUBT,
  historyGraph,
  KAUTSKY,
  KRUPSKAYA,
  LENIN,
  lettersGraph,
  PARTY,
  RENEGADE,
  TREATY,
  TROTSKY,
} from "./small-graphs.ts";

const NOTED = [
  ["history", "Leon Trotsky went to Brest-Litovsk"],
  ["history", "Lenin and Trotsky belonged to it"],
] as const;

/** Who cites whom, in chains and as a table. */
export function describeCitations(given: Given): void {
  const rows = async (query: Parameters<GraphStore["citations"]>[0]) =>
    (await given().citations(query))?.citations.map((row) => `${row.depth} ${row.citing.id} ${row.cited.id}`);

  test("citations are followed to the depth asked, through the works of a person", async () => {
    await loadBoth(given());
    expect(await rows({ entity: TROTSKY, depth: 3 })).toEqual([
      `1 ${TROTSKY} ${RENEGADE}`,
      `2 ${RENEGADE} ${KAUTSKY}`,
    ]);
    expect(await rows({ entity: TROTSKY })).toEqual([`1 ${TROTSKY} ${RENEGADE}`]);
    expect(await rows({ entity: BUKHARIN })).toEqual([`1 ${ARTICLE} ${KAUTSKY}`]);
    expect(await rows({ entity: KAUTSKY, direction: "cited" })).toEqual([
      `1 ${ARTICLE} ${KAUTSKY}`,
      `1 ${RENEGADE} ${KAUTSKY}`,
    ]);
    expect(await rows({ entity: PARTY })).toEqual([]);
  });

  test("a citation says manner, page and through what it was cited, with its sentence", async () => {
    await loadBoth(given());
    const reply = await given().citations({ entity: LENIN, direction: "cited" });
    expect(reply?.citations[0]).toMatchObject({
      manner: "note",
      locator: "113",
      via: { id: ARTICLE, label: "The Imperialist State" },
    });
    expect(reply?.citations[0]?.evidence[0]?.context).toContain("quoted in The Imperialist State.");
    expect(await given().citations({ entity: KAUTSKY, direction: "cited", limit: 1 })).toMatchObject({
      total: 2,
      truncated: true,
    });
  });

  test("the matrix counts who cites whom, by author or by work", async () => {
    await loadBoth(given());
    const people = await given().citationMatrix({});
    expect(people.cells).toEqual(
      [
        { citing: TROTSKY, cited: LENIN, count: 1 },
        { citing: BUKHARIN, cited: KAUTSKY, count: 1 },
        { citing: LENIN, cited: KAUTSKY, count: 1 },
      ].sort((a, b) => (a.citing < b.citing ? -1 : 1)),
    );
    expect(people.entities.map((one) => one.id)).toEqual(
      [KAUTSKY, LENIN, TROTSKY, BUKHARIN].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1)),
    );
    expect((await given().citationMatrix({ by: "work" })).cells).toEqual([
      { citing: TROTSKY, cited: RENEGADE, count: 1 },
    ]);
    expect(await given().citationMatrix({ limit: 1 })).toMatchObject({
      total: 4,
      truncated: true,
      cells: [],
    });
  });

  test("a note and the sentence of its mark count as one place, and both are quoted", async () => {
    const builder = historyGraph();
    const graph = builder.relation("CITES", LENIN, TROTSKY, NOTED).graph();
    const cites = graph.edges.find(({ key }) => key === `CITES:${LENIN}:${TROTSKY}`);
    const [sentence] = cites?.attributes.evidence ?? [];
    if (sentence) sentence.method = methodAtMark("note");
    await given().load(graph, builder.bodies());
    const network = await given().citationNetwork({});
    expect(network.citations.find(({ cited }) => cited === TROTSKY)).toMatchObject({ count: 1 });
    const { cells } = await given().citationMatrix({});
    expect(cells.find(({ cited }) => cited === TROTSKY)).toMatchObject({ citing: LENIN, count: 1 });
    const reply = await given().citations({ entity: TROTSKY, direction: "cited" });
    expect(reply?.citations[0]?.evidence).toHaveLength(2);
  });

  test("a place that cites a person and the person's work is one place of the matrix, by author and by work", async () => {
    const builder = historyGraph()
      .relation("CITES", TROTSKY, LENIN, [
        ["history", "The Renegade Kautsky, quoted in The Imperialist State"],
        ["history", "Lenin and Trotsky belonged to it"],
      ])
      .relation("CITES", TROTSKY, ARTICLE, [["history", "quoted in The Imperialist State"]]);
    await given().load(builder.graph(), builder.bodies());
    const { cells } = await given().citationMatrix({});
    expect(cells.filter(({ citing }) => citing === TROTSKY)).toEqual([
      { citing: TROTSKY, cited: LENIN, count: 2 },
      { citing: TROTSKY, cited: ARTICLE, count: 1 },
    ]);
    const works = await given().citationMatrix({ by: "work" });
    expect(works.cells.map(({ cited, count }) => [cited, count])).toEqual([
      [ARTICLE, 1],
      [RENEGADE, 1],
    ]);
  });

  test("the network says of each author of a work how sure it is", async () => {
    const builder = historyGraph().relation(
      "AUTHORED",
      KAUTSKY,
      RENEGADE,
      [["history", "The Renegade Kautsky, which cites Kautsky"]],
      { confidence: 0.4 },
    );
    await given().load(builder.graph(), builder.bodies());
    const { entities } = await given().citationNetwork({});
    expect(entities.find(({ id }) => id === RENEGADE)?.authors).toEqual([
      { id: KAUTSKY, confidence: 0.4 },
      { id: LENIN, confidence: 0.9 },
    ]);
    expect(entities.find(({ id }) => id === LENIN)?.authors).toEqual([]);
  });

  test("the network holds every citation with its ends, who wrote them, and whether they were read", async () => {
    await loadBoth(given());
    const network = await given().citationNetwork({});
    expect(network).toMatchObject({ total: 3, truncated: false });
    expect(network.citations.find(({ citing }) => citing === TROTSKY)).toEqual({
      relation: `CITES:${TROTSKY}:${RENEGADE}`,
      citing: TROTSKY,
      cited: RENEGADE,
      count: 1,
      evidence: [expect.objectContaining({ text: "history", confidence: 0.9, method: "test" })],
      confidence: 0.9,
      texts: ["history"],
      locator: "113",
      via: ARTICLE,
    });
    expect(network.citations.find(({ citing }) => citing === ARTICLE)).toMatchObject({ stance: "disputes" });
    const ids = network.entities.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(network.entities.find(({ id }) => id === RENEGADE)).toMatchObject({
      authors: [{ id: LENIN, confidence: 0.9 }],
      date: "1918",
      isRead: false,
    });
    expect(ids).toEqual(expect.arrayContaining([BUKHARIN, LENIN, KAUTSKY, ARTICLE]));
    expect(await given().citationNetwork({ limit: 1 })).toMatchObject({ total: 3, truncated: true });
  });

  test("relations of a subgraph say which texts state them, where that is asked", async () => {
    await loadBoth(given());
    const query = { seeds: [LENIN], hops: 1 };
    const told = await given().subgraph({ ...query, withTexts: true });
    const textsOf = (id: string) => told?.relations.find((relation) => relation.id === id)?.texts;
    expect(textsOf(`MEMBER_OF:${LENIN}:${PARTY}`)).toEqual(["history"]);
    expect(textsOf(`OPPOSES:${LENIN}:${KAUTSKY}`)).toEqual(["letters"]);
    expect((await given().subgraph(query))?.relations.some(({ texts }) => texts)).toBe(false);
  });

  test("a subgraph counts a place once for whom it is reached by, whatever it states, where that is asked", async () => {
    const place = ["history", "Trotsky cites The Renegade Kautsky"] as const;
    const builder = historyGraph().relation("OPPOSES", TROTSKY, RENEGADE, [place]);
    await given().load(builder.graph(), builder.bodies());
    const query = { seeds: [TROTSKY], hops: 2 };
    const placesOf = (reply: SubgraphReply | undefined) => {
      const entities = reply?.entities ?? [];
      return new Map(entities.map(({ id, places }) => [id, places]));
    };
    const told = await given().subgraph({ ...query, withPlaces: true });
    const between = told?.relations.filter(({ id }) => id.endsWith(`:${TROTSKY}:${RENEGADE}`));
    expect(between).toHaveLength(2);
    expect(placesOf(told).get(RENEGADE)).toBe(1);
    expect(placesOf(told).get(KAUTSKY)).toBe(1);
    expect(placesOf(told).get(TROTSKY)).toBeUndefined();
    expect(placesOf(await given().subgraph(query)).get(RENEGADE)).toBeUndefined();
  });
  const order = (id: string) => (id === KAUTSKY || id === LENIN ? 0 : 1);
}

/** Claims, and a text for reading. */
export function describeClaimsAndTexts(given: Given): void {
  test("claims are found by speaker, subject, kind and words, in the order of reading", async () => {
    await loadBoth(given());
    const ids = async (query: Parameters<GraphStore["claims"]>[0]) =>
      (await given().claims(query)).claims.map((claim) => claim.id);
    expect(await ids({})).toEqual([CLAIM, DOUBT]);
    expect(await ids({ speaker: LENIN })).toEqual([DOUBT]);
    expect(await ids({ about: TREATY })).toEqual([DOUBT]);
    expect(await ids({ speaker: BUKHARIN, about: TREATY })).toEqual([]);
    expect(await ids({ kind: "quoted" })).toEqual([CLAIM]);
    expect(await ids({ q: "STATE go" })).toEqual([CLAIM]);
    expect(await ids({ speaker: "person:nobody" })).toEqual([]);
    expect(await given().claims({ limit: 1, offset: 1 })).toMatchObject({
      total: 2,
      truncated: true,
      claims: [{ id: DOUBT }],
    });
    expect((await given().claims({ kind: "reported" })).claims[0]).toMatchObject({
      words: "the Treaty of Brest-Litovsk saves us",
      kind: "reported",
      speakers: [{ id: LENIN }],
      about: [{ id: TREATY }],
      place: { quote: "the Treaty of Brest-Litovsk saves us", title: "Letters" },
    });
  });

  test("signs in a question after claims are looked for as they stand, and stand for nothing else", async () => {
    await loadBoth(given());
    const found = async (q: string) => [
      (await given().claims({ q })).claims.map(({ id }) => id),
      (await given().search({ q, type: "Claim" })).entities.map(({ id }) => id),
    ];
    for (const q of ["%", "_", "*", "?!", " "]) expect(await found(q), q).toEqual([[], []]);
    expect(await found("-")).toEqual([[DOUBT], [DOUBT]]);
    expect(await found("st%te")).toEqual([[], []]);
  });

  test("a text comes with all that is found in it, in the order of reading", async () => {
    await loadBoth(given());
    const text = await given().text("letters");
    expect(text).toMatchObject({ id: "letters", mentions: expect.anything(), author: { id: KRUPSKAYA } });
    expect(text?.body).toBe(lettersGraph().bodies().get("letters"));
    expect(text?.mentions.map((one) => one.start)).toEqual(
      [...(text?.mentions ?? [])].map((one) => one.start).sort((a, b) => a - b),
    );
    expect(text?.claims).toMatchObject([
      { id: CLAIM, kind: "quoted", polarity: "asserted", speakers: [BUKHARIN] },
      { id: DOUBT, polarity: "denied", speakers: [LENIN] },
    ]);
    expect(text?.relations.filter((one) => one.type === "OPPOSES")).toHaveLength(3);
    expect(text?.entities.map((one) => one.id)).not.toContain(TROTSKY);
    expect((await given().texts()).texts.map((one) => one.id)).toEqual(["history", "letters"]);
  });
}
