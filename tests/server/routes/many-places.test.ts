import { afterAll, beforeAll, expect, test } from "vitest";
import type { Act, DecisionRow, PlaceInText } from "#model";
import { buildApp } from "../../../server/app.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { loadBoth } from "../../contract/given-store.ts";
import { LENIN, lettersGraph } from "../../contract/small-graphs.ts";

const replyBytes = 6_000;
const store = await openStore(":memory:");
const app = await buildApp({ store, limits: { replyBytes } });
beforeAll(() => loadBoth(store));
afterAll(() => app.close().then(() => store.close()));

const body = lettersGraph().bodies().get("letters") ?? "";
/** Every letter of the letters, each a place of its own. */
const letters = [...body.matchAll(/\p{L}/gu)].map(
  ({ index }): PlaceInText => ({ text: "letters", start: index, end: index + 1 }),
);
const [place, ...also] = letters as [PlaceInText, ...PlaceInText[]];
const naming = (label: string): Act => ({
  kind: "add-mention",
  place,
  also,
  entity: { type: "Place", label },
});

function post(payload: object) {
  return app.inject({ method: "POST", url: "/api/decisions", payload });
}

test("a row shows ten of many places and counts them; the exported ledger has them all", async () => {
  const decided = await post({ act: naming("Everywhere") });
  expect(decided.statusCode).toBe(201);
  const list = await app.inject("/api/decisions?limit=1");
  expect([list.statusCode, list.body.length < replyBytes]).toEqual([200, true]);
  const row: DecisionRow = decided.json().row;
  expect(list.json().rows).toEqual([row]);
  expect(row).toMatchObject({ places: letters.length, state: "active" });
  expect(row.words).toContain(`in ${also.length} places more`);
  expect(row.decision.act).toEqual({ ...naming("Everywhere"), also: also.slice(0, 9) });
  expect(row.decision.anchors.map((anchor) => anchor.place)).toEqual(letters.slice(0, 10));
  expect(row.decision.anchors[0]?.id).toBe(decided.json().entity);
  const line = (await store.exportDecisions()).trimEnd().split("\n").at(-1) ?? "";
  expect(JSON.parse(line).act).toEqual(naming("Everywhere"));
  expect(JSON.parse(line).anchors).toHaveLength(letters.length);
});

test("the places of a split are shown and counted alike", async () => {
  const { entity } = (await post({ act: naming("Nowhere") })).json();
  const places = letters.slice(0, 30);
  const { row } = (await post({ act: { kind: "split", entity, places, label: "Somewhere" } })).json();
  expect([row.places, row.decision.act.places]).toEqual([30, places.slice(0, 10)]);
});

test("a long passage is shown by its beginning", async () => {
  const passage = { text: "letters", start: 0, end: body.length };
  const act: Act = { kind: "add-claim", place: passage, about: [LENIN] };
  const { row } = (await post({ act })).json();
  const quotes = row.decision.anchors.map(({ quote }: { quote: string }) => quote.length);
  expect([Math.max(...quotes), row.places]).toEqual([300, undefined]);
});

test("what came of a write is answered, however long the answer is", async () => {
  const and = Array.from({ length: 9 }, (_, number): Act => naming(`Place ${number}`));
  const decided = await post({ act: naming("Place"), and });
  expect([decided.statusCode, decided.body.length > replyBytes]).toEqual([201, true]);
  const ledger = await store.exportDecisions();
  const other = await openStore(":memory:");
  const empty = await buildApp({ store: other, limits: { replyBytes: 1 } });
  const headers = { "content-type": "application/x-ndjson" };
  const url = "/api/decisions/ledger";
  const imported = await empty.inject({ method: "POST", url, payload: ledger, headers });
  expect([imported.statusCode, imported.json().added]).toEqual([200, ledger.trimEnd().split("\n").length]);
  const { id } = decided.json().row.decision;
  const undone = await empty.inject({ method: "DELETE", url: `/api/decisions/${id}` });
  expect(undone.statusCode).toBe(200);
  expect(await other.exportDecisions()).toContain(`"decision":"${id}"`);
  await empty.close();
  await other.close();
});
