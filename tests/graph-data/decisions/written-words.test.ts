import { expect, test } from "vitest";
import type { Act, Decision } from "#model";
import { decisionId } from "../../../graph-data/decisions/decision-id.ts";
import { placeAgain } from "../../../graph-data/decisions/found-again.ts";
import { readLedgerLines } from "../../../graph-data/decisions/ledger-lines.ts";
import { faultInWords } from "../../../graph-data/decisions/written-words.ts";

const rename = (label: string): Act => ({ kind: "rename", entity: "person:a", label });

test.each(["\ud800x", "x\ud83d", "   ", "\n\n", "\u0000", "a\u202eb", "\u2028"])(
  "a name that cannot be kept or seen is refused: %j",
  (label) => {
    expect(faultInWords({ act: rename(label) })).toMatch(/write it anew\.$/u);
  },
);

test.each(["Лев Троцкий", "😀", "A. B.", "“Kléber”"])("a name that can be read stands: %s", (label) => {
  expect(faultInWords({ act: rename(label) })).toBeUndefined();
});

test("half of a sign is refused wherever it stands, also in the reason", () => {
  expect(faultInWords({ act: rename("A"), reason: "so \udc00" })).toContain("half of a sign");
});

test("no place begins or ends inside a sign", () => {
  const body = "So 😀 Lenin";
  expect(placeAgain({ text: "t", start: 4, end: 11 }, undefined, body)).toBeUndefined();
  expect(placeAgain({ text: "t", start: 0, end: 4 }, undefined, body)).toBeUndefined();
  expect(placeAgain({ text: "t", start: 3, end: 5 }, undefined, body)).toEqual({ start: 3, end: 5 });
});

test("a line of a time to come is refused, for what is decided until then would be without effect", () => {
  const line = (time: string) => {
    const entry = { author: "Ada", time, act: rename("N. Lenin"), anchors: [] };
    return JSON.stringify({ id: decisionId(entry as Omit<Decision, "id">), ...entry });
  };
  const { entries, refused } = readLedgerLines(
    `${line("9999-12-31T23:59:59.999Z")}\n${line("2020-01-01T00:00:00.000Z")}`,
  );
  expect(entries.map(({ entry }) => entry.time)).toEqual(["2020-01-01T00:00:00.000Z"]);
  expect(refused).toEqual([{ line: 1, why: expect.stringContaining("is still to come") }]);
});

const AVRICH = "person:avrich";
const wrote = { type: "AUTHORED" as const, source: AVRICH, target: "work:book" };

test.each<[string, Act, RegExp]>([
  [
    "one that is the same as itself",
    { kind: "same", keep: AVRICH, merge: AVRICH },
    /^These are one entity already/u,
  ],
  [
    "a claim out of a person",
    { kind: "retype", entity: AVRICH, type: "Claim" },
    /^A claim is marked in the text and cannot be made out of something else/u,
  ],
  [
    "a relation that comes to lead to its own beginning",
    { kind: "correct-relation", relation: wrote, to: { ...wrote, target: AVRICH } },
    /^A relation joins two/u,
  ],
])("a line is refused that makes sense in no graph: %s", (_, act, why) => {
  const entry = { author: "Ada", time: "2020-01-01T00:00:00.000Z", act, anchors: [] };
  const line = JSON.stringify({ id: decisionId(entry as Omit<Decision, "id">), ...entry });
  expect(readLedgerLines(line)).toEqual({
    entries: [],
    refused: [{ line: 1, why: expect.stringMatching(why) }],
  });
});
