import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, START } from "../../../client/state/view.ts";
import * as changes from "../../../client/state/view-changes.ts";
import { act, glance, historyOf, redo, undo, type ViewHistory } from "../../../client/state/view-history.ts";
import { anyId } from "./any-view.ts";

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  anyId.map((id) => changes.openEntity(id, 2)),
  anyId.map((id) => changes.expand({ id, kinds: [], limit: 20 })),
  anyId.map(changes.remove),
  anyId.map((id) => changes.pin(id, 3.4, -8.6)),
  fc.constantFrom("Person" as const, "Work" as const).map(changes.toggleKind),
  fc.constant(changes.clearFilters()),
  fc.tuple(anyId, anyId).map(([from, to]) => changes.showPath(from, to)),
);

const repeated = (times: number, step: (history: ViewHistory) => ViewHistory, from: ViewHistory) =>
  Array.from({ length: times }).reduce<ViewHistory>(step, from);

test("fifty acts and fifty undos lead back to the first view, and fifty redos to the last", () => {
  fc.assert(
    fc.property(fc.array(anyChange, { minLength: 50, maxLength: 50 }), (acts) => {
      const last = acts.reduce((history, change) => act(change)(history), historyOf(START));
      const back = repeated(50, undo, last);
      expect(back.present).toEqual(START);
      expect(repeated(50, redo, back).present).toEqual(last.present);
    }),
    { numRuns: 500 },
  );
});

test("a selection is passed over by undo", () => {
  const opened = act(changes.openEntity("person:a", 1))(historyOf(START));
  const selected = glance(changes.select("person:b"))(opened);
  expect(undo(selected).present).toEqual(START);
});

test("a new act forgets what was undone", () => {
  const opened = act(changes.openEntity("person:a", 1))(historyOf(START));
  const other = act(changes.openEntity("person:b", 1))(undo(opened));
  expect(redo(other)).toEqual(other);
});

test("without a past or a future nothing happens", () => {
  const only = historyOf(START);
  expect(undo(only)).toBe(only);
  expect(redo(only)).toBe(only);
});
