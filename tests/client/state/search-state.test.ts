import { expect, test } from "vitest";
import type { SearchReply } from "#model";
import { offersOf } from "../../../client/state/search-state.ts";
import { entity } from "./small-stage.ts";

const hit = (type: "Person" | "Work", name: string) => ({ ...entity(type, name), matched: name });
const found: SearchReply = {
  total: 3,
  truncated: false,
  entities: [hit("Work", "Leviathan"), hit("Person", "Hobbes"), hit("Work", "Behemoth")],
  passages: { total: 0, truncated: false, quotes: [] },
  nearest: [],
};

test("kinds stand together, the kind of the best match first", () => {
  expect(offersOf("b", found).map(({ key }) => key)).toEqual([
    "work:Leviathan",
    "work:Behemoth",
    "person:Hobbes",
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
