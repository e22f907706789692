// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Act, DecisionRequest } from "#model";
import { curation, openCuration } from "../../../client/state/curation.ts";
import { decide, redoNext, undoLast } from "../../../client/state/decide.ts";
import { refusal, seenEntries, whyOff } from "../../../client/state/decisions-state.ts";
import { closeNotice, notice } from "../../../client/state/notice.ts";
import { nameWanted, readerName } from "../../../client/state/reader-name.ts";
import { canRedo, canUndo, followAddress, lastDeed, perform, view } from "../../../client/state/store.ts";
import { openEntity } from "../../../client/state/view-changes.ts";
import { WAIT } from "../../wait.ts";
import { beginWithLedger, type FakeLedger, settle } from "./fake-ledger.ts";

const same: Act = { kind: "same", keep: "person:full", merge: "person:short" };
const rename: Act = { kind: "rename", entity: "person:full", label: "N. I. Bukharin" };
let ledger: FakeLedger;

/** Lets the server refuse the request of that number, and answer the others. */
function refuse(number: number, status: number, error: string): void {
  let posts = 0;
  vi.stubGlobal("fetch", async (address: string, init?: RequestInit) => {
    if (init?.method === "POST") posts += 1;
    const isRefused = init?.method === "POST" && posts === number;
    return isRefused ? Response.json({ error, requestId: "1" }, { status }) : ledger.answer(address, init);
  });
}

/** Lets the server answer nothing at all. */
function goAway(): void {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("Failed to fetch");
  });
}

beforeEach(() => {
  ledger = beginWithLedger();
});

afterEach(() => {
  refusal.value = undefined;
  closeNotice();
  vi.unstubAllGlobals();
});

test("a merge is followed by the view, said in a sentence, and ends its dialog", async () => {
  openCuration({ what: "same", entity: "person:short" });
  await decide({ acts: [same], done: "Merged a into b", reason: "one man" });
  expect(view.peek()).toMatchObject({ seeds: ["person:full"], selected: "person:full" });
  expect(notice.peek()?.words).toBe("Merged a into b.");
  expect(curation.peek()).toBeUndefined();
});

test("undo and redo write one entry each, and the decision that holds again is the first one", async () => {
  await decide({ acts: [same], done: "Merged a into b" });
  undoLast();
  await settle();
  expect(ledger.holding()).toEqual([]);
  expect(view.peek().seeds).toEqual(["person:short"]);
  redoNext();
  await settle();
  expect(ledger.holding()).toEqual([same]);
  expect(ledger.length()).toBe(3);
  expect(view.peek().seeds).toEqual(["person:full"]);
});

test("of two judgements that are one act both hold or none, and one undo takes back both", async () => {
  refuse(1, 422, "It is called so already.");
  await decide({ acts: [same, rename], done: "Merged" });
  expect(ledger.holding()).toEqual([]);
  expect(notice.peek()).toMatchObject({ words: "It is called so already.", isFault: true });
  vi.stubGlobal("fetch", ledger.answer);
  await decide({ acts: [same, rename], done: "Merged" });
  expect(ledger.holding()).toEqual([same, rename]);
  undoLast();
  await settle();
  expect(ledger.holding()).toEqual([]);
});

test("what another tab changed meanwhile decides nothing, until the reader wants it all the same", async () => {
  refuse(1, 409, "Changed by another tab: a is called c (Clara). Reload and decide again.");
  const before = view.peek();
  await decide({ acts: [rename], done: "Renamed" });
  expect(view.peek()).toBe(before);
  expect(notice.peek()?.words).toMatch(
    /^Changed by another tab: a is called c \(Clara\)\. Nothing was decided/u,
  );
  notice.peek()?.acts?.[0]?.act();
  await settle();
  expect(ledger.holding()).toEqual([rename]);
});

test("a server that only shows says so once, and then the controls are off", async () => {
  refuse(1, 405, "Nothing can be decided here.");
  await decide({ acts: [rename], done: "Renamed" });
  expect(whyOff.peek()).toBe("Nothing can be decided here.");
});

