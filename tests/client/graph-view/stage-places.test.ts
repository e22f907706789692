import { expect, test, vi } from "vitest";
import { layOut } from "../../../client/graph-view/layout.ts";
import type { LayoutTask } from "../../../client/graph-view/layout-task.ts";
import { homes, layOutStage, places } from "../../../client/graph-view/stage-places.ts";
import { mergeReplies } from "../../../client/state/stage-graph.ts";
import { START } from "../../../client/state/view.ts";
import { pin } from "../../../client/state/view-changes.ts";
import { entity, relation, reply } from "../state/small-stage.ts";

vi.mock("../../../client/graph-view/run-layout.ts", () => ({
  runLayout: (task: LayoutTask) => {
    layOut(task);
    return Promise.resolve(task);
  },
}));

const people = Array.from({ length: 12 }, (_, at) => entity("Person", `Person ${at}`));
const [first, second] = people;
if (!first || !second) throw new Error("the stage has lost its people");
const ties = people.slice(1).map((one) => relation("CITES", one, first));
const few = mergeReplies([reply(people.slice(0, 6), ties)]);
const all = mergeReplies([reply(people, ties)]);
const view = { ...START, page: "explore" as const, seeds: [first.id] };
const size = { width: 900, height: 700 };

test("what has come and gone again lies where it lay, before and after", async () => {
  expect(await layOutStage(few, view, size)).toBe("all");
  const before = new Map(places);
  expect(await layOutStage(all, view, size)).toBe("some");
  const grown = new Map(places);
  expect([...before].every(([id, place]) => Object.is(grown.get(id)?.x, place.x))).toBe(true);
  expect(await layOutStage(few, view, size)).toBe("nothing");
  expect(await layOutStage(all, view, size)).toBe("nothing");
  expect(new Map(places)).toEqual(grown);
});

test("a stage that is gone back to lies as it was left", async () => {
  await layOutStage(all, view, size);
  const before = new Map(places);
  const elsewhere = { ...view, seeds: [second.id] };
  expect(await layOutStage(few, elsewhere, size)).toBe("all");
  expect(new Map(places)).not.toEqual(before);
  expect(await layOutStage(all, view, size)).toBe("all");
  expect(new Map(places)).toEqual(before);
});

test("a pin moves its entity there, and taking it out moves it back; nobody else moves", async () => {
  await layOutStage(all, view, size);
  const before = new Map(places);
  const pinned = pin(second.id, 401, -307)(view);
  await layOutStage(all, pinned, size);
  expect(places.get(second.id)).toEqual({ x: 401, y: -307 });
  expect([...places].filter(([id]) => id !== second.id)).toEqual(
    [...before].filter(([id]) => id !== second.id),
  );
  await layOutStage(all, view, size);
  expect(new Map(places)).toEqual(before);
  expect(homes.size).toBe(0);
});
