import { expect, test } from "vitest";
import { idOf } from "./decided.ts";
import { exported, type Given } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";

/** What decisions do to relations that a text states of somebody whom only another text names. */
export function describeLooseEnds(given: Given): void {
  test("a relation whose end only another text names leaves a text that was decided on before, and comes back", async () => {
    const store = given();
    const [anna, otto] = ["person:anna", "person:otto"];
    const builder = new GraphBuilder()
      .text("one", "One", "Anna left.")
      .text("two", "Two", "Otto wrote a letter. It went away.")
      .entity(anna, "Person", [["one", "Anna"]])
      .entity(otto, "Person", [["two", "Otto"]])
      .relation("RELATED_TO", otto, anna, [["two", "It went away"]], { label: "wrote to" });
    await store.load(builder.graph(), builder.bodies());
    await store.decide({ act: { kind: "rename", entity: otto, label: "Otto B." } });
    const before = await exported(store);
    const relation = { type: "RELATED_TO" as const, source: otto, target: anna };
    const id = idOf(await store.decide({ act: { kind: "reject", judged: { relation } } }));
    expect((await store.exportGraph()).graph.edges).toEqual([]);
    await store.undoDecision(id);
    expect(await exported(store)).toBe(before);
  });
}
