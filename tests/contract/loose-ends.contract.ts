import { expect, test } from "vitest";
import type { Decision } from "#model";
import { decisionId } from "../../graph-data/decisions/decision-id.ts";
import { RefusedDecision } from "../../server/store/graph-store.ts";
import { idOf } from "./decided.ts";
import { exported, type Given, loadBoth } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { LENIN } from "./small-graphs.ts";

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

  test("a correction that the kinds of its ends do not allow waits, and what was read stays", async () => {
    const one = given();
    const [otto, letter] = ["person:otto", "work:letter"];
    const builder = new GraphBuilder()
      .text("two", "Two", "Otto wrote a letter.")
      .entity(otto, "Person", [["two", "Otto"]])
      .entity(letter, "Work", [["two", "letter"]])
      .relation("AUTHORED", otto, letter, [["two", "Otto wrote a letter"]]);
    await one.load(builder.graph(), builder.bodies());
    const before = await exported(one);
    const relation = { type: "AUTHORED" as const, source: otto, target: letter };
    const act = {
      kind: "correct-relation" as const,
      relation,
      to: { ...relation, type: "MEMBER_OF" as const },
    };
    await expect(one.decide({ act })).rejects.toThrow(RefusedDecision);
    const entry = { author: "Ada", time: "2020-01-01T00:00:00.000Z", act, anchors: [] };
    const { unreplayed } = await one.importDecisions(
      JSON.stringify({ id: decisionId(entry as Omit<Decision, "id">), ...entry }),
    );
    expect(unreplayed.map(({ decision }) => decision.act.kind)).toEqual(["correct-relation"]);
    expect(await exported(one)).toBe(before);
  });

  test("one decision is not taken back twice in one request", async () => {
    await loadBoth(given());
    const id = idOf(await given().decide({ act: { kind: "rename", entity: LENIN, label: "N. Lenin" } }));
    const act = { kind: "undo" as const, decision: id };
    await expect(given().decide({ act, and: [act] })).rejects.toThrow(/taken back twice/u);
  });
}
