import { expect, test } from "vitest";
import { edgesOfSigners, type Graph, methodOfAuthor } from "#model";
import { toGexf } from "../../../server/export/to-gexf.ts";
import { GraphBuilder } from "../../contract/graph-builder.ts";

const [ANN, BEN, CARL] = ["person:ann", "person:ben", "person:carl"];
const JOINT = "By Ann and Ben. Carl is wrong. Ben wrote of it.";
const ALONE = "By Ann. Carl is right.";

function builder(): GraphBuilder {
  return new GraphBuilder()
    .text("joint", "Together", JOINT, { author: ANN, coAuthors: [BEN] })
    .text("alone", "Alone", ALONE, { author: ANN })
    .entity(ANN, "Person", [
      ["joint", "Ann"],
      ["alone", "Ann"],
    ])
    .entity(BEN, "Person", [["joint", "Ben"]])
    .entity(CARL, "Person", [
      ["joint", "Carl"],
      ["alone", "Carl"],
    ])
    .relation(
      "CITES",
      ANN,
      CARL,
      [
        ["joint", "Carl is wrong"],
        ["alone", "Carl is right"],
      ],
      { locator: "7" },
    );
}

const edgesOf = ({ attributes, edges }: Graph) => edgesOfSigners(attributes.texts, edges);
const told = (graph: GraphBuilder) =>
  edgesOf(graph.graph()).map(({ key, attributes }) => [
    key,
    attributes.evidence.map(({ text }) => text),
    attributes.locator,
  ]);

test("what a text by several cites, each of them cites, by the places of that text", () => {
  expect(told(builder())).toEqual([
    [`CITES:${ANN}:${CARL}`, ["alone", "joint"], "7"],
    [`CITES:${BEN}:${CARL}`, ["joint"], undefined],
  ]);
});

test("nobody cites who signs the same text", () => {
  const graph = builder().relation("CITES", ANN, BEN, [["joint", "Ben wrote of it"]]);
  expect(told(graph).map(([key]) => key)).toEqual([`CITES:${ANN}:${CARL}`, `CITES:${BEN}:${CARL}`]);
});

test("what one of them cites by himself has the places of both", () => {
  const graph = builder().relation("CITES", BEN, CARL, [["joint", "Ben wrote of it"]]);
  expect(told(graph)[1]).toEqual([`CITES:${BEN}:${CARL}`, ["joint", "joint"], undefined]);
});

test("a side is of all where the author takes it unnamed, and of one where he is named", () => {
  const graph = builder()
    .relation("OPPOSES", ANN, CARL, [["joint", "Carl is wrong"]])
    .relation("SUPPORTS", ANN, CARL, [["joint", "Carl is wrong"]])
    .graph();
  for (const { attributes } of graph.edges)
    if (attributes.type === "OPPOSES")
      for (const place of attributes.evidence) place.method = methodOfAuthor("encoder");
  const keys = edgesOf(graph).map(({ key }) => key);
  expect(keys).toContain(`OPPOSES:${BEN}:${CARL}`);
  expect(keys).not.toContain(`SUPPORTS:${BEN}:${CARL}`);
});

test("a graph of texts by one each is left as it is, and the file holds the edges of all signers", () => {
  const graph = builder().graph();
  const single = { ...graph, attributes: { ...graph.attributes, texts: graph.attributes.texts.slice(1) } };
  expect(edgesOf(single)).toEqual(single.edges);
  expect(toGexf(graph)).toContain(`source="${BEN}" target="${CARL}"`);
});
