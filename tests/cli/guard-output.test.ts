import { EventEmitter } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import { guardOutput } from "../../cli/guard-output.ts";

/** What is said, and the exit code, where stdout fails twice in this way. */
function failing(code: string): { readonly said: readonly unknown[]; readonly exitCode: unknown } {
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const before = process.exitCode;
  onTestFinished(() => {
    process.exitCode = before;
    written.mockRestore();
  });
  const [stdout, stderr] = [new EventEmitter(), new EventEmitter()];
  guardOutput(stdout as never, stderr as never);
  for (const stream of [stdout, stdout, stderr])
    stream.emit("error", Object.assign(new Error(`write ${code}`), { code }));
  return { said: written.mock.calls.map(([words]) => words), exitCode: process.exitCode };
}

test("a reader that has gone is no fault, and nothing is said", () => {
  expect(failing("EPIPE")).toEqual({ said: [], exitCode: undefined });
});

test("a full disk behind stdout is said once, and the exit code is 1", () => {
  expect(failing("ENOSPC")).toEqual({
    said: [
      "error: The output was not written whole: the disk is full. Free some space and run the same again.\n",
    ],
    exitCode: 1,
  });
});
