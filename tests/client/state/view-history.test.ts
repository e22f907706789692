import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, START } from "../../../client/state/view.ts";
import * as changes from "../../../client/state/view-changes.ts";
import {
  act,
  type Deed,
  glance,
  historyOf,
  redo,
  undo,
  type ViewHistory,
  without,
} from "../../../client/state/view-history.ts";
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

const merged: Deed = { words: "Merged a into b", acts: [], asking: {}, ids: ["decision:1"] };
const anyStep = fc.oneof(
  anyChange.map((change) => ({ change, deed: undefined })),
  anyId.map((id) => ({ change: changes.select(id), deed: { ...merged, ids: [id] } })),
);

test("acts and decisions go back in one row and on again in the same", () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 20, maxLength: 20 }), (steps) => {
      const last = steps.reduce((now, { change, deed }) => act(change, deed)(now), historyOf(START));
      const back = repeated(20, undo, last);
      expect(back.present).toEqual({ ...START, page: back.present.page });
      const on = repeated(20, redo, back);
      expect(on.past.map(({ deed }) => deed)).toEqual(last.past.map(({ deed }) => deed));
      expect({ ...on.present, page: "" }).toEqual({ ...last.present, page: "" });
    }),
  );
});

test("a decision that is taken back leaves the reader on the page that is open", () => {
  const opened = act(changes.openEntity("person:a", 1))(historyOf(START));
  const decided = act(changes.select("person:b"), merged)(opened);
  const reading = glance(changes.openText("t", { start: 3, end: 9 }))(decided);
  expect(undo(reading).present).toMatchObject({ page: "text", text: "t", selected: "person:a" });
});

test("a decision that was taken back keeps what took it back until it is done again", () => {
  const decided = act((view) => view, merged)(historyOf(START));
  const back = undo(decided, { ...merged, takenBackBy: ["decision:2"] });
  expect(back.future[0]?.deed?.takenBackBy).toEqual(["decision:2"]);
  expect(redo(back, merged).past[0]?.deed).toEqual(merged);
});

test("a decision that was taken back elsewhere is no longer in the row", () => {
  const decided = act((view) => view, merged)(historyOf(START));
  expect(without("decision:1")(decided).past).toEqual([]);
  expect(without("decision:9")(decided).past).toHaveLength(1);
});
