import { expect, test } from "vitest";
import type {
  CitationNetworkReply,
  CitationRow,
  Evidence,
  NetworkCitation,
  NetworkEntity,
  Quote,
} from "#model";
import { methodAtMark } from "#model";
import { authorMatrix } from "../../../client/state/citation-matrix.ts";
import { networkOf, networkOfMany, placesOf } from "../../../client/state/citation-network.ts";
import { between, hiddenInWords, rowsOf } from "../../../client/state/citation-plate.ts";
import { citingPlaces, quotedAt } from "../../../client/state/citing-places.ts";
import { citationsCsv } from "../../../client/state/exports/citations-file.ts";
import { entity } from "./small-stage.ts";

const of = (type: "Person" | "Work", name: string, more: Partial<NetworkEntity> = {}): NetworkEntity => ({
  ...entity(type, name),
  isRead: false,
  authors: [],
  ...more,
});
const ann = of("Person", "Ann");
const ben = of("Person", "Ben");
const book = of("Work", "Boats", { date: "1973", authors: [{ id: ben.id, confidence: 0.6 }] });
/** A place of ten letters, by where it begins. */
const at = (start: number, confidence: number, method = "note"): Evidence => ({
  text: "t",
  start,
  end: start + 10,
  confidence,
  method,
});
const cites = (
  cited: NetworkEntity,
  evidence: Evidence[],
  more: Partial<NetworkCitation> = {},
): NetworkCitation => ({
  relation: `CITES:${ann.id}:${cited.id}`,
  citing: ann.id,
  cited: cited.id,
  count: placesOf([{ evidence }]),
  evidence,
  confidence: 0.97,
  texts: ["t"],
  ...more,
});
const replyOf = (...citations: NetworkCitation[]): CitationNetworkReply => ({
  total: citations.length,
  truncated: false,
  entities: [ann, ben, book],
  citations,
});
/** The citation as the server gives it with its sentences. */
const withSentences = ({ relation, evidence }: NetworkCitation): CitationRow => ({
  relation,
  citing: ann,
  cited: ben,
  depth: 1,
  evidence: evidence.map((place) => ({
    ...place,
    title: "T",
    quote: `words at ${place.start}`,
    context: `Words at ${place.start}.`,
    sentence: place,
  })),
});
const proofsOf = (...citations: NetworkCitation[]): Map<string, Quote[]> =>
  new Map(citations.map((one) => [one.relation, withSentences(one).evidence]));
/** Lines of a table under its head. */
const linesOf = (csv: string) => csv.trim().split("\r\n").slice(1);
const size = { citing: 40, cited: 40 };

test("a number counts the places that are as sure as asked, and opens as many, and as many are saved", () => {
  const mixed = cites(ben, [at(0, 0.95), at(100, 0.7), at(200, 0.92), at(300, 0.5)]);
  const shown = networkOf(replyOf(mixed), { atLeast: 90 });
  expect(shown.citations.map(({ count }) => count)).toEqual([2]);
  expect(authorMatrix(shown, size).cells.get(ann.id)?.get(ben.id)).toBe(2);
  const opened = citingPlaces(quotedAt([withSentences(mixed)], between(shown, { from: ann.id, to: ben.id })));
  expect(opened.map(({ quotes }) => quotes.map(({ start }) => start))).toEqual([[0], [200]]);
  expect(linesOf(citationsCsv(shown, proofsOf(mixed)))).toHaveLength(2);
  expect(shown.lessSure).toEqual({ citations: 0, places: 2, authorships: 0 });
});

test("a place is as sure as its surest sentence, and one of an accepted citation is sure", () => {
  const noted = cites(ben, [at(0, 0.6, methodAtMark("note")), at(100, 0.95)]);
  expect(networkOf(replyOf(noted), { atLeast: 90 }).citations).toEqual([noted]);
  const unsure = cites(ben, [at(0, 0.6)]);
  expect(networkOf(replyOf(unsure), { atLeast: 90 })).toMatchObject({
    citations: [],
    lessSure: { citations: 1, places: 1 },
  });
  const accepted = cites(ben, [at(0, 0.6)], { status: "accepted" });
  expect(networkOf(replyOf(accepted), { atLeast: 90 }).citations).toEqual([accepted]);
});

test("a work stands under its author only where it is as sure as asked that it is the author's", () => {
  const reply = replyOf(cites(book, [at(0, 0.95)]));
  const all = networkOf(reply, { atLeast: 50 });
  expect(authorMatrix(all, size).cited.map(({ id }) => id)).toEqual([ben.id]);
  expect([rowsOf(all)[0]?.authors, all.lessSure.authorships]).toEqual(["Ben", 0]);
  const sure = networkOf(reply, { atLeast: 75 });
  expect(authorMatrix(sure, size).cited).toEqual([]);
  expect([rowsOf(sure)[0]?.authors, sure.lessSure.authorships]).toEqual(["", 1]);
  expect(placesOf(between(sure, { from: ann.id, to: ben.id }))).toBe(0);
  expect(networkOf(reply, { words: "ben", atLeast: 75 }).citations).toEqual([]);
});

