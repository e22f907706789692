// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SubgraphReply } from "#model";
import { open } from "../../../client/state/acts.ts";
import { perform, stage, stageGraph, stepBack, view } from "../../../client/state/store.ts";
import { goHome } from "../../../client/state/view-changes.ts";
import { WAIT } from "../../wait.ts";
import { entity, relation, reply } from "./small-stage.ts";

const [lenin, party, treaty] = [
  entity("Person", "Lenin"),
  entity("Organisation", "Party"),
  entity("Event", "Treaty"),
] as const;
const AROUND = reply([lenin, party], [relation("MEMBER_OF", lenin, party)]);
let asked: { url: URL; give: (reply: SubgraphReply) => void }[] = [];

/** Answers the request that waits longest, once there is one; gives what it asked for. */
async function answer(body: SubgraphReply): Promise<URLSearchParams> {
  await vi.waitUntil(() => asked.length > 0, WAIT);
  const first = asked.shift();
  first?.give(body);
  return first?.url.searchParams ?? new URLSearchParams();
}

const counting = (neighbours: number): SubgraphReply => ({
  ...AROUND,
  total: { entities: neighbours + 1, relations: neighbours },
});

beforeEach(() => {
  asked = [];
  vi.stubGlobal(
    "fetch",
    (address: string, { signal }: RequestInit) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
        const give = (body: SubgraphReply) => resolve(Response.json(body));
        asked.push({ url: new URL(address, "http://ibid"), give });
      }),
  );
});

afterEach(() => {
  perform(goHome());
  vi.unstubAllGlobals();
});

test("what is opened is selected at once, before anything was answered", async () => {
  open(lenin);
  expect(view.peek()).toMatchObject({ page: "explore", seeds: [lenin.id], selected: lenin.id });
});

test("with few neighbours it is looked at two steps around, as one act", async () => {
  open(lenin);
  await answer(counting(2));
  const query = await answer(AROUND);
  expect([query.get("hops"), view.peek().reach]).toEqual(["2", 2]);
  await vi.waitUntil(() => stage.state.peek().status === "there", WAIT);
  expect(asked).toEqual([]);
  stepBack();
  expect(view.peek().seeds).toEqual([]);
});

test("with many neighbours it is looked at one step around, and asked for once", async () => {
  open(treaty);
  await answer(counting(30));
  expect((await answer(AROUND)).get("hops")).toBe("1");
  await vi.waitUntil(() => stage.state.peek().status === "there", WAIT);
  expect(asked).toEqual([]);
});

test("where its neighbours are late it stands there alone, also once nobody waits any longer", async () => {
  open(treaty);
  expect(stageGraph.peek().entities.size).toBe(0);
  await vi.waitUntil(() => stageGraph.peek().isAlone === true, WAIT);
  expect([...stageGraph.peek().entities.keys()]).toEqual([treaty.id]);
  stage.cancel();
  expect([stage.state.peek().status, stageGraph.peek().isAlone]).toEqual(["failed", true]);
  asked = [];
  stage.retry();
  await answer(counting(30));
  await answer(reply([treaty, party], [relation("OPPOSES", party, treaty)]));
  await vi.waitUntil(() => stageGraph.peek().entities.size === 2, WAIT);
  expect(stageGraph.peek().isAlone).toBeUndefined();
});

test("the latest wish counts: what was opened before no longer comes", async () => {
  open(lenin);
  open(treaty);
  await vi.waitUntil(() => stageGraph.peek().isAlone === true, WAIT);
  expect([...stageGraph.peek().entities.keys()]).toEqual([treaty.id]);
});
