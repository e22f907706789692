import { expect, test } from "vitest";
import { withTurns } from "../../server/with-turns.ts";
import { fakeStore } from "./fake-store.ts";

test("between two calls of a store the event loop turns, and the answers stay the same", async () => {
  const store = fakeStore();
  let turns = 0;
  const count = () => {
    turns += 1;
    timer = setImmediate(count);
  };
  let timer = setImmediate(count);
  const slow = withTurns(store);
  expect(await slow.entity("person:paul-avrich")).toEqual(await store.entity("person:paul-avrich"));
  const before = turns;
  await slow.texts();
  await slow.texts();
  expect(turns - before).toBeGreaterThanOrEqual(2);
  clearImmediate(timer);
});

test("what a call of the store throws is thrown", async () => {
  const slow = withTurns(
    fakeStore({
      texts: async () => {
        throw new Error("no texts");
      },
    }),
  );
  await expect(slow.texts()).rejects.toThrow("no texts");
});
