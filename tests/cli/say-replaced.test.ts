import { expect, test, vi } from "vitest";
import { sayReplaced } from "../../cli/say-replaced.ts";
import { smallGraph } from "./small-graph.ts";

const textsOf = (file: string, sha256: string) =>
  smallGraph(file).attributes.texts.map((text) => ({ ...text, sha256 }));

test("a text that gave way to the words of another file is said, one that was corrected or moved is not", () => {
  const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const held = textsOf("a/small.txt", "1");
  for (const coming of [
    textsOf("a/small.txt", "2"),
    textsOf("b/small.txt", "1"),
    textsOf("b/small.txt", "2"),
  ])
    sayReplaced(held, coming);
  const said = stderr.mock.calls.map(([words]) => words);
  stderr.mockRestore();
  expect(said).toEqual(["The text small of a/small.txt was replaced by that of b/small.txt.\n"]);
});
