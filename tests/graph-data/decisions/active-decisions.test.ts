import { expect, test } from "vitest";
import type { Act, Decision } from "#model";
import { standingOf } from "../../../graph-data/decisions/active-decisions.ts";
import { samenessOf } from "../../../graph-data/decisions/conflicts.ts";
import { decisionId } from "../../../graph-data/decisions/decision-id.ts";

function decided(act: Act, second: number, author = "Ada"): Decision {
  const time = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
  return { id: decisionId({ author, time, act }), author, time, act, anchors: [] };
}

test("a decision holds unless an undo that holds takes it back, however often it goes to and fro", () => {
  const first = decided({ kind: "rename", entity: "a", label: "A" }, 0);
  const ledger = [first];
  for (let second = 1; second <= 2_001; second++) {
    const last = ledger.at(-1) ?? first;
    ledger.push(decided({ kind: "undo", decision: last.id }, second));
    if (second % 500 > 1) continue;
    const holds = standingOf(ledger).active.some(({ id }) => id === first.id);
    expect([second, holds]).toEqual([second, second % 2 === 0]);
  }
});

test("of two undos of one decision both must go before it holds again", () => {
  const first = decided({ kind: "rename", entity: "a", label: "A" }, 0);
  const [one, other] = [
    decided({ kind: "undo", decision: first.id }, 1),
    decided({ kind: "undo", decision: first.id }, 2),
  ];
  const redo = decided({ kind: "undo", decision: one.id }, 3);
  const holds = (...ledger: Decision[]) => standingOf(ledger).active.some(({ id }) => id === first.id);
  expect(holds(first, one, other, redo)).toBe(false);
  expect(holds(first, one, other, redo, decided({ kind: "undo", decision: other.id }, 4))).toBe(true);
});

test("a merge that would join two that are different by a row of merges waits; the others hold", () => {
  const apart = decided({ kind: "different", one: "a", other: "c" }, 9);
  const [ab, bc, cd] = [
    decided({ kind: "same", keep: "a", merge: "b" }, 1),
    decided({ kind: "same", keep: "b", merge: "c" }, 2),
    decided({ kind: "same", keep: "c", merge: "d" }, 3),
  ];
  const { ids, waiting, conflicts } = samenessOf([ab, bc, cd, apart]);
  expect([...waiting]).toEqual([bc.id]);
  expect(conflicts).toEqual([{ one: bc, other: apart }]);
  expect(["a", "b", "c", "d"].map((id) => ids.now(id))).toEqual(["a", "a", "c", "c"]);
});

test("names and types of two readers, and yes against no, stand against each other; one reader may change her mind", () => {
  const rename = (label: string, second: number, author: string) =>
    decided({ kind: "rename", entity: "a", label }, second, author);
  expect(samenessOf([rename("A", 1, "Ada"), rename("B", 2, "Ada")]).conflicts).toEqual([]);
  expect(samenessOf([rename("A", 1, "Ada"), rename("A", 2, "Ben")]).conflicts).toEqual([]);
  expect(samenessOf([rename("A", 1, "Ada"), rename("B", 2, "Ben")]).conflicts).toHaveLength(1);
  const judged = { entity: "a" };
  const [yes, no] = [decided({ kind: "accept", judged }, 1), decided({ kind: "reject", judged }, 2)];
  expect(samenessOf([yes, no]).conflicts).toEqual([{ one: yes, other: no }]);
});
