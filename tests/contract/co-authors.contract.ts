import { expect, test } from "vitest";
import { signersOf } from "#model";
import { authorMatrix } from "../../client/state/citation-matrix.ts";
import { networkOf, placesOf } from "../../client/state/citation-network.ts";
import { between, sideOf } from "../../client/state/citation-plate.ts";
import { citingPlaces, quotedAt } from "../../client/state/citing-places.ts";
import { citationsCsv } from "../../client/state/exports/citations-file.ts";
import { ask } from "../../server/ask/ask.ts";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import type { Given } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { BUKHARIN, KAUTSKY, KRUPSKAYA, LENIN, TROTSKY } from "./small-graphs.ts";

const BODY =
  "By Krupskaya, Lenin and Trotsky. Kautsky is wrong about the state. Bukharin says that the state must go.";
/** The place that cites in the text by three. */
export const CITED = ["letters", "Kautsky is wrong about the state"] as const;
const ALONE = "By Krupskaya. As Kautsky wrote, schools matter.";
const CITED_ALONE = ["alone", "As Kautsky wrote, schools matter"] as const;

/** A text by three, who cite; and, where it is wanted, one by the first of them alone that cites the same. */
export async function loadJoint(store: GraphStore, isAloneToo = false): Promise<void> {
  const builder = builderOf(isAloneToo);
  await store.load(builder.graph(), builder.bodies());
}

/** The builder of these texts. */
export function builderOf(isAloneToo: boolean): GraphBuilder {
  const builder = new GraphBuilder().text("letters", "On the State", BODY, {
    author: KRUPSKAYA,
    coAuthors: [LENIN, TROTSKY],
    passages: [{ kind: "paragraph", start: 0, end: BODY.length, author: KRUPSKAYA }],
  });
  for (const [id, name] of Object.entries({
    [KRUPSKAYA]: "Krupskaya",
    [LENIN]: "Lenin",
    [TROTSKY]: "Trotsky",
  }))
    builder.entity(id, "Person", [["letters", name]]);
  builder.entity(KAUTSKY, "Person", [["letters", "Kautsky"]]);
  builder.entity(BUKHARIN, "Person", [["letters", "Bukharin"]]);
  if (isAloneToo) builder.text("alone", "On Schools", ALONE, { author: KRUPSKAYA });
  return builder.relation("CITES", KRUPSKAYA, KAUTSKY, isAloneToo ? [CITED, CITED_ALONE] : [CITED]);
}

async function signersIn(store: GraphStore): Promise<string[]> {
  const [text] = (await store.texts()).texts;
  return signersOf(text ?? {}).map(({ id }) => id);
}

