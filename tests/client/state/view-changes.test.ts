import { expect, test } from "vitest";
import { reachFor, START } from "../../../client/state/view.ts";
import * as changes from "../../../client/state/view-changes.ts";

const stage = changes.openEntity("person:a", 2)(START);

test("an entity that is opened stands alone with its neighbourhood, and filters stay", () => {
  const filtered = changes.toggleKind("Place")(stage);
  const pinned = changes.pin("person:a", 1, 2)(filtered);
  expect(changes.openEntity("work:b", 1)(pinned)).toMatchObject({
    seeds: ["work:b"],
    selected: "work:b",
    pins: [],
    hiddenKinds: ["Place"],
  });
});

test("how sure relations must be stays with the next entity, until everything is shown again", () => {
  const sure = changes.setAtLeast(75)(stage);
  const next = changes.openEntity("work:b", 1)(sure);
  expect(next.atLeast).toBe(75);
  expect(changes.clearFilters()(next).atLeast).toBe(0);
});

test("an entity with eight neighbours is shown with them alone, one with fewer with theirs too", () => {
  expect([reachFor(0), reachFor(7), reachFor(8)]).toEqual([2, 2, 1]);
});

test("a kind that is isolated hides the others, and a second time shows all", () => {
  const alone = changes.isolateKind("Work")(stage);
  expect(alone.hiddenKinds).not.toContain("Work");
  expect(alone.hiddenKinds).toHaveLength(5);
  expect(changes.isolateKind("Work")(alone).hiddenKinds).toEqual([]);
});

test("a second expansion of the same entity replaces the first", () => {
  const once = changes.expand({ id: "work:b", kinds: [], limit: 10 })(stage);
  const twice = changes.expand({ id: "work:b", kinds: ["Event"], limit: 20 })(once);
  expect(twice.expansions).toEqual([{ id: "work:b", kinds: ["Event"], limit: 20 }]);
  expect(changes.collapse("work:b")(twice).expansions).toEqual([]);
});

test("an entity that is taken away is no longer selected, and can come back", () => {
  const without = changes.remove("person:a")(stage);
  expect(without).toMatchObject({ removed: ["person:a"], selected: undefined });
  expect(changes.clearFilters()(without).removed).toEqual([]);
});

test("a path asked for on the first screen brings its own stage", () => {
  expect(changes.showPath("person:a", "work:b")(START)).toMatchObject({
    page: "explore",
    seeds: ["person:a"],
  });
});

test("from a text the way leads back to the stage, or to the first screen where there was none", () => {
  expect(changes.showStage()(changes.openText("t")(stage)).page).toBe("explore");
  expect(changes.showStage()(changes.openText("t")(START)).page).toBe("start");
});
