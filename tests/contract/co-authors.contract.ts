import { expect, test } from "vitest";
import { signersOf } from "#model";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import type { Given } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { BUKHARIN, KAUTSKY, KRUPSKAYA, LENIN, TROTSKY } from "./small-graphs.ts";

const BODY =
  "By Krupskaya, Lenin and Trotsky. Kautsky is wrong about the state. Bukharin says that the state must go.";
const CITED = ["letters", "Kautsky is wrong about the state"] as const;

async function load(store: GraphStore): Promise<void> {
  const signers = [KRUPSKAYA, LENIN, TROTSKY];
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
  for (const id of signers) builder.relation("CITES", id, KAUTSKY, [CITED]);
  await store.load(builder.graph(), builder.bodies());
}

async function signersIn(store: GraphStore): Promise<string[]> {
  const [text] = (await store.texts()).texts;
  return signersOf(text ?? {}).map(({ id }) => id);
}

/** A text by several is by all of them, wherever it is listed and whatever is decided. */
export function describeCoAuthors(given: Given): void {
  test("a text by several names all of them in every list, in the text and in the graph that is given away", async () => {
    await load(given());
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
    await load(given());
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

  test("the authors of a text follow a merge, and the next one is the first where the first is rejected", async () => {
    await load(given());
    const { row } = await given().decide({ act: { kind: "same", keep: LENIN, merge: TROTSKY } });
    expect(await signersIn(given())).toEqual([KRUPSKAYA, LENIN]);
    await given().undoDecision(row.decision.id);
    expect(await signersIn(given())).toEqual([KRUPSKAYA, LENIN, TROTSKY]);
    await given().decide({ act: { kind: "reject", judged: { entity: KRUPSKAYA } } });
    expect(await signersIn(given())).toEqual([LENIN, TROTSKY]);
  });

  test("words that are somebody else's are those of none who signed the text", async () => {
    await load(given());
    const start = BODY.indexOf(CITED[1]);
    const place = { text: "letters", start, end: start + CITED[1].length };
    await given().decide({ act: { kind: "said-by", place, speaker: BUKHARIN } });
    const { citations } = await given().citationNetwork({});
    expect(citations.map(({ citing }) => citing)).toEqual([BUKHARIN]);
  });
}
