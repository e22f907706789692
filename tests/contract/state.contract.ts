import { expect, test } from "vitest";
import { idOf, withBoth } from "./decided.ts";
import type { Given } from "./given-store.ts";
import { BUKHARIN, KAUTSKY, TREATY } from "./small-graphs.ts";

/** The word by which what was answered before can be told from what holds now. */
export function describeState(given: Given): void {
  test("the state is the same while nothing is written, and another after a decision, its undo and a removal", async () => {
    const store = await withBoth(given());
    const states = [await store.state()];
    await Promise.all([store.text("letters"), store.search({ q: "Lenin" }), store.overview()]);
    expect(await store.state()).toBe(states[0]);
    const accepted = await store.decide({
      act: { kind: "accept", judged: { relation: { type: "OPPOSES", source: BUKHARIN, target: KAUTSKY } } },
      author: "Ada",
    });
    states.push(await store.state());
    await store.decide({ act: { kind: "redate", entity: TREATY, date: "1918-03-03" }, author: "Ada" });
    states.push(await store.state());
    await store.undoDecision(idOf(accepted));
    states.push(await store.state());
    await store.removeText("history");
    states.push(await store.state());
    expect(new Set(states).size).toBe(states.length);
    expect(await store.state()).toBe(states.at(-1));
  });
}
