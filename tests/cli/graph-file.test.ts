import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Graph, serialiseGraph } from "#model";
import { placedGraph, readGraphFile } from "../../cli/graph-file.ts";
import { openSource } from "../../cli/open-source.ts";
import { extractText } from "../../extract/pipeline.ts";
import { InvalidGraphError } from "../../server/store/graph-store.ts";
import { capitalReader } from "../extract/capital-reader.ts";
import { emptyFolder } from "./run-ibid.ts";
import { SMALL_TEXT, smallGraph } from "./small-graph.ts";

function written(json: string, text: string | undefined = SMALL_TEXT): string {
  const folder = emptyFolder();
  if (text !== undefined) writeFileSync(join(folder, "small.txt"), text);
  writeFileSync(join(folder, "graph.json"), json);
  return join(folder, "graph.json");
}

test("a sound graph is read with the words of its texts", async () => {
  const { graph, bodies } = await readGraphFile(written(serialiseGraph(smallGraph())));
  expect(graph).toEqual(smallGraph());
  expect(bodies).toEqual(new Map([["small", SMALL_TEXT]]));
});

test("a byte order mark before the text does not count", async () => {
  const { bodies } = await readGraphFile(written(serialiseGraph(smallGraph()), `\uFEFF${SMALL_TEXT}`));
  expect(bodies.get("small")).toBe(SMALL_TEXT);
});

const PROSE = "In April the Cheka raided the clubs of the anarchists in Moscow.";

test.each([
  ["maps.md", `---\nauthor:\n  - name: Ann Archer\n    url: a.org\n---\n\n${PROSE}\n`],
  ["parts.md", `---\nauthor:\n  - given: Ann\n    family: Archer\n---\n\n${PROSE}\n`],
  ["toml.md", `+++\n[[author]]\ngiven = "Ann"\nfamily = "Archer"\n+++\n\n${PROSE}\n`],
  ["old-mac.txt", `The Raids\r\r${PROSE}\r`],
  ["page.html", `<h1>The Raids</h1><p>${PROSE}</p>`],
])("the text of a graph is read as the extraction read it: %s", async (name, words) => {
  const folder = emptyFolder();
  const [file, path] = [join(folder, name), join(folder, "graph.json")];
  writeFileSync(file, words);
  const graph = await extractText(await openSource(file), capitalReader());
  const { id } = graph.attributes.texts[0] ?? { id: "" };
  writeFileSync(path, serialiseGraph(placedGraph(graph, path, new Map([[id, file]]))));
  const { bodies } = await readGraphFile(path);
  expect(bodies.get(id)).toContain(PROSE);
  if (name.endsWith(".md")) expect(bodies.get(id)).toBe(words);
});

test("a byte order mark before the graph does not count", async () => {
  const { graph } = await readGraphFile(written(`\uFEFF${serialiseGraph(smallGraph())}`));
  expect(graph).toEqual(smallGraph());
});

test("a folder or a device in the place of a graph or of its text is named, and never read", async () => {
  await expect(readGraphFile("tests")).rejects.toThrow(
    "tests is a folder: name a graph file, such as tests/graph.json.",
  );
  await expect(readGraphFile("/dev/zero")).rejects.toThrow(
    "/dev/zero is not an ordinary file: name a graph file.",
  );
  const endless = written(serialiseGraph(smallGraph("/dev/zero")));
  await expect(readGraphFile(endless)).rejects.toThrow(
    "/dev/zero is not an ordinary file: name a text file.",
  );
});

test("a file that is no JSON says so, and what to do", async () => {
  await expect(readGraphFile(written('{"attributes"'))).rejects.toThrow(
    /is no JSON, or was cut short\. Make it anew/u,
  );
});

test("a graph that breaks laws lists every fault with its id", async () => {
  const graph = smallGraph();
  const broken: Graph = {
    ...graph,
    edges: graph.edges.map((edge) => ({ ...edge, target: "person:nobody" })),
  };
  const error = await readGraphFile(written(serialiseGraph(broken))).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidGraphError);
  const { faults } = error as InvalidGraphError;
  expect(new Set(faults.map(({ id }) => id))).toEqual(new Set(graph.edges.map(({ key }) => key)));
  expect(faults.map(({ message }) => message)).toContain("leads to the unknown person:nobody");
});

test("a text that is gone, or has changed, is named", async () => {
  const path = written(serialiseGraph(smallGraph()), SMALL_TEXT.replace("quotes", "scorns"));
  await expect(readGraphFile(path)).rejects.toThrow(/small\.txt has changed since .+ was made/u);
  const lonely = written(serialiseGraph(smallGraph("gone.txt")));
  await expect(readGraphFile(lonely)).rejects.toThrow(/The text small of .+ is not at .+gone\.txt/u);
});

test("the text's path is written as seen from the graph file", () => {
  const placed = placedGraph(smallGraph(), "out/graphs/graph.json", new Map([["small", "texts/small.txt"]]));
  expect(placed.attributes.texts[0]?.file).toBe("../../texts/small.txt");
});
