import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { toGraphml } from "../../../server/export/to-graphml.ts";
import { AWKWARD_NAMES, awkwardGraph } from "./awkward-graph.ts";
import { SAMPLE } from "./sample-graph.ts";

interface Read {
  readonly keys: Map<string, string>;
  readonly nodes: Map<string, Record<string, string>>;
  readonly edges: Map<string, Record<string, string>>;
  description: string;
}

/** What a strict XML parser finds in a GraphML file; values by the names that the keys declare. */
function readGraphml(words: string): Read {
  const read: Read = { keys: new Map(), nodes: new Map(), edges: new Map(), description: "" };
  const parser = new SaxesParser();
  let [values, key, text]: [Record<string, string>, string, string] = [{}, "", ""];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    text = "";
    if (name === "key") read.keys.set(attributes["id"] ?? "", attributes["attr.name"] ?? "");
    if (name === "data") key = read.keys.get(attributes["key"] ?? "") ?? "not declared";
    if (name === "node" || name === "edge") {
      values = { ...attributes };
      read[`${name}s`].set(attributes["id"] ?? "", values);
    }
  });
  parser.on("text", (more) => {
    text += more;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "data") values[key] = text;
    if (name === "desc") read.description = text;
  });
  parser.write(words).close();
  return read;
}

describe("the graph as GraphML", () => {
  test("holds every entity and relation of the sample by keys that are declared", () => {
    const { nodes, edges } = readGraphml(toGraphml(SAMPLE));
    expect([...nodes.keys()]).toEqual(SAMPLE.nodes.map(({ key }) => key));
    expect([...edges.keys()]).toEqual(SAMPLE.edges.map(({ key }) => key));
    const names = [...nodes.values(), ...edges.values()].flatMap((values) => Object.keys(values));
    expect(names).not.toContain("not declared");
    for (const edge of edges.values()) {
      expect([nodes.has(edge["source"] ?? ""), nodes.has(edge["target"] ?? "")]).toEqual([true, true]);
      expect(edge["evidence"]).toMatch(/^bukharin-intro:\d+-\d+/u);
    }
    expect(edges.get("RELATED_TO:person:nadezhda-krupskaya:person:v-i-lenin")).toMatchObject({
      type: "RELATED_TO",
      label: "RELATED_TO",
      words: "wife of",
      confidence: "0.85",
      weight: "1",
    });
  });

  test("keeps names that hold marks of XML", () => {
    const { nodes } = readGraphml(toGraphml(awkwardGraph()));
    expect([...nodes.values()].map(({ label }) => label)).toEqual([...AWKWARD_NAMES]);
  });

  test("leaves out what XML forbids, and says how many characters", () => {
    const { nodes, description } = readGraphml(toGraphml(awkwardGraph(["a\u0000b\ufffe\ud800c"])));
    expect([...nodes.values()].at(-1)).toMatchObject({ label: "abc", aliases: "abc's" });
    expect(description).toContain("(6 characters that XML forbids were left out)");
  });
});
