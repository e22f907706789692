import { MultiDirectedGraph, MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import { describe, expect, test } from "vitest";
import { GRAPH_OPTIONS, type Graph } from "#model";
import { XmlText } from "../../../graph-data/model/xml-text.ts";
import { toGexf } from "../../../server/export/to-gexf.ts";
import { smallGraph } from "../ask/small-graph.ts";

const place = { text: "t", start: 0, end: 1, confidence: 0.9, method: "hand" };

function graphOf(labels: readonly string[]): Graph {
  return {
    attributes: { format: 1, texts: [] },
    options: GRAPH_OPTIONS,
    nodes: labels.map((label, at) => ({
      key: `person:${at}`,
      attributes: { type: "Person", label, aliases: [], mentions: [place] },
    })),
    edges: [],
  };
}

describe("the graph as GEXF", () => {
  test("is read by another reader with every entity, relation, name and date", () => {
    const graph = smallGraph();
    const read = gexf.parse(MultiDirectedGraph, toGexf(graph), { addMissingNodes: false });
    expect(read.nodes().sort()).toEqual(graph.nodes.map(({ key }) => key).sort());
    expect(read.edges().sort()).toEqual(graph.edges.map(({ key }) => key).sort());
    expect(read.getNodeAttributes("event:truce-of-loewen")).toMatchObject({
      label: "Truce of Löwen",
      type: "Event",
      date: "1918-04",
      from: "1918-04-01",
      to: "1918-04-30",
      mentions: 4,
    });
    expect(read.getEdgeAttributes("CITES:person:ivan-trotzkij:work:the-coming-storm")).toMatchObject({
      label: "CITES",
      weight: 1,
      confidence: 0.9,
      manner: "mention",
      locator: "p. 12",
      evidence: expect.stringMatching(/^letters:\d+-\d+$/u),
    });
  });

  test("keeps names that hold marks of XML", () => {
    const labels = [
      '<script>alert("1")</script>',
      "A & B",
      "line\nbreak\ttab",
      "]]>",
      "&amp;",
      "'single'",
      "ö 漢 🤔",
    ];
    const read = gexf.parse(MultiGraph, toGexf(graphOf(labels)), { addMissingNodes: false });
    expect(read.mapNodes((_id, { label }) => label)).toEqual(labels);
  });

  test("leaves out what XML forbids, and says how many characters", () => {
    const words = toGexf(graphOf(["a\u0000b\u0001c\u001f", "d\ufffe", "\ud800e\udc00"]));
    expect(words).toContain('label="abc"');
    expect(words).toContain('label="d"');
    expect(words).toContain('label="e"');
    expect(words).toContain("(6 characters that XML forbids were left out)");
    expect(toGexf(graphOf(["a"]))).not.toContain("left out");
  });
});

describe("text for XML", () => {
  test.each([
    ["a < b", "a &lt; b", 0],
    ["\r\n", "&#13;&#10;", 0],
    ["\ud83e\udd14", "\ud83e\udd14", 0],
    ["\ud83e", "", 1],
    ["\udd14\ud83e", "", 2],
    ["\uffff\u000b", "", 2],
  ])("%j is written %j", (text, written, dropped) => {
    const xml = new XmlText();
    expect(xml.write(text)).toBe(written);
    expect(xml.dropped).toBe(dropped);
  });
});
