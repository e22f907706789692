import { expect, test } from "vitest";
import type { Act } from "#model";
import { RefusedDecision } from "../../server/store/graph-store.ts";
import { idOf, placeOf, withBoth } from "./decided.ts";
import { exported, type Given } from "./given-store.ts";
import { BUKHARIN, CLAIM, KAUTSKY, LENIN, PETROGRAD, TREATY, TROTSKY } from "./small-graphs.ts";

const sat = placeOf("letters", "sat in");
const opposes = { type: "OPPOSES" as const, source: LENIN, target: KAUTSKY };
const merge: Act = { kind: "same", keep: LENIN, merge: TROTSKY };
const marked: Act = { kind: "add-mention", place: sat, entity: LENIN };
const claimed: Act = { kind: "add-claim", place: sat, about: [LENIN] };

/** Rows of acts of which the last makes no sense after the others, and why it is refused. */
const SPOILED: readonly [RefusedDecision["reason"], string, [Act, ...Act[]]][] = [
  ["not there", "what was merged away is renamed", [merge, { kind: "rename", entity: TROTSKY, label: "T." }]],
  ["not there", "what was merged away is merged again", [merge, merge]],
  ["not there", "what was rejected is accepted", [reject(KAUTSKY), { ...reject(KAUTSKY), kind: "accept" }]],
  ["not there", "what is said of a rejected one is accepted", [reject(KAUTSKY), judged("accept")]],
  ["not there", "a rejected relation is corrected", [judged("reject"), corrected()]],
  ["senseless", "a name is given twice", [renamed("N. Lenin"), renamed("N. Lenin")]],
  ["senseless", "a kind is given twice", [retyped("Place"), retyped("Place")]],
  ["senseless", "a place is marked twice", [marked, marked]],
  ["senseless", "words are a claim twice", [claimed, { ...claimed, about: [] }]],
  [
    "senseless",
    "an event speaks",
    [retyped("Event"), { kind: "said-by", place: placeOf("letters", "the state must go"), speaker: LENIN }],
  ],
  [
    "senseless",
    "the last mention leaves",
    [
      { kind: "reject", judged: { entity: PETROGRAD, mention: placeOf("letters", "Petrograd") } },
      { kind: "split", entity: PETROGRAD, places: [placeOf("history", "Petrograd")], label: "Another" },
    ],
  ],
];

function reject(entity: string): Extract<Act, { kind: "reject" }> {
  return { kind: "reject", judged: { entity } };
}

function judged(kind: "accept" | "reject"): Act {
  return { kind, judged: { relation: opposes } };
}

function corrected(): Act {
  return { kind: "correct-relation", relation: opposes, to: { ...opposes, type: "SUPPORTS" } };
}

function renamed(label: string): Act {
  return { kind: "rename", entity: LENIN, label };
}

function retyped(type: "Place" | "Event"): Act {
  return { kind: "retype", entity: LENIN, type };
}

/** Several acts in one request: each is checked on the graph as the acts before it leave it. */
export function describeInTurn(given: Given): void {
  test.each(SPOILED)("refused as %s, and nothing is decided: %s", async (reason, _what, [act, ...and]) => {
    const store = await withBoth(given());
    const before = [await exported(store), await store.exportDecisions()];
    const refusal = await store.decide({ act, and }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RefusedDecision);
    expect((refusal as RefusedDecision).reason).toBe(reason);
    expect([await exported(store), await store.exportDecisions()]).toEqual(before);
  });

  test("an act may need what the act before it made so", async () => {
    const store = await withBoth(given());
    const speaks: Act = { kind: "said-by", place: placeOf("letters", "the state must go"), speaker: TREATY };
    await expect(store.decide({ act: speaks })).rejects.toThrow(/cannot begin at/u);
    const act: Act = { kind: "retype", entity: TREATY, type: "Organisation" };
    const moved: Act = {
      kind: "correct-relation",
      relation: { type: "OPPOSES", source: BUKHARIN, target: TREATY },
      to: { type: "MEMBER_OF", source: BUKHARIN, target: TREATY },
    };
    const reply = await store.decide({ act, and: [speaks, moved] });
    expect([reply.row, ...(reply.and ?? []).map(({ row }) => row)].map(({ state }) => state)).toEqual([
      "active",
      "active",
      "active",
    ]);
    expect((await store.claims({ speaker: TREATY })).claims.map(({ id }) => id)).toEqual([CLAIM]);
    expect((await store.relations(TREATY, { type: "MEMBER_OF" }))?.relations).toHaveLength(1);
  });

  test("a relation of what was merged is spoken of by the one that stays", async () => {
    const store = await withBoth(given());
    const cites = { type: "CITES" as const, source: LENIN, target: "work:renegade-kautsky" };
    const and: Act[] = [{ kind: "reject", judged: { relation: cites } }];
    await store.decide({ act: merge, and });
    expect((await store.relations(LENIN, { type: "CITES" }))?.relations).toEqual([]);
  });

  test("what a request takes back is decided on in the next one", async () => {
    const store = await withBoth(given());
    const made = await store.decide({ act: merge });
    const undo: Act = { kind: "undo", decision: idOf(made) };
    const rename: Act = { kind: "rename", entity: TROTSKY, label: "L. Trotsky" };
    await expect(store.decide({ act: undo, and: [rename] })).rejects.toThrow(/in a request of its own/u);
    const other: Act = { kind: "rename", entity: BUKHARIN, label: "N. Bukharin" };
    await store.decide({ act: undo, and: [other] });
    await store.decide({ act: rename });
    expect((await store.entity(TROTSKY))?.label).toBe("L. Trotsky");
  });

  test("a merge that waits leaves both where they are for the next act", async () => {
    const store = await withBoth(given());
    await store.decide({ act: { kind: "different", one: LENIN, other: TROTSKY } });
    const rename: Act = { kind: "rename", entity: TROTSKY, label: "L. Trotsky" };
    const reply = await store.decide({ act: merge, and: [rename] });
    expect(reply.row.state).toBe("conflict");
    expect((await store.entity(TROTSKY))?.label).toBe("L. Trotsky");
  });
}
