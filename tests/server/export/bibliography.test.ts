import { plugins } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import { type Csl, type Entity, GRAPH_OPTIONS, type Graph, type RelationType } from "#model";
import { cslDate } from "../../../server/export/csl-date.ts";
import { cslItems } from "../../../server/export/csl-items.ts";
import { toBibtex } from "../../../server/export/to-bibtex.ts";
import { toCsl } from "../../../server/export/to-csl.ts";
import { toRis } from "../../../server/export/to-ris.ts";

const place = { text: "t", start: 0, end: 1, confidence: 0.9, method: "hand" };
type Row = [id: string, label: string, more?: { readonly csl?: Csl; readonly date?: string }];

function graphOf(nodes: readonly Row[], edges: readonly [RelationType, string, string][]): Graph {
  const typeOf = (id: string) =>
    id.startsWith("work") ? "Work" : id.startsWith("organisation") ? "Organisation" : "Person";
  return {
    attributes: { format: 1, texts: [] },
    options: GRAPH_OPTIONS,
    nodes: nodes.map(([key, label, more = {}]) => ({
      key,
      attributes: { type: typeOf(key), label, aliases: [], mentions: [place], ...more } as Entity,
    })),
    edges: edges.map(([type, source, target]) => ({
      key: `${type}:${source}:${target}`,
      source,
      target,
      attributes: { type, confidence: 0.9, evidence: [place] },
    })),
  };
}

const graph = graphOf(
  [
    ["person:marcel-van-der-linden", "Marcel van der Linden"],
    ["person:luxemburg-rosa", "Luxemburg, Rosa"],
    ["organisation:iisg", "International Institute of Social History"],
    [
      "work:workers",
      "Workers of the World",
      {
        csl: {
          type: "book",
          title: "Workers of the World: Essays & {Notes}",
          author: [{ family: "Linden", given: "M." }],
          issued: "2008",
          "original-date": "1999",
          publisher: "Brill_\\",
          "publisher-place": "Leiden",
        },
      },
    ],
    ["work:workers-b", "Žižek reads “Marx” \n twice", { date: "1918-03/1918-05~" }],
    ["work:told-of", "Only told of"],
  ],
  [
    ["AUTHORED", "person:marcel-van-der-linden", "work:workers"],
    ["AUTHORED", "organisation:iisg", "work:workers"],
    ["TRANSLATED", "person:luxemburg-rosa", "work:workers"],
    ["CITES", "organisation:iisg", "work:workers-b"],
  ],
);

describe("the works of a graph as a bibliography", () => {
  test("hold what references say, with authors and translators as the relations say, and leave out what nobody cites", () => {
    expect(cslItems(graph)).toEqual([
      {
        id: "workers",
        type: "book",
        title: "Workers of the World: Essays & {Notes}",
        author: [
          { family: "van der Linden", given: "Marcel" },
          { literal: "International Institute of Social History" },
        ],
        translator: [{ family: "Luxemburg", given: "Rosa" }],
        issued: { "date-parts": [[2008]] },
        "original-date": { "date-parts": [[1999]] },
        publisher: "Brill_\\",
        "publisher-place": "Leiden",
      },
      {
        id: "workers-b",
        type: "book",
        title: "Žižek reads “Marx” \n twice",
        issued: {
          "date-parts": [
            [1918, 3],
            [1918, 5],
          ],
          circa: true,
        },
        note: "Cited by International Institute of Social History",
      },
    ]);
    expect(JSON.parse(toCsl(graph))).toEqual(cslItems(graph));
  });

  test("a name that a reader gave goes before the title in the references", () => {
    const csl = { title: "Vyperod", author: [{ family: "Bogdanov", given: "A." }] };
    const renamed = graphOf([["work:forward", "Vperyod", { csl }]], []);
    expect(cslItems(renamed)).toMatchObject([{ title: "Vperyod", author: csl.author }]);
  });

  test("what tells a son from his father is no family name", () => {
    const sons = graphOf(
      [
        ["person:dennett", "Daniel Clement Dennett III"],
        ["person:king", "Martin Luther King, Jr."],
        ["work:brainstorms", "Brainstorms"],
      ],
      [
        ["AUTHORED", "person:dennett", "work:brainstorms"],
        ["AUTHORED", "person:king", "work:brainstorms"],
      ],
    );
    expect(cslItems(sons)[0]?.author).toEqual([
      { family: "Dennett", given: "Daniel Clement", suffix: "III" },
      { family: "King", given: "Martin Luther", suffix: "Jr." },
    ]);
    expect(toBibtex(sons)).toContain("Dennett, III, Daniel Clement");
  });

  test("what a text by several cites is cited by each who signs it", () => {
    const joint = graphOf(
      [
        ["person:ann", "Ann Archer"],
        ["person:ben", "Ben Baker"],
        ["work:strikes", "Strikes"],
      ],
      [["CITES", "person:ann", "work:strikes"]],
    );
    const none = { passages: [], notes: [], sentences: [], remarks: [] };
    const text = { id: "t", title: "T", language: "en", sha256: "", file: "t.txt", length: 1, ...none };
    const signed = {
      ...joint,
      attributes: {
        format: 1 as const,
        texts: [{ ...text, author: "person:ann", coAuthors: ["person:ben"] }],
      },
      edges: joint.edges.map((edge) => ({
        ...edge,
        attributes: { ...edge.attributes, evidence: [{ ...place, method: "note" }] },
      })),
    };
    expect(cslItems(signed)[0]?.note).toBe("Cited by Ann Archer; Ben Baker");
  });

  test("BibTeX is read by another reader: signs of TeX, names in parts, one key each", () => {
    const read = plugins.input.chain(toBibtex(graph));
    expect(read.map(({ id }) => id)).toEqual(["workers", "workers-b"]);
    expect(read[0]).toMatchObject({
      title: "Workers of the World: Essays & {Notes}",
      publisher: "Brill_\\",
      author: [
        { family: "Linden", given: "Marcel", "non-dropping-particle": "van der" },
        { family: "International Institute of Social History" },
      ].map((name) =>
        expect.objectContaining({ family: expect.stringContaining(name.family.split(" ").at(-1) ?? "") }),
      ),
    });
    expect(read[1]?.title).toMatch(/^Žižek reads “Marx”/u);
  });

  test("RIS has one entry for each work, with its year", () => {
    const lines = toRis(graph).split("\n");
    expect(lines.filter((line) => line.startsWith("TY  - "))).toHaveLength(2);
    expect(lines).toContain("PY  - 2008");
    expect(lines.find((line) => line.startsWith("AU  - "))).toMatch(/Linden, Marcel/u);
  });
});

test.each([
  ["1917", { "date-parts": [[1917]] }],
  ["1917-11-07", { "date-parts": [[1917, 11, 7]] }],
  ["1905/1907", { "date-parts": [[1905], [1907]] }],
  ["1880~", { "date-parts": [[1880]], circa: true }],
  ["-0043-03-15", { "date-parts": [[-43, 3, 15]] }],
  ["192X", { literal: "192X" }],
  ["1918/..", { literal: "1918/.." }],
  ["1918-21", { literal: "1918-21" }],
])("the date %s of EDTF is %j in CSL", (date, expected) => {
  expect(cslDate(date)).toEqual(expected);
});
