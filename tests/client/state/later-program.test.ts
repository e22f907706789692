import { expect, test } from "vitest";
import { laterProgram } from "../../../client/state/later-program.ts";
import { awayCount, retryWhatWasAway } from "../../../client/state/resource.ts";

/** A program that cannot be fetched until the server is there. */
function program() {
  const server = { isThere: false, asked: 0 };
  const later = laterProgram(async () => {
    server.asked += 1;
    if (!server.isThere) throw new TypeError("Failed to fetch dynamically imported module");
    return { words: "the page" };
  });
  return { server, later };
}

test("a program that could not be fetched is lost, the server is looked for, and another try finds it", async () => {
  const { server, later } = program();
  const before = awayCount.peek();
  expect(await later.fetch()).toBe(false);
  expect([later.isLost.peek(), awayCount.peek() - before]).toEqual([true, 1]);
  server.isThere = true;
  expect(await later.fetch()).toBe(true);
  expect([later.isLost.peek(), later.program.peek()]).toEqual([false, { words: "the page" }]);
});

test("it is fetched by itself once the server is back, and then never again", async () => {
  const { server, later } = program();
  await later.fetch();
  server.isThere = true;
  retryWhatWasAway();
  await expect.poll(() => later.program.peek()).toEqual({ words: "the page" });
  retryWhatWasAway();
  await later.fetch();
  expect(server.asked).toBe(2);
});

test("wanted twice at once it is fetched once", async () => {
  const { server, later } = program();
  server.isThere = true;
  expect(await Promise.all([later.fetch(), later.fetch()])).toEqual([true, true]);
  expect(server.asked).toBe(1);
});