test("of more citations than come at once the sure ones are those that the server found, and the rest is counted", () => {
  const [often, once] = [cites(ben, [at(0, 0.5), at(100, 0.6)]), cites(book, [at(200, 0.95)])];
  const all = { ...replyOf(often), total: 2, truncated: true };
  expect(networkOf(all, { atLeast: 90 }).citations).toEqual([]);
  const shown = networkOfMany(all, replyOf(once), { atLeast: 90 });
  expect(shown.citations).toEqual([once]);
  expect(shown.lessSure).toEqual({ citations: 1, places: 0, authorships: 0 });
  expect(networkOfMany(all, replyOf(once), { words: "nobody", atLeast: 90 }).citations).toEqual([]);
});

test("what is left out is said: citations, places and authors", () => {
  expect(hiddenInWords({ citations: 0, places: 0, authorships: 0 })).toBe("");
  expect(hiddenInWords({ citations: 0, places: 3, authorships: 0 })).toBe("3 places hidden, less sure");
  expect(hiddenInWords({ citations: 1, places: 3, authorships: 2 })).toBe(
    "1 citation, 3 places and 2 authors of works hidden, less sure",
  );
});

test("where one text alone is looked at, its places alone count", () => {
  const two = cites(ben, [at(100, 0.9), at(200, 0.9), { ...at(100, 0.9), text: "u" }], {
    texts: ["t", "u"],
    locator: "113",
  });
  const shown = networkOf(replyOf(two), { text: "u" });
  expect(rowsOf(shown).find(({ entity: { id } }) => id === ben.id)?.cited).toBe(1);
  expect(shown.citations[0]).toMatchObject({ texts: ["u"], count: 1 });
  expect(shown.citations[0]).not.toHaveProperty("locator");
  expect(citingPlaces(quotedAt([withSentences(two)], shown.citations))).toHaveLength(1);
});

test("a place that cites a person and a work has a line for each in the table, under one number", () => {
  const both = [cites(ben, [at(0, 0.9), at(100, 0.9)]), cites(book, [at(100, 0.9), at(200, 0.9)])];
  const shown = networkOf(replyOf(...both), {});
  const numbers = linesOf(citationsCsv(shown, proofsOf(...both))).map((line) => line.split(",")[0]);
  expect(numbers).toEqual(["1", "2", "2", "3"]);
  expect(new Set(numbers).size).toBe(authorMatrix(shown, size).cells.get(ann.id)?.get(ben.id));
});

test("a note and the sentence of its mark are one line of the table", () => {
  const noted = cites(ben, [at(0, 0.8, methodAtMark("note")), at(100, 0.9)]);
  const [line, ...others] = linesOf(citationsCsv(networkOf(replyOf(noted), {}), proofsOf(noted)));
  expect(line).toContain(",Words at 100.,t,100,110,note,0.9,Words at 0.,0-10");
  expect(others).toEqual([]);
});

test("the table has authors, date, through whom and of each place its own page", () => {
  const cited = cites(book, [at(5, 0.9), at(90, 0.9)], { locator: "14", via: ben.id });
  const [first, second] = withSentences(cited).evidence;
  const quotes = [
    { ...first, quote: "Boats p.14.", context: "Boats p.14.", locator: "14" },
    { ...second, quote: "Ibid.\np. 113", context: "Ibid.\np. 113", locator: "113" },
  ] as Quote[];
  const shown = networkOf(replyOf(cited), {});
  const lines = linesOf(citationsCsv(shown, new Map([[cited.relation, quotes]])));
  const ends = "Ann,person:Ann,,Boats,work:Boats,Ben,1973,,2,,Ben";
  expect(lines[0]).toBe(`1,${ends},14,Boats p.14.,t,5,15,note,0.9,,`);
  expect(lines[1]).toBe(`2,${ends},113,Ibid. p. 113,t,90,100,note,0.9,,`);
  expect(linesOf(citationsCsv(shown, new Map()))[0]).toBe(`1,${ends},,,t,5,15,note,0.9,,`);
});

test("a text does not cite itself: what its author says of the work that it is counts nowhere", () => {
  const texts = [{ id: "t", title: "Boats" }];
  const reply = replyOf(cites(book, [at(0, 0.95)]), cites(ben, [at(100, 0.95)]));
  const entities = reply.entities.map((one) =>
    one.id === book.id || one.id === ann.id ? { ...one, texts } : one,
  );
  const { citations } = networkOf({ ...reply, entities }, {});
  expect(citations.map(({ cited }) => cited)).toEqual([ben.id]);
});
