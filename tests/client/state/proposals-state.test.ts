// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import type { Act, DecisionRequest, DecisionRow } from "#model";
import { isDeciding } from "../../../client/state/decide.ts";
import { ledger } from "../../../client/state/decisions-state.ts";
import { notice } from "../../../client/state/notice.ts";
import {
  answer,
  canTakeBack,
  fuller,
  isCurrent,
  ownJudgement,
  type Proposal,
  proposalInWords,
  proposalKey,
  proposals,
  queue,
  queueOf,
  undoJudgement,
} from "../../../client/state/proposals-state.ts";
import { nameWanted, readerName, renameReader } from "../../../client/state/reader-name.ts";
import { perform } from "../../../client/state/store.ts";
import { WAIT } from "../../wait.ts";
import { fakeLedger } from "./fake-ledger.ts";
import { entity } from "./small-stage.ts";

const pair = (one: string, other: string): Proposal => ({
  kind: "same",
  one: entity("Person", one),
  other: entity("Person", other),
  why: "",
  oneQuotes: [],
  otherQuotes: [],
});
const rows = [pair("a", "b"), pair("c", "d"), pair("e", "f")];
const keys = rows.map(proposalKey);
const none = new Set<string>();

afterEach(() => vi.unstubAllGlobals());

test("the reader stands at the first proposal and has passed those that were judged before", () => {
  const queue = queueOf({ rows, total: 10, judged: 4 }, { skipped: none, decided: none });
  expect(queue).toMatchObject({ current: rows[0], passed: 4, total: 14, skipped: 0, waiting: 9 });
});

test("what is skipped or on its way to the ledger is passed over, and both count as passed", () => {
  const queue = queueOf(
    { rows, total: 3, judged: 0 },
    { skipped: new Set([keys[0] ?? ""]), decided: new Set([keys[1] ?? ""]) },
  );
  expect(queue).toMatchObject({ current: rows[2], passed: 2, skipped: 1, total: 3, waiting: 0 });
});

test("when all is judged or skipped nothing is shown", () => {
  expect(
    queueOf({ rows, total: 3, judged: 0 }, { skipped: new Set(keys), decided: none }).current,
  ).toBeUndefined();
  expect(queueOf({ rows: [], total: 0, judged: 5 }, { skipped: none, decided: none })).toMatchObject({
    current: undefined,
    passed: 5,
  });
});

test("of two names the longer stays, of equally long ones the more used", () => {
  const [short, long] = [entity("Person", "Bukharin", 9), entity("Person", "Nikolai Bukharin", 1)];
  expect(fuller(short, long)).toBe(long);
  const [rare, used] = [entity("Person", "Trotski", 1), entity("Person", "Trotzky", 4)];
  expect(fuller(rare, used)).toBe(used);
});

/** A page that shows the queue of a server that drops from it what each decision settles; gives what was sent. */
async function openQueue(leftAfter: (count: number) => readonly Proposal[]): Promise<string[]> {
  const ledger = fakeLedger();
  const sent: string[] = [];
  vi.stubGlobal("fetch", async (address: string, init?: RequestInit) => {
    if (init?.method === "POST") sent.push((JSON.parse(String(init.body)) as DecisionRequest).act.kind);
    const left = leftAfter(sent.length);
    const reply = { rows: left, total: left.length, judged: sent.length, truncated: false };
    return address.startsWith("/api/proposals") ? Response.json(reply) : ledger.answer(address, init);
  });
  renameReader("Rosa");
  perform((view) => ({ ...view, page: "curate" }));
  proposals.retry();
  await vi.waitFor(() => expect(proposals.state.peek().status).toBe("there"), WAIT);
  return sent;
}

const allSettled = () =>
  vi.waitFor(() => {
    expect(isDeciding.peek()).toBe(false);
    expect(proposals.state.peek().status).toBe("there");
  }, WAIT);
/** Turns of the loop of events only until the second card is shown, so that the first answer is on its way still. */
const nextCard = async () => {
  for (let turn = 0; turn < 20 && !isCurrent(second); turn++) await Promise.resolve();
};
const [first, second, third] = rows as [Proposal, Proposal, Proposal];

test("a key that was meant for a card that is judged already decides nothing", async () => {
  const stop = queue.subscribe(() => undefined);
  const sent = await openQueue((count) => rows.slice(count));
  await Promise.all([answer(first, true), answer(first, false), answer(second, false)]);
  await allSettled();
  expect(sent).toEqual(["same"]);
  await answer(first, false);
  expect(sent).toEqual(["same"]);
  expect(isCurrent(second)).toBe(true);
  stop();
});

