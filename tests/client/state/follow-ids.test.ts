import { expect, test } from "vitest";
import {
  changeOf,
  followIds,
  movesAnswered,
  movesOf,
  withoutEntity,
} from "../../../client/state/follow-ids.ts";
import { START, type View } from "../../../client/state/view.ts";

const view: View = {
  ...START,
  page: "explore",
  seeds: ["person:short", "person:full"],
  selected: "AUTHORED:person:short:work:a",
  expansions: [
    { id: "person:full", kinds: [], limit: 10 },
    { id: "person:short", kinds: [], limit: 20 },
  ],
  pins: [{ id: "person:short", x: 1, y: 2 }],
  removed: ["person:short", "place:c"],
  path: { from: "person:short", to: "work:a" },
};
const merged = new Map([["person:short", "person:full"]]);

test("after a merge every id that went leads to the one that stayed, none named twice", () => {
  expect(followIds(merged)(view)).toMatchObject({
    seeds: ["person:full"],
    selected: "AUTHORED:person:full:work:a",
    expansions: [{ id: "person:full", limit: 20 }],
    pins: [{ id: "person:full", x: 1, y: 2 }],
    removed: ["place:c"],
    path: { from: "person:full", to: "work:a" },
  });
});

test("a path between two that become one is put away", () => {
  const between = { ...view, path: { from: "person:short", to: "person:full" } };
  expect(followIds(merged)(between).path).toBeUndefined();
});

test("without a move the view stays the very same", () => {
  expect(followIds(new Map())(view)).toBe(view);
});

test("seeds and ends that the server answered under other ids are moved to these", () => {
  const asked = { seeds: ["person:short", "place:c"], path: { from: "work:a", to: "person:short" } };
  const reply = { seeds: ["person:full", "place:c"] };
  const paths = { from: { id: "work:b" }, to: { id: "person:full" } };
  expect([...movesAnswered(asked, reply, paths)]).toEqual([
    ["person:short", "person:full"],
    ["work:a", "work:b"],
  ]);
  expect(movesAnswered({ ...asked, path: undefined }, { seeds: asked.seeds }).size).toBe(0);
});

test("seeds that are not there do not keep the others from being followed", () => {
  const asked = { seeds: ["person:nobody", "person:short"], path: undefined };
  const moves = movesAnswered(asked, { seeds: ["person:full"], unknown: ["person:nobody"] });
  expect([...moves]).toEqual([["person:short", "person:full"]]);
});

test("where the server answered for fewer seeds than were asked, none is taken for another", () => {
  const asked = { seeds: ["person:nobody", "place:c"], path: undefined };
  expect(movesAnswered(asked, { seeds: ["place:c"] }).size).toBe(0);
});

test("a merge moves the one that goes, and the one that stays where the server gives it another id", () => {
  const act = { kind: "same", keep: "person:full", merge: "person:short" } as const;
  expect([...movesOf(act, { entity: "person:full" })]).toEqual([["person:short", "person:full"]]);
  expect([...movesOf(act, { entity: "person:new" }).keys()]).toEqual(["person:short", "person:full"]);
});

test("another kind moves the entity to its new id, and a judgement moves nothing", () => {
  const retype = { kind: "retype", entity: "person:iskra", type: "Work" } as const;
  expect([...movesOf(retype, { entity: "work:iskra" })]).toEqual([["person:iskra", "work:iskra"]]);
  const accept = { kind: "accept", judged: { entity: "work:a" } } as const;
  expect(movesOf(accept, { entity: "work:a" }).size).toBe(0);
});

test("what was rejected is no longer looked at, and where it was the beginning another takes its place", () => {
  const gone = withoutEntity("person:short", "work:a")(view);
  expect(gone).toMatchObject({ seeds: ["person:full"], selected: undefined, pins: [], path: undefined });
  const alone = withoutEntity("person:full", "work:a")({ ...view, seeds: ["person:full"] });
  expect(alone).toMatchObject({ page: "explore", seeds: ["work:a"] });
  expect(withoutEntity("person:full", undefined)({ ...view, seeds: ["person:full"] }).page).toBe("start");
});

test("with its last mention an entity goes, with another one it stays", () => {
  const mention = { text: "t", start: 1, end: 4 };
  const acts = [{ kind: "reject", judged: { entity: "person:full", mention } }] as const;
  const looking = { ...view, selected: "person:full" };
  expect(changeOf(acts, [{ entity: "person:full" }], () => undefined)(looking).selected).toBe("person:full");
  expect(changeOf(acts, [{}], () => undefined)(looking).selected).toBeUndefined();
});

test("a relation that is rejected leaves the one where it begins selected, one of its proofs changes nothing", () => {
  const relation = { type: "AUTHORED", source: "person:short", target: "work:a" } as const;
  const reject = (proof?: { text: string; start: number; end: number }) =>
    changeOf(
      [{ kind: "reject", judged: proof ? { relation, proof } : { relation } }],
      [{}],
      () => undefined,
    )(view);
  expect(reject().selected).toBe("person:short");
  expect(reject({ text: "t", start: 1, end: 4 })).toBe(view);
});

test("whoever looks at a relation that is corrected looks at what it says now", () => {
  const relation = { type: "AUTHORED" as const, source: "person:short", target: "work:a" };
  const to = { type: "CITES" as const, source: "person:short", target: "work:a" };
  const change = changeOf([{ kind: "correct-relation", relation, to }], [{}], () => undefined);
  expect(change(view).selected).toBe("CITES:person:short:work:a");
  expect(change({ ...view, selected: "work:a" }).selected).toBe("work:a");
});

test("who is split off stays on the stage beside whom she was taken for, which stays selected and as far around", () => {
  const act = { kind: "split" as const, entity: "person:full", places: [], label: "Another" };
  const change = changeOf([act], [{ entity: "person:another" }], () => undefined);
  const looking = { ...view, seeds: ["person:full"], selected: "person:full", reach: 2 as const };
  expect(change(looking)).toEqual({ ...looking, seeds: ["person:full", "person:another"] });
  expect(change({ ...looking, seeds: ["work:a"], selected: undefined }).seeds).toEqual(["work:a"]);
  expect(change({ ...looking, seeds: [] }).seeds).toEqual([]);
});

test("whoever looks at a claim that is corrected looks at the one that is made of the same words", () => {
  const reject = { kind: "reject" as const, judged: { entity: "claim:t:1" } };
  const place = { text: "t", start: 1, end: 9 };
  const add = { kind: "add-claim" as const, place, about: [] };
  const replies = [{}, { entity: "claim:t:2" }];
  const change = changeOf([reject, add], replies, () => undefined);
  expect(change({ ...view, selected: "claim:t:1" }).selected).toBe("claim:t:2");
  expect(change({ ...view, selected: "work:a" }).selected).toBe("work:a");
});
