import { expect, test } from "vitest";
import { ChangedItems } from "../../../client/graph-view/changed-items.ts";

const taken = (items: readonly number[]) => {
  const changed = new ChangedItems();
  for (const item of items) changed.add(item);
  return changed.take();
};

test("items that lie near each other are sent as one piece, others apart", () => {
  expect(taken([3, 1, 2])).toEqual([{ from: 1, to: 4 }]);
  expect(taken([500, 1])).toEqual([
    { from: 1, to: 2 },
    { from: 500, to: 501 },
  ]);
});

test("an item that changed twice is sent once", () => {
  expect(taken([7, 7])).toEqual([{ from: 7, to: 8 }]);
});

test("what is scattered all over is sent in one go, from the first to the last", () => {
  expect(taken(Array.from({ length: 100 }, (_, index) => index * 100))).toEqual([{ from: 0, to: 9_901 }]);
});

test("what was taken is not taken again", () => {
  const changed = new ChangedItems();
  changed.add(4);
  changed.take();
  expect(changed.take()).toEqual([]);
});