test("an answer that comes while the one before is on its way waits for it, and further keys are let go", async () => {
  const stop = queue.subscribe(() => undefined);
  const sent = await openQueue((count) => rows.slice(count));
  const judged = answer(first, true);
  await nextCard();
  expect(isDeciding.peek()).toBe(true);
  await Promise.all([judged, answer(second, false), answer(second, true), answer(third, true)]);
  await allSettled();
  expect(sent).toEqual(["same", "different"]);
  stop();
});

test("an answer that waits is let go where the one before settled its proposal too", async () => {
  const stop = queue.subscribe(() => undefined);
  const sent = await openQueue((count) => (count === 0 ? rows : [third]));
  const judged = answer(first, true);
  await nextCard();
  expect(isDeciding.peek()).toBe(true);
  await Promise.all([judged, answer(second, false)]);
  await allSettled();
  expect(sent).toEqual(["same"]);
  expect(isCurrent(third)).toBe(true);
  stop();
});

test("a judgement waits for the reader's name: the queue stands until it is there, also where the question is left", async () => {
  const stop = queue.subscribe(() => undefined);
  const sent = await openQueue((count) => rows.slice(count));
  readerName.value = undefined;
  for (const name of [undefined, "Rosa"]) {
    const judged = answer(first, false);
    await vi.waitFor(() => expect(nameWanted.peek()).toBeDefined(), WAIT);
    expect(queue.peek()).toMatchObject({ current: first, passed: 0 });
    nameWanted.peek()?.(name);
    await judged;
    if (name !== undefined) continue;
    expect(queue.peek()).toMatchObject({ current: first, passed: 0 });
    expect(notice.peek()?.words).toMatch(/^Nothing was decided/u);
    expect(sent).toEqual([]);
  }
  await allSettled();
  expect(sent).toEqual(["different"]);
  expect(isCurrent(second)).toBe(true);
  stop();
});

test("one that is wanted out of its turn comes now, and the others after it in their order", () => {
  const nothing = { skipped: none, decided: none };
  const first = queueOf({ rows, total: 3, judged: 0 }, nothing);
  expect([first.current, ...first.next]).toEqual(rows);
  const turned = queueOf({ rows, total: 3, judged: 0 }, { ...nothing, wanted: keys[2] });
  expect(turned.current).toBe(rows[2]);
  expect(turned.next).toEqual(rows.filter((row) => row !== rows[2]));
  expect(turned).toMatchObject({ passed: 0, waiting: 2 });
});

test("an unsure relation is asked about between arrows, so that it fits one name and a name of many", () => {
  const words = "Whigs -> opposes -> Acts";
  const judged = {
    relation: { type: "OPPOSES" as const, source: "organisation:whigs", target: "work:acts" },
  };
  const unsure = { kind: "unsure", judged, words, entities: [], confidence: 0.5 } as unknown as Proposal;
  expect(proposalInWords(unsure)).toBe("Whigs → opposes → Acts");
});

const decided = (author: string, act: Act): DecisionRow => ({
  decision: {
    id: `decision:${author}-${act.kind}`,
    author,
    time: "1918-03-03T12:00:00.000Z",
    act,
    anchors: [],
  },
  state: "active",
  words: act.kind,
  texts: 1,
});
const apart: Act = { kind: "different", one: "person:a", other: "person:b" };
const renamed: Act = { kind: "rename", entity: "person:a", label: "A" };

test("of the ledger, a reader's own latest judgement is taken back, never another reader's or a decision of another kind", () => {
  const rows = [decided("Tab", apart), decided("Anna", renamed), decided("Anna", apart)];
  expect(ownJudgement(rows, "Anna")).toBe(rows[2]);
  expect(ownJudgement(rows.slice(0, 2), "Anna")).toBeUndefined();
  expect(ownJudgement(rows, undefined)).toBeUndefined();
});

test("where a reader has judged nothing, there is nothing to take back: what another decided stays, and she is told", async () => {
  await openQueue(() => rows);
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (_address: string, init?: RequestInit) => {
    asked.push(init?.method ?? "GET");
    const none = { total: 1, truncated: false, entries: 1, conflicts: [], agreement: [] };
    return Response.json({ ...none, rows: [decided("Tab", apart)] });
  });
  ledger.retry();
  await vi.waitFor(() => expect(ledger.state.peek()).toMatchObject({ value: { total: 1 } }), WAIT);
  renameReader("Anna");
  perform((view) => ({ ...view, hops: 3 })); // what was decided before is not the last act any more
  expect(canTakeBack.peek()).toBe(false);
  renameReader("Tab");
  expect(canTakeBack.peek()).toBe(true);
  renameReader("Anna");
  undoJudgement();
  await allSettled();
  expect(asked.filter((method) => method !== "GET")).toEqual([]);
  expect(notice.peek()?.words).toBe("Nothing of yours to take back here.");
});
