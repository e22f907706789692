import { afterEach, expect, test, vi } from "vitest";
import type { Polarity, Quote, RelationSummary } from "#model";
import { stancesOf } from "../../../../client/state/exports/claim-stances.ts";
import { relationsCsv } from "../../../../client/state/exports/stage-tables.ts";
import { readCsv } from "../../../server/export/read-csv.ts";

const MACPHERSON = "person:macpherson";
const CLAIM = "claim:t:1";
const words = "the Levellers wanted votes for servants.";
const relation = (type: RelationSummary["type"], source: string, target: string): RelationSummary => ({
  id: `${type}:${source}:${target}`,
  type,
  source,
  target,
  confidence: 0.9,
  evidence: 1,
});
const asserts = relation("ASSERTS", MACPHERSON, CLAIM);
const quote: Quote = {
  text: "t",
  title: "T",
  start: 0,
  end: words.length,
  quote: words,
  sentence: { start: 0, end: words.length },
  context: words,
  confidence: 0.9,
  method: "test",
};

afterEach(() => vi.unstubAllGlobals());

const tableOf = (polarity: Polarity, proofs = new Map([[asserts.id, [quote]]])) =>
  readCsv(
    relationsCsv([asserts, relation("OPPOSES", MACPHERSON, "person:petty")], {
      labels: new Map(),
      proofs,
      stances: new Map([[CLAIM, polarity]]),
    }),
  ).map((row) => [row["words"], row["polarity"], row["text"]]);

test("the table of the stage says which claims are denied, and nothing of what is no claim", () => {
  expect(tableOf("denied")).toEqual([
    ["denies", "denied", "t"],
    ["opposes", "", ""],
  ]);
  expect(tableOf("asserted")[0]).toEqual(["asserts", "asserted", "t"]);
  expect(tableOf("doubted", new Map())[0]).toEqual(["doubts", "doubted", ""]);
});

test("claims alone are asked how they are held, and one whose own words deny is asserted", async () => {
  const held: Record<string, object> = {
    [CLAIM]: { label: words, polarity: "denied" },
    "claim:t:2": { label: "It is not true that they agreed.", polarity: "denied" },
  };
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string | URL) => {
    const id = decodeURIComponent(String(address).split("/").at(-1) ?? "");
    asked.push(id);
    return new Response(JSON.stringify({ id, type: "Claim", ...held[id] }), {
      headers: { "content-type": "application/json" },
    });
  });
  const stances = await stancesOf([
    { id: CLAIM, type: "Claim" },
    { id: MACPHERSON, type: "Person" },
    { id: "claim:t:2", type: "Claim" },
  ]);
  expect(Object.fromEntries(stances)).toEqual({ [CLAIM]: "denied", "claim:t:2": "asserted" });
  expect(asked).not.toContain(MACPHERSON);
});
