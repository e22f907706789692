import { expect, test, vi } from "vitest";
import type { SearchReply } from "#model";
import { bestOffer, offersOf } from "../../../client/state/search-state.ts";
import { entity } from "./small-stage.ts";

const hit = (type: "Person" | "Work", name: string) => ({ ...entity(type, name), matched: name });
const found: SearchReply = {
  total: 3,
  truncated: false,
  entities: [hit("Work", "Leviathan"), hit("Person", "Hobbes"), hit("Work", "Behemoth")],
  passages: { total: 0, truncated: false, quotes: [] },
  nearest: [],
};

test("kinds stand together, the kind of the best match first; last comes the full text", () => {
  expect(offersOf("b", found).map(({ key }) => key)).toEqual([
    "work:Leviathan",
    "work:Behemoth",
    "person:Hobbes",
    "everywhere",
  ]);
});

test("a question is offered before any name", () => {
  expect(offersOf("who cited Hobbes", found)[0]).toMatchObject({
    what: "question",
    words: "who cited Hobbes",
  });
});

test("an empty field offers nothing", () => {
  expect(offersOf("  ", found)).toEqual([]);
});

test("Enter takes the best name for the words, and the full text only where no name fits", async () => {
  const replies = [found, { ...found, total: 0, entities: [] }];
  vi.stubGlobal("fetch", async () => Response.json(replies.shift()));
  expect(await bestOffer("levia")).toMatchObject({ key: "work:Leviathan" });
  expect(await bestOffer("levia")).toMatchObject({ what: "everywhere" });
  vi.unstubAllGlobals();
});
