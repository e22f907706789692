// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Act } from "#model";
import { chooseDecided } from "../../../client/state/acts.ts";
import { noteMoved } from "../../../client/state/ask-first.ts";
import { decide, redoNext, undoLast } from "../../../client/state/decide.ts";
import { closeNotice, notice } from "../../../client/state/notice.ts";
import { look, visit } from "../../../client/state/store.ts";
import { select, showCorpus } from "../../../client/state/view-changes.ts";
import { beginWithLedger, type FakeLedger, settle } from "./fake-ledger.ts";

const same: Act = { kind: "same", keep: "person:full", merge: "person:short" };
let ledger: FakeLedger;

beforeEach(() => {
  ledger = beginWithLedger();
});

afterEach(() => {
  closeNotice();
  vi.unstubAllGlobals();
});

test("a decision that the reader has turned away from since is taken back once it was said that undo would", async () => {
  await decide({ acts: [same], done: "Merged a into b" });
  look(select("person:other"));
  undoLast();
  await settle();
  expect(ledger.holding()).toEqual([same]);
  expect(notice.peek()?.words).toBe(
    "Nothing is undone yet. The last act is a decision: Merged a into b. Undo once more to take it back.",
  );
  closeNotice();
  undoLast();
  await settle();
  expect(ledger.holding()).toEqual([same]);
  undoLast();
  await settle();
  expect(ledger.holding()).toEqual([]);
  expect(notice.peek()?.acts?.map(({ label }) => label)).toEqual(["Redo"]);
});

test("what the program selects after a decision is no turning away", async () => {
  await decide({ acts: [same], done: "Merged a into b" });
  chooseDecided("person:other");
  undoLast();
  await settle();
  expect(ledger.holding()).toEqual([]);
});

test("to move the drawing is no act: undo asks whether the decision before it is meant; to undo again, or what is asked, takes it back", async () => {
  await decide({ acts: [same], done: "Merged a into b" });
  noteMoved();
  undoLast();
  await settle();
  expect(ledger.holding()).toEqual([same]);
  notice.peek()?.acts?.[0]?.act();
  await settle();
  expect(ledger.holding()).toEqual([]);
  visit(showCorpus());
  redoNext();
  await settle();
  undoLast();
  await settle();
  expect(ledger.holding()).toEqual([]);
});
