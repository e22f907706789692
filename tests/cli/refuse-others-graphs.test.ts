import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serialiseGraph } from "#model";
import { refuseOthersGraphs } from "../../cli/refuse-others-graphs.ts";
import { emptyFolder } from "./run-ibid.ts";
import { SMALL_TEXT, smallGraph } from "./small-graph.ts";

/** A folder of graphs with that of a/small.txt in it, and other texts of that name beside it. */
function shelf(): { readonly graphs: string; readonly text: (name: string) => string } {
  const folder = emptyFolder();
  for (const name of ["a", "b", "moved", "graphs"]) mkdirSync(join(folder, name));
  const words = { a: "Later words of the same file.", b: "Other words.", moved: SMALL_TEXT };
  for (const [name, body] of Object.entries(words)) writeFileSync(join(folder, name, "small.txt"), body);
  writeFileSync(join(folder, "graphs/small.json"), serialiseGraph(smallGraph("../a/small.txt")));
  return { graphs: join(folder, "graphs"), text: (name) => join(folder, name, "small.txt") };
}

test("the graph of another text is not overwritten, and it is said what to do", async () => {
  const { graphs, text } = shelf();
  await expect(refuseOthersGraphs(graphs, [{ id: "small", path: text("b") }])).rejects.toThrow(
    `${graphs}/small.json holds the graph of ${text("a")}, and the graph of ${text("b")} would take its place. Choose another folder with --out, or extract both together`,
  );
});

test("the graph of the same file, or of the same words elsewhere, may be made anew", async () => {
  const { graphs, text } = shelf();
  for (const name of ["a", "moved"])
    await expect(refuseOthersGraphs(graphs, [{ id: "small", path: text(name) }])).resolves.toBeUndefined();
  await expect(refuseOthersGraphs(graphs, [{ id: "new", path: text("b") }])).resolves.toBeUndefined();
});

test("a text that is read in the same run gives up its id, since it gets one of its own", async () => {
  const { graphs, text } = shelf();
  const all = [text("a"), text("b")];
  await expect(refuseOthersGraphs(graphs, [{ id: "small", path: text("b") }], all)).resolves.toBeUndefined();
});

test("what is no graph of one text is not overwritten, what was cut short is", async () => {
  const { graphs, text } = shelf();
  for (const [name, json] of [
    ["list", "[1]"],
    ["nothing", "null"],
    ["cut", '{"attributes"'],
  ] as const)
    writeFileSync(join(graphs, `${name}.json`), json);
  for (const id of ["list", "nothing"])
    await expect(refuseOthersGraphs(graphs, [{ id, path: text("b") }])).rejects.toThrow(/something else/u);
  await expect(refuseOthersGraphs(graphs, [{ id: "cut", path: text("b") }])).resolves.toBeUndefined();
});
