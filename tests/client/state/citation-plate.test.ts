import fc from "fast-check";
import { expect, test } from "vitest";
import type { CitationNetworkReply, CitationRow, Evidence, NetworkCitation, NetworkEntity } from "#model";
import { authorMatrix } from "../../../client/state/citation-matrix.ts";
import { type Network, networkOf, placesOf } from "../../../client/state/citation-network.ts";
import {
  between,
  citationInWords,
  rowsOf,
  sideOf,
  whenInWords,
} from "../../../client/state/citation-plate.ts";
import { citingPlaces } from "../../../client/state/citing-places.ts";
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
const book = of("Work", "The Anarchists", { date: "1973", authors: [{ id: avrich.id, confidence: 0.9 }] });
const marx = of("Person", "Karl Marx");
const gotha = of("Work", "Gotha", { date: "1875", authors: [{ id: marx.id, confidence: 0.9 }] });
const author = of("Person", "Ann Author", { isRead: true });
const cites = (
  citing: NetworkEntity,
  cited: NetworkEntity,
  more: Partial<NetworkCitation> = {},
): NetworkCitation => ({
  relation: `CITES:${citing.id}:${cited.id}`,
  citing: citing.id,
  cited: cited.id,
  count: more.evidence?.length ?? 1,
  evidence: at(0),
  confidence: 0.9,
  texts: ["t"],
  ...more,
});
/** Places of ten letters each, by where they begin. */
function at(...starts: number[]): Evidence[] {
  return starts.map((start) => ({ text: "t", start, end: start + 10, confidence: 0.9, method: "note" }));
}
const reply: CitationNetworkReply = {
  total: 4,
  truncated: false,
  entities: [avrich, book, marx, gotha, author],
  citations: [
    cites(author, book, {
      evidence: at(100, 200, 300).map((place) => ({ ...place, text: "u" })),
      texts: ["u"],
    }),
    cites(author, avrich, { evidence: at(400, 500) }),
    cites(book, gotha, { evidence: at(600), confidence: 0.6 }),
    cites(author, marx, { evidence: at(700) }),
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

test("a work stands at the year of the edition that is cited and says so, and whoever wrote it has no year from it", () => {
  const entities = reply.entities.map((one) =>
    one === gotha ? { ...gotha, dateOf: "edition" as const } : one,
  );
  const rows = rowsOf(networkOf({ ...reply, entities }, {}));
  const when = (id: string) =>
    rows.filter(({ entity: one }) => one.id === id).map((row) => whenInWords(row, "n. d."));
  expect(when(gotha.id)).toEqual(["edition cited, 1875"]);
  expect(when(marx.id)).toEqual(["n. d."]);
  expect(when(avrich.id)).toEqual(["1973"]);
});

test("a citation whose places only speak of the other says that nothing is quoted", () => {
  const evidence = at(0).map((place) => ({ ...place, method: "acts-on" }));
  expect(citationInWords({ count: 1, evidence }, () => "")).toBe("spoken of, not quoted");
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

test("what one cites alone and what with others is one line of a list, and the number that it opens", () => {
  const joint = cites(marx, book, { evidence: at(100, 200), coAuthorOf: author.id, relation: "joint" });
  const alone = cites(marx, book, { evidence: at(200, 300, 400), stance: "disputes" });
  const shown = networkOf({ ...reply, citations: [joint, alone] }, {});
  const [line, ...others] = sideOf(shown, marx.id, "prior");
  expect([line?.count, line?.stance, others]).toEqual([4, undefined, []]);
  const opened = between(shown, { from: marx.id, to: book.id, isExact: true });
  expect(placesOf(opened)).toBe(4);
});

test("the matrix counts authors for their works, and has no empty row or column", () => {
  const matrix = authorMatrix(network, { citing: 40, cited: 40 });
  expect(matrix.cells.get(author.id)?.get(avrich.id)).toBe(5);
  expect(matrix.cells.get(avrich.id)?.get(marx.id)).toBe(1);
  for (const { id } of matrix.citing) expect(matrix.cells.get(id)?.size).toBeGreaterThan(0);
  const narrow = authorMatrix(network, { citing: 40, cited: 1 });
  expect([narrow.citing.length, narrow.cited.length]).toEqual([1, 1]);
  const cut = authorMatrix(network, { citing: 1, cited: 1 });
  expect([cut.citing.length, cut.cited.length, cut.total]).toEqual([1, 1, { citing: 2, cited: 2 }]);
});

test("the columns of a matrix that is cut are those cited at most places, however many cite them, and none is empty", () => {
  const many = ["A", "B", "C", "D"].map((name) => of("Person", `Citing ${name}`));
  const [often, once] = [of("Person", "Often Cited"), of("Person", "Once Cited")];
  const prolific = of("Person", "A Prolific Reader");
  const crowded = networkOf(
    {
      total: 7,
      truncated: false,
      entities: [...many, often, once, prolific, marx],
      citations: [
        cites(prolific, marx, { evidence: at(100, 200, 300) }),
        cites(prolific, once, { evidence: at(400, 500) }),
        ...many.map((citing, index) => cites(citing, often, { evidence: at(1000 + 100 * index) })),
      ],
    },
    {},
  );
  const citedIn = (size: { citing: number; cited: number }) => authorMatrix(crowded, size).cited;
  expect(citedIn({ citing: 40, cited: 1 })).toEqual([expect.objectContaining({ id: often.id })]);
  expect(new Set(citedIn({ citing: 40, cited: 2 }).map(({ id }) => id))).toEqual(
    new Set([often.id, marx.id]),
  );
  const { cited, cells } = authorMatrix(crowded, { citing: 2, cited: 2 });
  for (const { id } of cited) expect([...cells.values()].some((row) => row.has(id))).toBe(true);
});

test("a place that cites an author and the author's work is one, in the matrix as in lines, lists and what a number opens", () => {
  const both = networkOf(
    {
      ...reply,
      citations: [
        cites(author, avrich, { evidence: at(100, 200) }),
        cites(author, book, { evidence: at(100, 300) }),
      ],
    },
    {},
  );
  expect(authorMatrix(both, { citing: 40, cited: 40 }).cells.get(author.id)?.get(avrich.id)).toBe(3);
  expect(placesOf(sideOf(both, avrich.id, "later"))).toBe(3);
  expect(rowsOf(both).find(({ entity }) => entity.id === author.id)?.cites).toBe(3);
  const pair = { from: author.id, to: avrich.id };
  expect(
    citingPlaces(between(both, pair).map(withSentences)).map(({ citations }) => citations.length),
  ).toEqual([2, 1, 1]);
  expect(citingPlaces(between(both, { ...pair, isExact: true }).map(withSentences))).toHaveLength(2);
});

/** The citation as the server gives it with its sentences. */
function withSentences({ relation, citing, cited, evidence }: NetworkCitation): CitationRow {
  const named = (id: string) => reply.entities.find((one) => one.id === id) ?? author;
  const words = { title: "T", quote: "0123456789", context: "0123456789" };
  const quotes = evidence.map((place) => ({ ...place, ...words, sentence: place }));
  return { relation, citing: named(citing), cited: named(cited), depth: 1, evidence: quotes };
}

test("a place shows no sentence twice, and none that another one holds", () => {
  const within = at(100).map((place) => ({ ...place, start: 102, end: 106 }));
  const two = [
    cites(author, avrich, { evidence: [...at(100), ...within] }),
    cites(author, book, { evidence: at(100) }),
  ];
  const [place, ...others] = citingPlaces(two.map(withSentences));
  expect(place?.quotes.map(({ start }) => start)).toEqual([100]);
  expect(others).toEqual([]);
});

test("page, stance and through whom it was cited are said in words", () => {
  expect(
    citationInWords(
      { locator: "113", stance: "disputes", via: "x", count: 1, evidence: at(0) },
      () => "Avrich",
    ),
  ).toBe("p. 113, disputes, quoted in Avrich");
  expect(citationInWords({ locator: "113", stance: "disputes", count: 4, evidence: at(0) }, () => "")).toBe(
    "disputes",
  );
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
