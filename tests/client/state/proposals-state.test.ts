import { expect, test } from "vitest";
import { fuller, type Proposal, proposalKey, queueOf } from "../../../client/state/proposals-state.ts";
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

test("the reader stands at the first proposal and has passed those that were judged before", () => {
  const queue = queueOf({ rows, total: 10, judged: 4 }, none, none);
  expect(queue).toMatchObject({ current: rows[0], passed: 4, total: 14, skipped: 0, waiting: 9 });
});

test("what is skipped or on its way to the ledger is passed over, and both count as passed", () => {
  const queue = queueOf({ rows, total: 3, judged: 0 }, new Set([keys[0] ?? ""]), new Set([keys[1] ?? ""]));
  expect(queue).toMatchObject({ current: rows[2], passed: 2, skipped: 1, total: 3, waiting: 0 });
});

test("when all is judged or skipped nothing is shown", () => {
  expect(queueOf({ rows, total: 3, judged: 0 }, new Set(keys), none).current).toBeUndefined();
  expect(queueOf({ rows: [], total: 0, judged: 5 }, none, none)).toMatchObject({
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
