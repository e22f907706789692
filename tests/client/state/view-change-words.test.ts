import fc from "fast-check";
import { expect, test } from "vitest";
import { foldGroup } from "../../../client/state/group-changes.ts";
import { setHops } from "../../../client/state/page-changes.ts";
import { type Change, START } from "../../../client/state/view.ts";
import { viewChangeInWords } from "../../../client/state/view-change-words.ts";
import * as changes from "../../../client/state/view-changes.ts";
import { anyChange } from "./any-change.ts";
import { anyView } from "./any-view.ts";
import { entity } from "./small-stage.ts";

const names = new Map([
  ["person:a", "Ada"],
  ["person:b", "Bela"],
]);
const stage = changes.openEntity("person:a", 1)(START);
const said = (change: Change, from = stage) => viewChangeInWords({ from, to: change(from) }, names);

test.each<[string, Change]>([
  ["opened Bela", changes.openEntity("person:b", 2)],
  ["opened karl marx", changes.openEntity("person:karl-marx", 2)],
  ["expanded Bela", changes.expand({ id: "person:b", kinds: [], limit: 9 })],
  ["hid Bela", changes.remove("person:b")],
  ["pinned Bela", changes.pin("person:b", 1, 2)],
  ["looked 3 steps around", changes.setReach(3)],
  ["asked how Ada and Bela are connected", changes.showPath("person:a", "person:b")],
  ["filtered: without works", changes.toggleKind("Work")],
  ["filtered: at least 50 % sure", changes.setAtLeast(50)],
  ["left for the first page", changes.goHome()],
  ["changed what the page shows", setHops(3)],
  [
    "folded the group of Ada",
    foldGroup(
      { leader: { ...entity("Person", "Ada"), id: "person:a" }, members: ["person:a"] },
      "group:person:a",
    ),
  ],
])("an act on the view says what it did: %s", (words, change) => {
  expect(said(change)).toBe(words);
});

test("the way back says what it did too", () => {
  const busy = [
    changes.expand({ id: "person:b", kinds: [], limit: 9 }),
    changes.pin("person:b", 1, 2),
    changes.toggleKind("Work"),
  ].reduce((view, change) => change(view), stage);
  expect(said(changes.collapse("person:b"), busy)).toBe("collapsed Bela");
  expect(said(changes.unpin("person:b"), busy)).toBe("freed Bela");
  expect(said(changes.toggleKind("Work"), busy)).toBe("lifted the filter “without works”");
});

test("what changes nothing, and whatever else, is said in words too", () => {
  expect(said((view) => view)).toBe("a change of the view");
  fc.assert(
    fc.property(anyView, anyChange, (from, change) => {
      expect(viewChangeInWords({ from, to: change(from) }, names).length).toBeGreaterThan(4);
    }),
  );
});
