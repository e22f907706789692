import { afterAll, beforeAll, expect, test } from "vitest";
import type { Act, DecideReply } from "#model";
import { buildApp } from "../../../server/app.ts";
import { ReadOnlyStoreError } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { placeOf } from "../../contract/decided.ts";
import { loadBoth } from "../../contract/given-store.ts";
import { CLAIM, DOUBT, KAUTSKY, LENIN, PARTY, TREATY, TROTSKY } from "../../contract/small-graphs.ts";
import { fakeStore } from "../fake-store.ts";

const store = await openStore(":memory:");
const app = await buildApp({ store });
beforeAll(() => loadBoth(store));
afterAll(() => app.close().then(() => store.close()));

function post(payload: object) {
  return app.inject({ method: "POST", url: "/api/decisions", payload });
}

const LINES = { "content-type": "application/x-ndjson" };

const HERE = placeOf("letters", "1917");
/** Acts at a place that holds nothing. */
const NOWHERE: Act[] = [
  { kind: "said-by", place: { text: "letters", start: 0, end: 0 }, speaker: LENIN },
  { kind: "split", entity: LENIN, places: [{ text: "letters", start: 0, end: 0 }], label: "Another" },
  { kind: "reject", judged: { entity: LENIN, mention: { text: "letters", start: 0, end: 0 } } },
];

test("every kind of decision comes out of the list as it went in", async () => {
  const acts: Act[] = [
    { kind: "different", one: LENIN, other: TROTSKY },
    { kind: "rename", entity: LENIN, label: "N. Lenin" },
    { kind: "split", entity: LENIN, places: [placeOf("letters", "Lenin", 1)], label: "Another" },
    { kind: "accept", judged: { entity: LENIN, mention: placeOf("letters", "Lenin", 2) } },
    { kind: "reject", judged: { relation: { type: "OPPOSES", source: LENIN, target: KAUTSKY } } },
    { kind: "reject", judged: { entity: CLAIM } },
    { kind: "add-mention", place: placeOf("letters", "1917"), entity: { type: "Event", label: "1917" } },
    {
      kind: "add-relation",
      relation: { type: "PARTICIPATED_IN", source: LENIN, target: TREATY },
      place: placeOf("letters", "Treaty"),
    },
    {
      kind: "correct-relation",
      relation: { type: "PARTICIPATED_IN", source: LENIN, target: TREATY },
      to: { type: "RELATED_TO", source: LENIN, target: TREATY },
      label: "praised",
    },
    {
      kind: "add-claim",
      place: placeOf("letters", "sat in Petrograd"),
      speaker: LENIN,
      about: [],
      polarity: "doubted",
    },
    { kind: "correct-claim", claim: DOUBT, polarity: "doubted", about: [KAUTSKY] },
    { kind: "said-by", place: placeOf("letters", "sat in Petrograd"), speaker: TROTSKY },
  ];
  for (const act of acts) {
    const reply = await post({ act, author: "Ada", reason: "seen in the archive" });
    expect([reply.statusCode, act.kind]).toEqual([201, act.kind]);
  }
  const { rows } = (await app.inject("/api/decisions")).json();
  expect(rows.map((row: DecideReply["row"]) => row.decision.act).reverse()).toEqual(acts);
  expect(rows).toEqual((await store.decisions({})).rows);
  expect(await (await app.inject("/api/proposals")).json()).toEqual(await store.proposals({}));
});

test("a decision is taken back at its own address, once", async () => {
  const { row } = (await post({ act: { kind: "rename", entity: TROTSKY, label: "L. Trotsky" } })).json();
  const url = `/api/decisions/${row.decision.id}`;
  const undone = await app.inject({ method: "DELETE", url: `${url}?author=Ada&reason=a%20slip` });
  expect([undone.statusCode, undone.json().row.words]).toEqual([
    200,
    "Taken back: Leon Trotsky is called L. Trotsky",
  ]);
  expect(undone.json().row.decision).toMatchObject({ author: "Ada", reason: "a slip" });
  expect((await app.inject({ method: "DELETE", url })).statusCode).toBe(409);
  const misspelt = await app.inject({ method: "DELETE", url: "/api/decisions/nope" });
  expect([misspelt.statusCode, misspelt.json().error]).toEqual([
    400,
    "id is not well formed: write it as an answer gives it.",
  ]);
  const nowhere = await app.inject({ method: "DELETE", url: "/api/decisions/decision:0123456789abcdef" });
  expect([nowhere.statusCode, nowhere.json().error]).toEqual([
    404,
    "No decision has the id decision:0123456789abcdef. All decisions are listed at /api/decisions",
  ]);
});

