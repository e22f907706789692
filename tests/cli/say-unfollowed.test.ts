import { expect, test, vi } from "vitest";
import { sayUnfollowed } from "../../cli/say-unfollowed.ts";

function saidOf(linked: readonly string[]): readonly unknown[] {
  const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  sayUnfollowed(linked);
  const said = stderr.mock.calls.map(([words]) => words);
  stderr.mockRestore();
  return said;
}

test("links to folders are told in one line, the first three by name", () => {
  expect(saidOf([])).toEqual([]);
  expect(saidOf(["a"])).toEqual([
    "1 link to a folder was not followed (a): name such a folder to have it read.\n",
  ]);
  expect(saidOf(["a", "b", "c", "d"])).toEqual([
    "4 links to folders were not followed (a, b, c, ...): name such a folder to have it read.\n",
  ]);
});
