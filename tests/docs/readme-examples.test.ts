import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ENTITY_TYPE_NAMES, type Graph, RELATION_TYPE_NAMES } from "#model";

const readme = readFileSync("README.md", "utf8");
const graph = JSON.parse(readFileSync("graph-data/graphs/bukharin-intro.json", "utf8")) as Graph;
const entities = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));

/** The rows of the README's table with this first heading. */
function rows(heading: string): [string, string][] {
  const table = readme.split(`| ${heading} | an example from the sample |\n| --- | --- |\n`)[1] ?? "";
  const lines = table.split("\n\n")[0]?.trim().split("\n") ?? [];
  return lines.map((line) => {
    const [kind = "", example = ""] = line.slice("| ".length, -" |".length).split(" | ");
    return [kind, example];
  });
}

describe("what the README shows is in the sample's graph", () => {
  test("every kind of thing has a row", () => {
    const kinds = new Set(rows("kind").map(([kind]) => kind.split(" ")[0]));
    expect([...kinds].sort()).toEqual([...ENTITY_TYPE_NAMES].sort());
  });

  test.each(rows("kind"))("%s: %s", (kind, example) => {
    const found = [...entities.values()].filter(
      ({ label, aliases }) => label === example || aliases.includes(example),
    );
    expect(found.map(({ type }) => type)).toContain(kind.split(" ")[0]);
  });

  test.each(rows("relation"))("%s: %s", (type, example) => {
    expect(RELATION_TYPE_NAMES).toContain(type);
    const [from, to] = example.split(" → ");
    const found = graph.edges.filter(
      ({ source, target, attributes }) =>
        attributes.type === type &&
        entities.get(source)?.label === from &&
        entities.get(target)?.label === to,
    );
    expect(found.length).toBe(1);
    expect(found[0]?.attributes.evidence.length).toBeGreaterThan(0);
  });
});
