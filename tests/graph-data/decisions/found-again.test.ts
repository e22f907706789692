import { expect, test } from "vitest";
import { entityAgain, placeAgain } from "../../../graph-data/decisions/found-again.ts";
import { GraphBuilder } from "../../contract/graph-builder.ts";

const place = (start: number, end: number) => ({ text: "one", start, end });

test.each([
  ["at the same place", place(4, 8), "Anna", "See Anna here.", { start: 4, end: 8 }],
  ["farther on", place(4, 8), "Anna", "Once more: see Anna.", { start: 15, end: 19 }],
  ["at the nearer of two places", place(10, 14), "Anna", "Anna .... Otto Anna", { start: 15, end: 19 }],
])("words are found %s", (_, where, quote, body, found) => {
  expect(placeAgain(where, quote, body)).toEqual(found);
});

test.each([
  ["are gone", place(4, 8), "Anna", "See Otto here."],
  ["stand equally near twice", place(5, 9), "Anna", "Anna.....oAnna"],
  ["lie outside the text", place(4, 80), undefined, "See Anna here."],
])("words that %s are not found", (_, where, quote, body) => {
  expect(placeAgain(where, quote, body)).toBeUndefined();
});

test("an entity is found by the very span first, then by its type; two of equal standing are none", () => {
  const builder = new GraphBuilder()
    .text("one", "One", "Anna Berg wrote. Otto came.")
    .entity("person:anna", "Person", [["one", "Anna Berg"]])
    .entity("work:anna", "Work", [["one", "Anna"]])
    .entity("place:otto", "Place", [["one", "Otto"]])
    .entity("event:otto", "Event", [["one", "Otto"]]);
  const { nodes, attributes } = builder.graph();
  const share = { record: { id: "one" }, body: builder.bodies().get("one") ?? "", nodes, attributes };
  const anchor = { id: "person:old", type: "Person" as const, label: "Anna" };
  const found = (start: number, end: number, quote: string) =>
    entityAgain({ ...anchor, place: place(start, end), quote }, share);
  expect(found(0, 9, "Anna Berg")).toBe("person:anna");
  expect(found(0, 4, "Anna")).toBe("work:anna");
  expect(found(5, 9, "Berg")).toBe("person:anna");
  expect(found(17, 21, "Otto")).toBeUndefined();
  expect(found(0, 4, "Otto")).toBeUndefined();
});
