import { describe, expect, test } from "vitest";
import { toEntitiesCsv, toRelationsCsv } from "../../../server/export/to-csv.ts";
import { BODIES, smallGraph } from "../ask/small-graph.ts";
import { AWKWARD_BODIES, AWKWARD_NAMES, awkwardGraph } from "./awkward-graph.ts";
import { readCsv } from "./read-csv.ts";
import { SAMPLE, SAMPLE_BODIES } from "./sample-graph.ts";

describe("the relations as CSV", () => {
  test("have a row for each place that proves one, with its sentence", () => {
    const rows = readCsv(toRelationsCsv(SAMPLE, SAMPLE_BODIES));
    expect(rows.length).toBe(SAMPLE.edges.flatMap(({ attributes }) => attributes.evidence).length);
    const body = [...SAMPLE_BODIES.values()][0]?.replace(/\s+/gu, " ") ?? "";
    for (const { sentence = "" } of rows) expect(body).toContain(sentence);
    for (const { sentence } of rows) expect(sentence).not.toBe("");
  });

  test("say who, what, whom, where and how sure", () => {
    const [row] = readCsv(
      toRelationsCsv(
        smallGraph((type) => type === "CITES"),
        BODIES,
      ),
    );
    expect(row).toMatchObject({
      source: "Ivan Trotzkij",
      "source type": "Person",
      relation: "CITES",
      words: "cites",
      target: "The Coming Storm",
      "target type": "Work",
      "text title": "Letters on the War",
      sentence: "Ivan Trotzkij of the Peace League cited The Coming Storm (p. 12).",
      confidence: "0.9",
      method: "hand",
    });
    expect(BODIES.get("letters")?.slice(Number(row?.["start"]), Number(row?.["end"]))).toMatch(
      /^Ivan Trotzkij of/u,
    );
  });

  test("stand without sentences where the words of a text are not at hand", () => {
    const rows = readCsv(toRelationsCsv(smallGraph(), new Map()));
    expect(rows.map(({ sentence }) => sentence).join("")).toBe("");
    expect(rows.length).toBe(17);
  });
});

/** The small graph, its claim held otherwise. */
function withClaim(said: { label: string; polarity: "asserted" | "denied" | "doubted" }) {
  const graph = smallGraph();
  const nodes = graph.nodes.map((node) =>
    node.attributes.type === "Claim" ? { ...node, attributes: { ...node.attributes, ...said } } : node,
  );
  return readCsv(toRelationsCsv({ ...graph, nodes }, BODIES));
}

describe("a claim in the relations as CSV", () => {
  const heldIn = (rows: ReturnType<typeof withClaim>) =>
    rows.filter(({ relation }) => relation === "ASSERTS").map(({ words, polarity }) => [words, polarity]);

  test("is asserted, denied or doubted by who makes it, and so are its words", () => {
    const label = "The mill must burn.";
    expect(heldIn(withClaim({ label, polarity: "asserted" }))[0]).toEqual(["asserts", "asserted"]);
    expect(heldIn(withClaim({ label, polarity: "denied" }))[0]).toEqual(["denies", "denied"]);
    expect(heldIn(withClaim({ label, polarity: "doubted" }))[0]).toEqual(["doubts", "doubted"]);
  });

  test("is asserted where its own words are what denies", () => {
    const label = "It is not true that the mill must burn.";
    expect(heldIn(withClaim({ label, polarity: "denied" }))[0]).toEqual(["asserts", "asserted"]);
  });

  test("says so of what it is about too, and nothing is said of what is no claim", () => {
    const rows = withClaim({ label: "The mill must burn.", polarity: "denied" });
    const held = (isOfClaim: boolean) =>
      new Set(
        rows
          .filter(({ relation }) => ["ASSERTS", "ABOUT"].includes(relation ?? "") === isOfClaim)
          .map(({ polarity }) => polarity),
      );
    expect([held(true), held(false)]).toEqual([new Set(["denied"]), new Set([""])]);
  });
});

describe("the entities as CSV", () => {
  test("have a row each, with dates, how often they are named and what is stated of them", () => {
    const rows = readCsv(toEntitiesCsv(smallGraph()));
    expect(rows.map(({ id }) => id)).toEqual(smallGraph().nodes.map(({ key }) => key));
    expect(rows.find(({ id }) => id === "event:truce-of-loewen")).toMatchObject({
      type: "Event",
      name: "Truce of Löwen",
      date: "1918-04",
      from: "1918-04-01",
      to: "1918-04-30",
      places: "4",
      texts: "letters",
      "stated relations": "5",
    });
  });
});

test("names that hold marks of CSV come back whole, and none is run as a formula", () => {
  const names = readCsv(toEntitiesCsv(awkwardGraph())).map(({ name }) => name);
  expect(names).toEqual(AWKWARD_NAMES.map((name) => (name.startsWith("=") ? `'${name}` : name)));
  const cited = readCsv(toRelationsCsv(awkwardGraph(), AWKWARD_BODIES)).map(({ target }) => target);
  expect(cited.slice(0, -1)).toEqual(names.slice(1));
});
