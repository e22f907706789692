// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { columnsOf, type TextReply } from "#model";
import { dropHeldActs, isHolding, letHeldActsGo, whenTextSettles } from "../../../client/state/held-acts.ts";
import { closeNotice, tell } from "../../../client/state/notice.ts";
import { textPage } from "../../../client/state/page-state.ts";
import { visit } from "../../../client/state/store.ts";
import { openText, showQuality } from "../../../client/state/view-changes.ts";
import { WAIT } from "../../wait.ts";

const TEXT = {
  id: "a",
  passages: [],
  sentences: [],
  mentions: [],
  claims: [],
  relations: [],
} as unknown as TextReply;
let answers: ((reply: Response) => void)[] = [];
let done: string[] = [];
const wish = (word: string) => whenTextSettles(() => done.push(word));

async function textArrives(): Promise<void> {
  for (const answer of answers.splice(0)) answer(Response.json(columnsOf(TEXT)));
  await vi.waitUntil(() => textPage.state.peek().status === "there", WAIT);
}

beforeEach(async () => {
  done = [];
  vi.stubGlobal("fetch", () => new Promise((resolve) => answers.push(resolve)));
  visit(openText("a"));
  textPage.retry();
});

afterEach(() => {
  dropHeldActs();
  closeNotice();
  answers = [];
  vi.unstubAllGlobals();
});

test("what is asked of a text on its way waits, and is done in its order once the text is there", async () => {
  wish("next");
  wish("mark");
  await letHeldActsGo();
  expect([done, isHolding()]).toEqual([[], true]);
  await textArrives();
  expect(done).toEqual([]);
  await letHeldActsGo();
  expect([done, isHolding()]).toEqual([["next", "mark"], false]);
});

test("what is asked while others are let go comes after them", async () => {
  whenTextSettles(() => wish("last"));
  wish("first");
  await textArrives();
  await letHeldActsGo();
  expect(done).toEqual(["first", "last"]);
});

test("of a text that is there, all is done at once", async () => {
  await textArrives();
  wish("next");
  expect([done, isHolding()]).toEqual([["next"], false]);
});

test("nothing that waits is done on another page, or after it was given up", async () => {
  wish("next");
  visit(showQuality());
  expect(isHolding()).toBe(false);
  visit(openText("a"));
  dropHeldActs();
  await textArrives();
  await letHeldActsGo();
  expect(done).toEqual([]);
});

test("what was asked for in the belief that a decision holds is dropped where it failed, not for an older fault", async () => {
  tell({ words: "An older fault.", isFault: true });
  wish("next");
  await textArrives();
  await letHeldActsGo();
  expect(done).toEqual(["next"]);
  textPage.retry();
  wish("again");
  tell({ words: "The store cannot be reached.", isFault: true });
  await textArrives();
  await letHeldActsGo();
  expect([done, isHolding()]).toEqual([["next"], false]);
});
