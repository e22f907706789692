import { expect, test } from "vitest";
import type { TextReply } from "#model";
import { ApiError } from "../../../client/api/api.ts";
import { removedOf } from "../../../client/state/removed-text.ts";
import { createResource } from "../../../client/state/resource.ts";

const settled = () => new Promise((done) => setTimeout(done));
const reply = (id: string) => ({ id, title: id.toUpperCase() }) as TextReply;

/** A page of texts of a graph that holds some of them. */
function pageOf(held: Set<string>, refusal = new ApiError("No text has the id", 404)) {
  return createResource(async (id: string) => {
    if (!held.has(id)) throw refusal;
    return reply(id);
  });
}

test("a text that goes while it is read is known to have been removed, however often it is asked for", async () => {
  const held = new Set(["letters"]);
  const page = pageOf(held);
  page.follow("letters");
  await settled();
  expect(removedOf(page.state.value, "letters")).toBeUndefined();
  held.clear();
  for (const _again of [1, 2]) {
    page.retry();
    await settled();
    expect(removedOf(page.state.value, "letters")?.title).toBe("LETTERS");
  }
  held.add("letters");
  page.retry();
  await settled();
  expect(removedOf(page.state.value, "letters")).toBeUndefined();
});

test("a text that was never there was not removed, whatever was read before", async () => {
  const page = pageOf(new Set(["letters"]));
  page.follow("letters");
  await settled();
  page.follow("nothing");
  await settled();
  expect(removedOf(page.state.value, "nothing")).toBeUndefined();
});

test("a text whose server cannot be reached was not removed", async () => {
  const held = new Set(["letters"]);
  const page = pageOf(held, new ApiError("The server does not answer", 503));
  page.follow("letters");
  await settled();
  held.clear();
  page.retry();
  await settled();
  expect(removedOf(page.state.value, "letters")).toBeUndefined();
});
