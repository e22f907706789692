import { describe, expect, test } from "vitest";
import { cypherLiteral } from "../../../server/export/cypher-literal.ts";
import { toCypher } from "../../../server/export/to-cypher.ts";
import { AWKWARD_BODIES, AWKWARD_NAMES, awkwardGraph } from "./awkward-graph.ts";
import { SAMPLE, SAMPLE_BODIES } from "./sample-graph.ts";

describe("a Cypher literal", () => {
  test.each([
    ["it's", "'it\\'s'"],
    ['say "no"', "'say \"no\"'"],
    ["a\\b", "'a\\\\b'"],
    ["\\'; MATCH (n) DETACH DELETE n //", "'\\\\\\'; MATCH (n) DETACH DELETE n //'"],
    ["two\nlines\r\ttab", "'two\\nlines\\r\\ttab'"],
    ["C:\\users", "'C:\\\\' + 'users'"],
    ["\\\\u0027", "'\\\\\\\\' + 'u0027'"],
    ["🤔 `x` $y", "'🤔 `x` $y'"],
    [3, "3"],
    [{ real: 1 }, "1.0"],
    [{ real: 0.85 }, "0.85"],
    [true, "true"],
    [{ a: undefined, b: ["x", "y"], c: [] }, "{b: ['x', 'y'], c: []}"],
  ])("of %j is %s", (value, written) => {
    expect(cypherLiteral(value)).toBe(written);
  });
});

/** A file parted into its statements as cypher-shell does: at each semicolon outside of strings and comments. */
function statementsOf(file: string): string[] {
  const parts = file.matchAll(/\/\/[^\n]*\n|('(?:[^'\\]|\\.)*'|[^';/]|\/(?!\/))+|;/gsu);
  return [...parts]
    .map(([part]) => part.trim())
    .filter((part) => part !== "" && part !== ";" && !part.startsWith("//"));
}

describe("the graph as Cypher", () => {
  test("makes constraints, texts, entities, mentions and relations, in that order, by ids alone", () => {
    const kinds = statementsOf(toCypher(SAMPLE, SAMPLE_BODIES)).map((statement) =>
      statement.split("\n").at(-1),
    );
    expect(kinds[0]).toMatch(/^CREATE CONSTRAINT entity_id/u);
    expect(kinds[2]).toBe("MERGE (t:Text {id: row.id}) SET t += row");
    const all = kinds.join("\n");
    expect(all.indexOf("SET e:Claim")).toBeLessThan(all.indexOf("MENTIONED_IN"));
    expect(all.indexOf("MENTIONED_IN")).toBeLessThan(all.indexOf("MERGE (a)-[r:CITES]->(b)"));
  });

  test("has a row for every entity and relation, and none for what is not known", () => {
    const file = toCypher(SAMPLE, SAMPLE_BODIES);
    for (const { key } of SAMPLE.nodes) expect(file).toContain(`\n{id: '${key}', label: `);
    for (const { key } of SAMPLE.edges) expect(file).toContain(`properties: {id: '${key}', confidence: `);
    expect(file).not.toMatch(/undefined|null|NaN/u);
  });

  test("puts at most 500 rows into a statement", () => {
    const many = Array.from({ length: 1_001 }, (_none, at) => `name ${at}`);
    const statements = statementsOf(toCypher(awkwardGraph(many), AWKWARD_BODIES));
    const people = statements.filter((statement) => statement.includes("SET e:Person"));
    expect(people.map((statement) => statement.match(/^\{id: /gmu)?.length)).toEqual([500, 500, 10]);
  });

  test("stays one file of whole statements whatever names hold", () => {
    const statements = statementsOf(toCypher(awkwardGraph(), AWKWARD_BODIES));
    for (const statement of statements) expect(statement).toMatch(/^(?:CREATE CONSTRAINT|UNWIND \[\n)/u);
    expect(statements.length).toBe(2 + 1 + 1 + 1 + 2);
    const people = statements.find((statement) => statement.includes("SET e:Person"));
    expect(people?.split("\n").length).toBe(AWKWARD_NAMES.length + 3);
  });
});
