import { describe, expect, test, vi } from "vitest";
import { idleThread } from "../../cli/idle-thread.ts";
import type { ReaderThread } from "../../cli/reader-thread.ts";
import { WAIT } from "../wait.ts";

/** Threads that only tell whether they were closed. */
function counted() {
  const closed: number[] = [];
  const opened: { alive: boolean }[] = [];
  const open = (): ReaderThread => {
    const number = opened.length;
    const thread = {
      alive: true,
      read: async () => ({ kind: "stopped" as const }),
      abort: () => undefined,
      close: async () => void closed.push(number),
    };
    opened.push(thread);
    return thread;
  };
  return { open, opened, closed };
}

describe("a reading thread that rests", () => {
  test("is opened once, closed after a while without work, and opened anew", async () => {
    const { open, opened, closed } = counted();
    const thread = idleThread(open, 5);
    expect(thread.get()).toBe(thread.get());
    thread.rest();
    await vi.waitFor(() => expect(closed).toEqual([0]), WAIT);
    thread.get();
    expect(opened.length).toBe(2);
  });

  test("stays open while it is asked for within that while", async () => {
    const { open, closed } = counted();
    const thread = idleThread(open, 30);
    thread.get();
    thread.rest();
    thread.get();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(closed).toEqual([]);
  });

  test("is replaced where it died", () => {
    const { open, opened } = counted();
    const thread = idleThread(open);
    thread.get();
    Object.assign(opened[0] ?? {}, { alive: false });
    thread.get();
    expect(opened.length).toBe(2);
  });
});