test("who turns back at the question for a name decides nothing, and is told so", async () => {
  readerName.value = undefined;
  const decided = decide({ acts: [rename], done: "Renamed" });
  await vi.waitFor(() => expect(nameWanted.peek()).toBeDefined(), WAIT);
  nameWanted.peek()?.(undefined);
  expect(await decided).toBeUndefined();
  expect(ledger.length()).toBe(0);
  expect(notice.peek()?.words).toMatch(/^Nothing was decided/u);
});

test("two presses in a row take back two acts, not one act twice", async () => {
  await decide({ acts: [same], done: "Merged" });
  await decide({ acts: [rename], done: "Renamed" });
  undoLast();
  undoLast();
  await settle();
  expect(ledger.holding()).toEqual([]);
  expect(view.peek().seeds).toEqual(["person:short"]);
  expect([canUndo.peek(), canRedo.peek()]).toEqual([true, true]);
});

test("of two decisions in quick succession the second knows of the first, whatever older reply is on the screen or comes late", async () => {
  const seen: (number | undefined)[] = [];
  const late: (() => void)[] = [];
  const old = await (await ledger.answer("/api/decisions")).text();
  vi.stubGlobal("fetch", async (address: string, init?: RequestInit) => {
    if (init?.method !== "POST") {
      await new Promise<void>((resolve) => late.push(resolve));
      return address.startsWith("/api/decisions") ? new Response(old) : ledger.answer(address, init);
    }
    seen.push((JSON.parse(String(init.body)) as DecisionRequest).seen);
    return ledger.answer(address, init);
  });
  seenEntries.value = 0;
  await decide({ acts: [rename], done: "Renamed" });
  await decide({ acts: [same], done: "Merged" });
  for (const answerNow of late) answerNow();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await decide({ acts: [rename], done: "Renamed" });
  expect(seen).toEqual([0, 1, 2]);
});

test("an act of two parts goes, is undone and is done again in one request each, so that the network never leaves half of it", async () => {
  const writes = () => fetched.filter(({ method }) => method !== undefined).length;
  const fetched: RequestInit[] = [];
  vi.stubGlobal("fetch", async (address: string, init: RequestInit = {}) => {
    fetched.push(init);
    return ledger.answer(address, init);
  });
  await decide({ acts: [same, rename], done: "Merged" });
  undoLast();
  await settle();
  redoNext();
  await settle();
  expect([writes(), ledger.length()]).toEqual([3, 6]);
  expect(ledger.holding()).toEqual([same, rename]);
  goAway();
  undoLast();
  await settle();
  expect(notice.peek()?.words).toMatch(/^The server does not answer/u);
  expect([ledger.holding(), lastDeed.peek()?.ids.length]).toEqual([[same, rename], 2]);
  vi.stubGlobal("fetch", ledger.answer);
  undoLast();
  await settle();
  expect(ledger.holding()).toEqual([]);
});

test("what somebody has taken back of it already is as it should be: undo takes back the rest", async () => {
  await decide({ acts: [same, rename], done: "Merged" });
  const [first] = lastDeed.peek()?.ids ?? [];
  await ledger.answer(`/api/decisions/${first}`, { method: "DELETE" });
  undoLast();
  await settle();
  expect(ledger.holding()).toEqual([]);
  redoNext();
  await settle();
  expect(ledger.holding()).toEqual([same, rename]);
});

test("where nothing was done since the page was opened, undo and redo say so and lead to the decisions", () => {
  followAddress();
  undoLast();
  expect(notice.peek()).toMatchObject({ leadsTo: { page: "decisions" } });
  expect(notice.peek()?.words).toMatch(/^Nothing to undo since this page was opened\./u);
  redoNext();
  expect(notice.peek()?.words).toMatch(/^Nothing to redo since this page was opened\./u);
  closeNotice();
  perform(openEntity("person:other", 1));
  undoLast();
  expect(notice.peek()?.words).toBe("Undone in the view: opened other.");
  expect(notice.peek()?.acts?.map(({ label }) => label)).toEqual(["Redo"]);
  redoNext();
  expect(notice.peek()?.words).toBe("Done again in the view: opened other.");
});
