// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { choose, chooseSecond } from "../../../client/state/acts.ts";
import {
  chooseMany,
  chosen,
  clearChosen,
  collapseChosen,
  hideChosen,
  isolateChosen,
} from "../../../client/state/chosen.ts";
import { perform, second, stepBack, view } from "../../../client/state/store.ts";
import { START } from "../../../client/state/view.ts";
import { expand } from "../../../client/state/view-changes.ts";

beforeEach(() => {
  vi.stubGlobal("fetch", () => new Promise(() => undefined)); // the stage itself is not looked at here
  clearChosen();
  perform(() => ({ ...START, page: "explore", seeds: ["person:a"] }));
});

test("of two that are chosen the path can be asked for; of three it cannot", () => {
  choose("person:a");
  chooseSecond("person:b");
  expect([view.peek().selected, second.peek()]).toEqual(["person:a", "person:b"]);
  chooseSecond("person:c");
  expect(chosen.peek()).toEqual(["person:a", "person:b", "person:c"]);
  expect(second.peek()).toBeUndefined();
  chooseSecond("person:c");
  expect(second.peek()).toBe("person:b");
});

test("one chosen again is taken out, and the last one left is selected as by a click", () => {
  choose("person:a");
  chooseSecond("person:b");
  chooseSecond("person:a");
  expect([view.peek().selected, chosen.peek(), second.peek()]).toEqual(["person:b", [], undefined]);
});

test("a selected relation is no entity: what is added to it is chosen alone", () => {
  choose("CITES:person:a:person:b");
  chooseSecond("person:c");
  expect([view.peek().selected, chosen.peek()]).toEqual(["person:c", []]);
});

test("a click on one forgets the others", () => {
  chooseMany(["person:a", "person:b", "person:c"]);
  choose("person:d");
  expect([view.peek().selected, chosen.peek()]).toEqual(["person:d", []]);
});

test.each([
  ["hiding", hideChosen, { removed: ["person:a", "person:b"] }],
  ["isolating", isolateChosen, { only: ["person:a", "person:b"] }],
  ["collapsing", collapseChosen, { expansions: [] }],
] as const)("%s the chosen is one act, and one undo takes it back", (_, act, becomes) => {
  perform(expand({ id: "person:a", kinds: [], limit: 3 }));
  chooseMany(["person:a", "person:b"]);
  const before = view.peek();
  act();
  expect(view.peek()).toMatchObject(becomes);
  stepBack();
  expect(view.peek()).toEqual(before);
});
