import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { say, spoken } from "../../../client/state/spoken.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a sentence stays some seconds and goes; said again, it stays anew", () => {
  say("All there.");
  vi.advanceTimersByTime(5_000);
  say("All there.");
  vi.advanceTimersByTime(5_000);
  expect(spoken.value).toBe("All there.");
  vi.advanceTimersByTime(1_000);
  expect(spoken.value).toBe("");
});
