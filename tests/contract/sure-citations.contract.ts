import { expect, test } from "vitest";
import { authorMatrix } from "../../client/state/citation-matrix.ts";
import { networkOf } from "../../client/state/citation-network.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import type { Given } from "./given-store.ts";
import {
  ARTICLE,
  BUKHARIN,
  historyGraph,
  KAUTSKY,
  LENIN,
  lettersGraph,
  RENEGADE,
  TROTSKY,
} from "./small-graphs.ts";

const UNSURE = ["history", "Lenin and Trotsky belonged to it"] as const;

async function load(store: GraphStore): Promise<void> {
  const builder = historyGraph()
    .relation("CITES", TROTSKY, LENIN, [["history", "Trotsky cites The Renegade Kautsky"], UNSURE])
    .relation("AUTHORED", KAUTSKY, RENEGADE, [["history", "The Renegade Kautsky, which cites Kautsky"]], {
      confidence: 0.4,
    });
  const graph = builder.graph();
  for (const { key, attributes } of graph.edges)
    for (const place of attributes.evidence)
      if (key === `CITES:${TROTSKY}:${LENIN}` && place.start > 100) place.confidence = 0.495;
  await store.load(graph, builder.bodies());
  await store.load(lettersGraph().graph(), lettersGraph().bodies());
}

const cellsOf = async (store: GraphStore, minConfidence: number) =>
  (await store.citationMatrix({ minConfidence })).cells
    .map(({ citing, cited, count }) => `${citing} ${cited} ${count}`)
    .sort();

/** Who cites whom, of what is sure enough. */
export function describeSureCitations(given: Given): void {
  test("the matrix counts the places that are at least so sure, with the authors of works who are", async () => {
    await load(given());
    expect(await cellsOf(given(), 0)).toContain(`${TROTSKY} ${KAUTSKY} 1`);
    expect(await cellsOf(given(), 0.5)).toContain(`${TROTSKY} ${LENIN} 2`);
    expect(await cellsOf(given(), 0.51)).toEqual(
      [`${TROTSKY} ${LENIN} 1`, `${BUKHARIN} ${KAUTSKY} 1`, `${LENIN} ${KAUTSKY} 1`].sort(),
    );
    expect(await cellsOf(given(), 0.95)).toEqual([]);
  });

  test("a citation that a reader accepted is sure", async () => {
    await load(given());
    await given().decide({
      act: { kind: "accept", judged: { relation: { type: "CITES", source: ARTICLE, target: KAUTSKY } } },
    });
    const { citations } = await given().citationNetwork({ minConfidence: 0.95 });
    expect(citations.map(({ citing, cited }) => [citing, cited])).toEqual([[ARTICLE, KAUTSKY]]);
  });

  test("a work whose authors are all less sure has no row of its own in place of theirs", async () => {
    await load(given());
    const pairs = async (least: number) =>
      (await cellsOf(given(), least)).map((cell) => cell.replace(/ \d+$/u, ""));
    for (const [less, more] of [
      [0, 0.5],
      [0.5, 0.91],
      [0.91, 0.95],
    ] as const) {
      const before = await pairs(less);
      for (const pair of await pairs(more)) expect(before).toContain(pair);
    }
    await given().decide({
      act: { kind: "accept", judged: { relation: { type: "CITES", source: ARTICLE, target: KAUTSKY } } },
    });
    expect(await cellsOf(given(), 0.95)).toEqual([]);
  });

  test.each([0, 40, 50, 51, 90, 95])(
    "at %i %% the network holds what the screen leaves of all",
    async (atLeast) => {
      await load(given());
      const left = networkOf(await given().citationNetwork({}), { atLeast });
      const minConfidence = atLeast / 100;
      const sure = await given().citationNetwork({ minConfidence });
      expect(sure.citations).toEqual(left.citations);
      expect(sure).toMatchObject({ total: left.citations.length, truncated: false });
      expect(sure.entities.length).toBeGreaterThanOrEqual(sure.citations.length > 0 ? 2 : 0);
      for (const entity of sure.entities) expect(entity).toEqual(left.entities.get(entity.id));
      expect(networkOf(sure, { atLeast }).citations).toEqual(left.citations);
      expect(await given().citationNetwork({ minConfidence, limit: 1 })).toMatchObject({
        total: left.citations.length,
        truncated: left.citations.length > 1,
        citations: left.citations.slice(0, 1),
      });
    },
  );

  test.each([0, 40, 50, 51, 90, 95])("at %i %% it is the matrix of the screen", async (atLeast) => {
    await load(given());
    const { cells } = authorMatrix(networkOf(await given().citationNetwork({}), { atLeast }), {
      citing: 99,
      cited: 99,
    });
    const drawn = [...cells].flatMap(([citing, row]) =>
      [...row].map(([cited, count]) => `${citing} ${cited} ${count}`),
    );
    expect(await cellsOf(given(), atLeast / 100)).toEqual(drawn.sort());
  });
}