test.each<[number, object, RegExp]>([
  [
    404,
    { act: { kind: "rename", entity: "person:nobody", label: "N" } },
    /No entity has the id person:nobody/,
  ],
  [
    409,
    { act: { kind: "rename", entity: LENIN, label: "V. L." }, seen: 0 },
    /^Changed by another tab: .*Reload/,
  ],
  [
    409,
    { act: { kind: "rename", entity: LENIN, label: "V. L." }, seen: 1_000 },
    /^This page has seen more decisions than the store holds, .* Reload/,
  ],
  [422, { act: { kind: "same", keep: LENIN, merge: LENIN } }, /name two different ones\.$/],
  [400, { act: { kind: "rename", entity: LENIN } }, /^The parameter label is missing\. Add it\.$/],
  [400, { act: { kind: "rename", entity: LENIN, label: "" } }, /^label is empty/],
  [400, { act: { kind: "rename", entity: LENIN, label: "L", more: 1 } }, /There is no parameter more/],
  [
    400,
    { act: { kind: "rename", entity: LENIN, label: "V." }, and: [{ kind: "rename" }] },
    /entity is missing/,
  ],
  [400, { act: { kind: "rename", entity: LENIN, label: "V." }, and: "undo" }, /and/],
  [400, { act: { kind: "guess" } }, /^kind must be one of: same, different, rename/],
  [400, { act: { kind: "guess" } }, /undo, and not guess\.$/],
  ...NOWHERE.map(
    (act) =>
      [422, { act }, /^The place 0-0 ends where it begins, and holds no words: mark words/] as [
        number,
        object,
        RegExp,
      ],
  ),
  [
    422,
    { act: { kind: "said-by", place: { text: "letters", start: 9, end: 3 }, speaker: LENIN } },
    /^The place 9-3 ends before it begins/,
  ],
  [
    400,
    { act: { kind: "said-by", place: { text: "letters", start: -1, end: 3 }, speaker: LENIN } },
    /^place\.start is too small: it must be at least 0\.$/,
  ],
  [
    400,
    { act: { kind: "add-mention", place: HERE, entity: { type: "Person", label: "x".repeat(301) } } },
    /^entity\.label is too long: it may have at most 300 characters\.$/,
  ],
  [
    400,
    { act: { kind: "add-mention", place: HERE, entity: { type: "Alien", label: "x" } } },
    /^entity\.type must be one of: Person, .*, and not Alien\.$/,
  ],
  [
    400,
    { act: { kind: "reject", judged: { relation: { type: "CITES", source: LENIN } } } },
    /^The parameter judged\.relation\.target is missing\. Add it\.$/,
  ],
  [422, { act: { kind: "correct-claim", claim: DOUBT } }, /^Nothing is corrected: give a polarity/],
  [400, {}, /^kind must be one of: same/],
  [400, { act: null }, /^kind must be one of: same/],
  [
    400,
    { act: { kind: "split", entity: LENIN, places: [], label: "Another" } },
    /^places is an empty list: name at least 1\.$/,
  ],
])("what cannot be decided is answered with %i and one sentence", async (status, payload, sentence) => {
  const reply = await post(payload);
  expect(reply.statusCode).toBe(status);
  expect(reply.json().error).toMatch(sentence);
});

test.each(["[]", "null", '"same"', "5", "[{}]"])(
  "a decision that is no object but %s hears what belongs in one",
  async (payload) => {
    const headers = { "content-type": "application/json" };
    const reply = await app.inject({ method: "POST", url: "/api/decisions", payload, headers });
    expect([reply.statusCode, reply.json().error]).toEqual([
      400,
      "Send one JSON object, in braces. Allowed in it are: act, and, author, reason, acrossTypes, seen.",
    ]);
  },
);

test("the ledger is a file of lines, and the same lines are known when they come back", async () => {
  const file = await app.inject("/api/decisions/ledger");
  expect(file.headers["content-type"]).toBe("application/x-ndjson; charset=utf-8");
  expect(file.headers["content-disposition"]).toBe('attachment; filename="decisions.jsonl"');
  const count = file.body.trimEnd().split("\n").length;
  const url = "/api/decisions/ledger";
  const back = await app.inject({
    method: "POST",
    url,
    payload: `${file.body}{"not": "one"}\n`,
    headers: LINES,
  });
  expect([back.statusCode, back.json().added, back.json().known]).toEqual([200, 0, count]);
  expect(back.json().refused[0].line).toBe(count + 1);
  const json = await app.inject({ method: "POST", url, payload: {} });
  expect([json.statusCode, json.json().error]).toEqual([
    415,
    "Send the ledger as application/x-ndjson, one entry a line.",
  ]);
});

test("a store that may only be read says so with 403", async () => {
  const refusing = fakeStore({
    decide: async () => {
      throw new ReadOnlyStoreError("graph.db may not be written: change its rights or name another file.");
    },
  });
  const other = await buildApp({ store: refusing });
  const payload = { act: { kind: "rename", entity: LENIN, label: "V. L." } };
  const reply = await other.inject({ method: "POST", url: "/api/decisions", payload });
  expect([reply.statusCode, reply.json().error]).toEqual([
    403,
    "graph.db may not be written: change its rights or name another file.",
  ]);
  await other.close();
});

test("to merge a person into an organisation without saying that it is meant is a conflict, which says what to send", async () => {
  const act = { kind: "same", keep: PARTY, merge: TROTSKY };
  const refused = await post({ act });
  expect(refused.statusCode).toBe(409);
  expect(refused.json().error).toContain('send "acrossTypes": true to merge them all the same.');
  const meant = await post({ act, acrossTypes: true });
  expect(meant.statusCode).toBe(201);
  await store.undoDecision(meant.json().row.decision.id);
});
