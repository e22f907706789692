import { expect, test } from "vitest";
import { ask } from "../../../server/ask/ask.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { BODIES, smallGraph } from "./small-graph.ts";

test.each(["who cited whom", "Who cites who?", "all citations", "which authors cited which works"])(
  "%s lists the citations of all",
  async (question) => {
    const store = await openStore(":memory:");
    await store.load(smallGraph(), BODIES);
    const { reading, answer, rows, api } = await ask(store, question);
    expect(reading).toEqual({ form: "who cited whom", chips: [] });
    expect(answer).toBe("The citation that most places state: Ivan Trotzkij cites The Coming Storm.");
    expect(rows.map(({ words }) => words)).toEqual(["Ivan Trotzkij -> cites -> The Coming Storm (p. 12)"]);
    expect(rows[0]?.quotes[0]?.context).toContain("cited The Coming Storm");
    expect(api).toBe("/api/citations/matrix");
    await store.close();
  },
);

test("where nobody cites another, the answer says so", async () => {
  const store = await openStore(":memory:");
  await store.load(
    smallGraph((type) => type !== "CITES"),
    BODIES,
  );
  expect(await ask(store, "who cited whom")).toMatchObject({
    answer: "No text here cites another.",
    total: 0,
  });
  await store.close();
});
