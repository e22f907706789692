import fc from "fast-check";
import { expect, test } from "vitest";
import type { CitationNetworkReply, NetworkCitation, NetworkEntity, Quote } from "#model";
import { authorMatrix } from "../../../client/state/citation-matrix.ts";
import {
  between,
  citationInWords,
  type Network,
  networkOf,
  placesOf,
  rowsOf,
  sideOf,
} from "../../../client/state/citation-plate.ts";
import { citationsCsv } from "../../../client/state/exports/citations-file.ts";
import { arrowPath, cutTo, layPlate } from "../../../client/state/plate-layout.ts";
import { yearScale } from "../../../client/state/year-scale.ts";
import { entity } from "./small-stage.ts";

const of = (type: "Person" | "Work", name: string, more: Partial<NetworkEntity> = {}): NetworkEntity => ({
  ...entity(type, name),
  isRead: false,
  authors: [],
  ...more,
});
const avrich = of("Person", "Paul Avrich");
const book = of("Work", "The Anarchists", { date: "1973", authors: [avrich.id] });
const marx = of("Person", "Karl Marx");
const gotha = of("Work", "Gotha", { date: "1875", authors: [marx.id] });
const author = of("Person", "Ann Author", { isRead: true });
const cites = (
  citing: NetworkEntity,
  cited: NetworkEntity,
  more: Partial<NetworkCitation> = {},
): NetworkCitation => ({
  relation: `CITES:${citing.id}:${cited.id}`,
  citing: citing.id,
  cited: cited.id,
  count: 1,
  texts: ["t"],
  ...more,
});
const reply: CitationNetworkReply = {
  total: 4,
  truncated: false,
  entities: [avrich, book, marx, gotha, author],
  citations: [
    cites(author, book, { count: 3, texts: ["u"] }),
    cites(author, avrich, { count: 2 }),
    cites(book, gotha),
    cites(author, marx),
  ],
};
const network: Network = networkOf(reply, {});

test("lines come by year, a person over the years of the works, and undated ones last", () => {
  expect(
    rowsOf(network).map(({ entity: { label }, authors, cited, cites: many }) => [
      label,
      authors,
      cited,
      many,
    ]),
  ).toEqual([
    ["Gotha", "Marx", 1, 0],
    ["Karl Marx", "", 1, 0],
    ["The Anarchists", "Avrich", 3, 1],
    ["Paul Avrich", "", 2, 0],
    ["Ann Author", "", 0, 6],
  ]);
});

test("who cites stands at the years of the texts that were read", () => {
  const texts = [
    { id: "t", title: "On Raids", date: "2019-02-07" },
    { id: "u", title: "On Peace" },
  ];
  const dated = networkOf({ ...reply, entities: [...reply.entities.slice(0, -1), { ...author, texts }] }, {});
  const row = rowsOf(dated).find(({ entity: { id } }) => id === author.id);
  expect(row?.years).toEqual({ from: 2019, to: 2019 });
});

test("words find an author's works too, and a text leaves what it states", () => {
  expect(networkOf(reply, { words: "avrich" }).citations).toHaveLength(3);
  expect(networkOf(reply, { text: "u" }).citations.map(({ cited }) => cited)).toEqual([book.id]);
});

test("prior is what one cites, later is who cites one, works counted for those who wrote them", () => {
  expect(sideOf(network, avrich.id, "prior").map(({ cited }) => cited)).toEqual([gotha.id]);
  expect(placesOf(sideOf(network, avrich.id, "later"))).toBe(5);
  expect(placesOf(between(network, { from: author.id, to: avrich.id }))).toBe(5);
});

test("the matrix counts authors for their works, and has no empty row or column", () => {
  const matrix = authorMatrix(network, 40);
  expect(matrix.cells.get(author.id)?.get(avrich.id)).toBe(5);
  expect(matrix.cells.get(avrich.id)?.get(marx.id)).toBe(1);
  for (const { id } of matrix.citing) expect(matrix.cells.get(id)?.size).toBeGreaterThan(0);
  const cut = authorMatrix(network, 1);
  expect([cut.citing.length, cut.cited.length, cut.total]).toEqual([1, 1, { citing: 2, cited: 2 }]);
});

test("page, stance and through whom it was cited are said in words", () => {
  expect(citationInWords({ locator: "113", stance: "disputes", via: "x", count: 1 }, () => "Avrich")).toBe(
    "p. 113, disputes, quoted in Avrich",
  );
  expect(citationInWords({ locator: "113", stance: "disputes", count: 4 }, () => "")).toBe("disputes");
});

test("the citations are saved with authors, date and through whom, a line for each sentence with its own page", () => {
  const one = { ...cites(author, book, { locator: "14", via: marx.id }), count: 2 };
  const sentence = (start: number, words: string): Quote => ({
    text: "t",
    start,
    end: start + words.length,
    confidence: 0.9,
    method: "note",
    title: "T",
    quote: words,
    sentence: { start, end: start + words.length },
    context: words,
  });
  const shown = { entities: network.entities, citations: [one] };
  const proofs = new Map([
    [one.relation, [sentence(5, "The Anarchists p.14."), sentence(90, "Ibid.\np. 113")]],
  ]);
  const lines = citationsCsv(shown, proofs).split("\r\n");
  const ends =
    "Ann Author,person:Ann Author,The Anarchists,work:The Anarchists,Paul Avrich,1973,2,,Karl Marx,t";
  expect(lines[1]).toBe(`${ends},14,The Anarchists p.14.,t,5,25,note,0.9`);
  expect(lines[2]).toBe(`${ends},113,Ibid. p. 113,t,90,102,note,0.9`);
  expect(citationsCsv(shown, new Map()).split("\r\n")[1]).toBe(`${ends},`);
});

test("marks stand at their years, lines below each other, an arrow goes from mark to mark", () => {
  const layout = layPlate(rowsOf(network), 800);
  const xs = layout.placed.map(({ x }) => x);
  expect(xs[0]).toBeLessThan(xs[2] ?? 0);
  expect(layout.placed.every(({ y }, index) => index === 0 || y > (layout.placed[index - 1]?.y ?? 0))).toBe(
    true,
  );
  const [first, , third] = layout.placed;
  expect(first && third && arrowPath(third, first, 300)).toMatch(/^M[\d.]+ [\d.]+C/u);
  expect(cutTo("The Anarchists in the Russian Revolution", 120)).toBe("The Anarchists in…");
});

test("years keep their order on the line, and stay within it, whatever gap is cut out", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 2030 }), { minLength: 1, maxLength: 30 }), (years) => {
      const scale = yearScale(years, { left: 100, right: 700 });
      if (!scale) throw new Error("there are years");
      const sorted = [...years].sort((a, b) => a - b).map(scale.xOf);
      for (const [index, x] of sorted.entries()) {
        expect(x).toBeGreaterThanOrEqual(100 - 1e-6);
        expect(x).toBeLessThanOrEqual(700 + 1e-6);
        expect(x).toBeGreaterThanOrEqual((sorted[index - 1] ?? 0) - 1e-6);
      }
    }),
  );
});