/** A text by several is by all of them, wherever it is listed and whatever is decided. */
export function describeCoAuthors(given: Given): void {
  test("a text by several names all of them in every list, in the text and in the graph that is given away", async () => {
    await loadJoint(given());
    const all = { author: { id: KRUPSKAYA }, coAuthors: [{ id: LENIN }, { id: TROTSKY }] };
    expect((await given().texts()).texts[0]).toMatchObject(all);
    expect((await given().overview()).texts[0]).toMatchObject(all);
    expect(await given().text("letters")).toMatchObject(all);
    const { graph, bodies } = await given().exportGraph();
    expect(graph.attributes.texts[0]).toMatchObject({ author: KRUPSKAYA, coAuthors: [LENIN, TROTSKY] });
    const other = openEmbeddedStore(":memory:");
    await other.load(graph, bodies);
    expect(await signersIn(other)).toEqual([KRUPSKAYA, LENIN, TROTSKY]);
    await other.close();
  });

  test("each author of a text is a voice of the citations, and is known to have written it", async () => {
    await loadJoint(given());
    const { entities, citations } = await given().citationNetwork({});
    expect(citations.map(({ citing }) => citing).sort()).toEqual([TROTSKY, KRUPSKAYA, LENIN].sort());
    for (const id of [KRUPSKAYA, LENIN, TROTSKY])
      expect(entities.find((one) => one.id === id)).toMatchObject({
        isRead: true,
        texts: [{ id: "letters" }],
      });
    const { cells } = await given().citationMatrix({});
    expect(cells.map(({ citing, count }) => [citing, count]).sort()).toEqual(
      [KRUPSKAYA, LENIN, TROTSKY].map((id) => [id, 1]).sort(),
    );
  });

  test("what the first author cites alone is not of those who sign another text with him", async () => {
    await loadJoint(given(), true);
    const { citations } = await given().citationNetwork({});
    expect(
      citations.map(({ citing, count, texts, coAuthorOf }) => [citing, count, texts, coAuthorOf]),
    ).toEqual([
      [KRUPSKAYA, 2, ["alone", "letters"], undefined],
      [LENIN, 1, ["letters"], KRUPSKAYA],
      [TROTSKY, 1, ["letters"], KRUPSKAYA],
    ]);
    for (const query of [{}, { minConfidence: 0.5 }]) {
      const { cells } = await given().citationMatrix(query);
      expect(Object.fromEntries(cells.map(({ citing, count }) => [citing, count]))).toEqual({
        [KRUPSKAYA]: 2,
        [LENIN]: 1,
        [TROTSKY]: 1,
      });
    }
    const drawn = authorMatrix(networkOf(await given().citationNetwork({}), {}), { citing: 5, cited: 5 });
    expect([KRUPSKAYA, LENIN, TROTSKY].map((id) => drawn.cells.get(id)?.get(KAUTSKY))).toEqual([2, 1, 1]);
  });

  test("what a number of the matrix counts is what it opens and what the table holds, for each author", async () => {
    await loadJoint(given(), true);
    const network = networkOf(await given().citationNetwork({}), {});
    const rows = (await given().citations({ entity: KAUTSKY, direction: "cited" }))?.citations ?? [];
    for (const [id, count] of [
      [KRUPSKAYA, 2],
      [LENIN, 1],
      [TROTSKY, 1],
    ] as const) {
      const opened = quotedAt(rows, between(network, { from: id, to: KAUTSKY }));
      expect([id, citingPlaces(opened).length]).toEqual([id, count]);
      expect([id, placesOf(sideOf(network, id, "prior"))]).toEqual([id, count]);
    }
    const quotes = new Map(rows.map(({ relation, evidence }) => [relation, evidence]));
    const lines = citationsCsv(network, quotes).trim().split(/\r?\n/u).slice(1);
    expect(lines.map((line) => line.split(",")[2]).sort()).toEqual(
      [KRUPSKAYA, KRUPSKAYA, LENIN, TROTSKY].sort(),
    );
  });

  test("the rows of who cites somebody name all authors; whom one of them cites are those of the texts he signs", async () => {
    await loadJoint(given(), true);
    const cited = await given().citations({ entity: KAUTSKY, direction: "cited" });
    expect(cited?.citations).toMatchObject([
      { citing: { id: KRUPSKAYA }, coAuthors: [{ id: LENIN }, { id: TROTSKY }] },
    ]);
    expect(cited?.citations[0]?.coAuthors?.map(({ texts }) => texts)).toEqual([["letters"], ["letters"]]);
    const citing = await given().citations({ entity: TROTSKY, direction: "citing" });
    expect(citing?.citations.map(({ cited: { id }, evidence }) => [id, evidence.length])).toEqual([
      [KAUTSKY, 1],
    ]);
    expect((await given().citations({ entity: KRUPSKAYA }))?.citations[0]?.evidence).toHaveLength(2);
    expect((await ask(given(), "who cited Kautsky?")).answer).toBe(
      "Kautsky is cited by Krupskaya, Lenin and Trotsky.",
    );
    expect((await ask(given(), "who cited Kautsky?")).rows.map(({ words }) => words).sort()).toEqual([
      "Krupskaya -> cites -> Kautsky",
      "Krupskaya, Lenin and Trotsky -> cites -> Kautsky",
    ]);
    expect((await ask(given(), "whom did Trotsky cite?")).answer).toBe("Trotsky cites Kautsky.");
  });

  test("a side that the author takes in a text by several is taken by all who sign it, one that names him is his own", async () => {
    const builder = builderOf(true)
      .relation("OPPOSES", KRUPSKAYA, KAUTSKY, [CITED, CITED_ALONE])
      .relation("SUPPORTS", KRUPSKAYA, BUKHARIN, [["letters", "Bukharin says that the state must go"]]);
    const graph = builder.graph();
    for (const { attributes } of graph.edges)
      if (attributes.type === "OPPOSES")
        for (const place of attributes.evidence) place.method = "encoder, author";
    await given().load(graph, builder.bodies());
    const told = async (question: string) => {
      const { answer, rows } = await ask(given(), question);
      return [answer, ...rows.map(({ words }) => words).sort()];
    };
    expect(await told("who opposed Kautsky?")).toEqual([
      "Krupskaya, Lenin and Trotsky opposed Kautsky.",
      "Kautsky -> opposed by -> Krupskaya",
      "Kautsky -> opposed by -> Krupskaya, Lenin and Trotsky",
    ]);
    expect(await told("whom did Trotsky oppose?")).toEqual([
      "Trotsky opposed Kautsky.",
      "Krupskaya, Lenin and Trotsky -> opposes -> Kautsky",
    ]);
    expect(await told("who supported Bukharin?")).toEqual([
      "Krupskaya supported Bukharin.",
      "Bukharin -> supported by -> Krupskaya",
    ]);
    expect((await told("whom did Trotsky support?")).slice(1)).toEqual([]);
  });

  test("those who sign a text together do not cite each other in it, nor each other's works in the matrix, but elsewhere they do", async () => {
    const book = "work:the-book-of-lenin";
    const load = async (isAloneToo: boolean) => {
      const builder = builderOf(isAloneToo)
        .entity(book, "Work", [["letters", "the state"]])
        .relation("AUTHORED", LENIN, book, [["letters", "Lenin"]])
        .relation("CITES", KRUPSKAYA, book, [CITED])
        .relation("CITES", KRUPSKAYA, LENIN, isAloneToo ? [CITED, CITED_ALONE] : [CITED]);
      await given().load(builder.graph(), builder.bodies());
    };
    const pairsIn = async () =>
      (await given().citationMatrix({})).cells.map(({ citing, cited, count }) => [citing, cited, count]);
    const drawn = async () =>
      authorMatrix(networkOf(await given().citationNetwork({}), {}), { citing: 9, cited: 9 });
    await load(false);
    for (const one of [KRUPSKAYA, TROTSKY, LENIN])
      for (const other of [KRUPSKAYA, TROTSKY, LENIN]) {
        expect(await pairsIn()).not.toContainEqual([one, other, 1]);
        expect((await drawn()).cells.get(one)?.get(other)).toBeUndefined();
      }
    const { citations } = await given().citationNetwork({});
    expect(citations.filter(({ cited }) => cited === LENIN)).toEqual([]);
    expect(citations.filter(({ cited }) => cited === book)).toHaveLength(3);
    const whoCites = async (entity: string) =>
      (await given().citations({ entity, direction: "cited" }))?.citations.map(({ cited }) => cited.id);
    expect([await whoCites(LENIN), await whoCites(book)]).toEqual([[], [book]]);
    expect(sideOf(networkOf(await given().citationNetwork({}), {}), LENIN, "later")).toEqual([]);
    await load(true);
    expect(await pairsIn()).toContainEqual([KRUPSKAYA, LENIN, 1]);
    expect((await drawn()).cells.get(KRUPSKAYA)?.get(LENIN)).toBe(1);
    expect((await drawn()).cells.get(TROTSKY)?.get(LENIN)).toBeUndefined();
  });

  test("the authors of a text follow a merge, and the next one is the first where the first is rejected", async () => {
    await loadJoint(given());
    const { row } = await given().decide({ act: { kind: "same", keep: LENIN, merge: TROTSKY } });
    expect(await signersIn(given())).toEqual([KRUPSKAYA, LENIN]);
    await given().undoDecision(row.decision.id);
    expect(await signersIn(given())).toEqual([KRUPSKAYA, LENIN, TROTSKY]);
    await given().decide({ act: { kind: "reject", judged: { entity: KRUPSKAYA } } });
    expect(await signersIn(given())).toEqual([LENIN, TROTSKY]);
  });

  test("words that are somebody else's are those of none who signed the text", async () => {
    await loadJoint(given());
    const start = BODY.indexOf(CITED[1]);
    const place = { text: "letters", start, end: start + CITED[1].length };
    await given().decide({ act: { kind: "said-by", place, speaker: BUKHARIN } });
    const { citations } = await given().citationNetwork({});
    expect(citations.map(({ citing }) => citing)).toEqual([BUKHARIN]);
  });
}
