// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { whyOff } from "../../../client/state/decisions-state.ts";
import { outageInWords, watchStore } from "../../../client/state/store-watch.ts";
import { WAIT } from "../../wait.ts";

test("the banner says who is away since when, what is shown, and that nothing can be changed", () => {
  const since = new Date(1918, 2, 3, 14, 2);
  expect(outageInWords({ what: "Neo4j", since })).toBe(
    "Neo4j cannot be reached since 14:02; trying again. Shown is what was last loaded, and nothing can be changed.",
  );
});

test("what the server may not keep, no control offers: why is known from the first look on", async () => {
  const readOnly = "graph.db may not be written: change its rights or name another file.";
  vi.stubGlobal("fetch", async () => Response.json({ status: "ok", store: "embedded 1", readOnly }));
  const stop = watchStore();
  await vi.waitFor(() => expect(whyOff.peek()).toBe(readOnly), WAIT);
  stop();
  vi.unstubAllGlobals();
});
