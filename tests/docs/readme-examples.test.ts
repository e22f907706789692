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

test("the README's measures are those of the model card", () => {
  const card = readFileSync("extract/recognisers/encoder/model/card.md", "utf8");
  const tested = card.split(/^## /mu).find((part) => part.startsWith("Test: ")) ?? "";
  const measured = readme.split("## How sure it is")[1]?.split("\n## ")[0] ?? "";
  const shown = measured.split("\n").filter((line) => /^\| \w+ \| \d/u.test(line));
  expect(shown.length).toBe(6);
  expect(shown.filter((line) => !tested.includes(line))).toEqual([]);
  expect(measured).toContain(tested.match(/\d+ texts/u)?.[0]);
  const believed = [...measured.matchAll(/said with (0\.\d\d)(?: confidence)?, (\d\d)/gu)];
  expect(believed.length).toBe(2);
  for (const [, said, right] of believed)
    expect(tested).toMatch(new RegExp(`^\\| ${said} \\| 0\\.${right} \\|`, "mu"));
});

test("the README's measures from text to graph are those of docs/quality.md", () => {
  const measured = readFileSync("docs/quality.md", "utf8").split("## The sample")[0] ?? "";
  const wanted = [
    ["names, exact", "mentions, exact"],
    ["entities (CEAF-e)", "entities (CEAF-e)"],
    ["stated relations", "relations (but RELATED_TO)"],
    ["who cited whom", "who cited whom"],
    ["claims, by span", "claims"],
  ] as const;
  for (const [shown, measure] of wanted) {
    const cells =
      readme
        .split("\n")
        .find((line) => line.startsWith(`| ${shown} | `))
        ?.split(" | ") ?? [];
    const line = measured.split("\n").find((one) => one.startsWith(`${measure} `.padEnd(29))) ?? "";
    expect(line.match(/\d+\.\d/gu)?.slice(0, 3)).toEqual(cells.slice(1, 4));
    expect(line).toContain(`[${cells[4]?.replace(" |", "")}]`);
  }
});
