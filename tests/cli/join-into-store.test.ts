import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { serialiseGraph } from "#model";
import { joinIntoStore } from "../../cli/join-into-store.ts";
import { openStore } from "../../server/store/open-store.ts";
import { bodiesOf, type Told, told } from "../extract/corpus/told-texts.ts";
import { emptyFolder } from "./run-ibid.ts";

const A = told(
  "a",
  "{Person|Karl Marx} wrote {Work|The Civil War in France} in {Place|London}, far from {Person|Nicholas II}.",
  { ties: [{ type: "AUTHORED", from: "Karl Marx", to: "The Civil War in France" }] },
);
const B = told("b", "{Person|Marx} and {Person|Jenny Marx} left {Place|Paris} for {Place|London}.");
const C = told("c", "{Person|K. Marx}, {Work|Civil War in France}; {Place|Paris} and {Person|J. Marx}.");

/** A store file with the texts loaded one load after the other; each load is of its own. */
async function loaded(file: string, loads: readonly (readonly Told[])[]): Promise<string> {
  const store = await openStore(file);
  try {
    for (const texts of loads)
      await joinIntoStore(
        store,
        texts.map((text) => ({ graph: text.graph, bodies: bodiesOf([text]) })),
      );
    return serialiseGraph((await store.exportGraph()).graph);
  } finally {
    await store.close();
  }
}

const idsIn = (graph: string): string[] =>
  (JSON.parse(graph) as { nodes: { key: string }[] }).nodes.map(({ key }) => key);

describe("loading into a store file", () => {
  test("the same texts again, also after the file was closed, change no byte", async () => {
    const file = join(emptyFolder(), "graph.db");
    const first = await loaded(file, [[A, B]]);
    expect(await loaded(file, [[A, B], [B], [A]])).toBe(first);
  });

  test("a further text joins what is there, and every id that was there stays", async () => {
    const file = join(emptyFolder(), "graph.db");
    const before = await loaded(file, [[A, B]]);
    const after = await loaded(file, [[C]]);
    expect(idsIn(after)).toEqual(expect.arrayContaining(idsIn(before)));
    const marx = JSON.parse(after).nodes.find(({ key }: { key: string }) => key === "person:karl-marx");
    expect(new Set(marx.attributes.mentions.map(({ text }: { text: string }) => text))).toEqual(
      new Set(["a", "b", "c"]),
    );
    expect(await loaded(file, [[C], [B], [A]])).toBe(after);
  });
});
