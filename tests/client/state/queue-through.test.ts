import { expect, test } from "vitest";
import type { Act, DecisionRow } from "#model";
import { ownJudgements, throughInWords } from "../../../client/state/queue-through.ts";

const row = (author: string, act: Act, state: DecisionRow["state"] = "active"): DecisionRow => ({
  decision: { id: `decision:${author}`, author, time: "1918-03-03T12:00:00.000Z", act, anchors: [] },
  state,
  words: "",
  texts: 1,
});
const apart: Act = { kind: "different", one: "person:a", other: "person:b" };
const right: Act = { kind: "accept", judged: { entity: "claim:a" } };

test.each([
  [2, 0, 0, "2 judgements of this kind hold, made here or elsewhere, none by you."],
  [2, 0, 1, "2 judgements of this kind hold, made here or elsewhere, 1 by you."],
  [1, 0, 1, "1 judgement of this kind holds, made here or elsewhere, by you."],
  [2, 0, undefined, "2 judgements of this kind hold, made here or elsewhere."],
  [0, 3, 0, "3 questions skipped. 0 judgements of this kind hold, made here or elsewhere."],
])(
  "at its end the queue says who judged: %i judged, %i skipped, %s of them hers",
  (judged, skipped, own, words) => {
    expect(throughInWords({ kind: "same", judged, skipped, own }).words).toContain(words);
  },
);

test("of all kinds together no kind is spoken of", () => {
  expect(throughInWords({ kind: undefined, judged: 4, skipped: 0, own: 4 }).words).toMatch(
    /^4 judgements hold,/u,
  );
});

test("where nothing was judged, each kind speaks for itself alone", () => {
  const none = { judged: 0, skipped: 0, own: 0 };
  expect(throughInWords({ kind: "same", ...none }).words).toBe("No two names look like one.");
  expect(throughInWords({ kind: "unsure", ...none }).words).not.toContain("names");
});

test("a reader's own judgements are those of the kind that hold, and unknown where the ledger is cut", () => {
  const rows = [row("Anna", apart), row("Anna", right), row("Tab", apart), row("Anna", apart, "undone")];
  const whole = { rows, truncated: false };
  expect(ownJudgements(whole, "Anna", "same")).toBe(1);
  expect(ownJudgements(whole, "Anna", undefined)).toBe(2);
  expect(ownJudgements(whole, undefined, "same")).toBe(0);
  expect(ownJudgements({ rows, truncated: true }, "Anna", "same")).toBeUndefined();
});
