import { expect, test } from "vitest";
import type { NetworkCitation, NetworkEntity } from "#model";
import type { Network } from "../../../client/state/citation-network.ts";
import { linesOf, networkInWords, savedInWords } from "../../../client/state/citation-numbers.ts";
import { citationsCsv } from "../../../client/state/exports/citations-file.ts";
import { entity } from "./small-stage.ts";

const at = (start: number, method = "author-year") => ({
  text: "t",
  start,
  end: start + 40,
  confidence: 0.9,
  method,
});
const [ann, ben, book] = [entity("Person", "Ann"), entity("Person", "Ben"), entity("Work", "Boats")];

function networkOf(...cited: (readonly [string, readonly ReturnType<typeof at>[]])[]): Network {
  const entities = [ann, ben, book].map((one): NetworkEntity => ({ ...one, isRead: false, authors: [] }));
  const citations = cited.map(
    ([id, evidence]): NetworkCitation => ({
      relation: `CITES:${ann.id}:${id}`,
      citing: ann.id,
      cited: id,
      count: evidence.length,
      evidence: [...evidence],
      confidence: 0.9,
      texts: ["t"],
    }),
  );
  return {
    entities: new Map(entities.map((one) => [one.id, one])),
    citations,
    lessSure: { citations: 0, places: 0, authorships: 0 },
  };
}

test("voices, those cited, citations and places are each told by their own number", () => {
  const network = networkOf([ben.id, [at(0), at(100)]], [book.id, [at(0)]]);
  expect(networkInWords(network)).toBe("1 voice cites 2 works and people: 2 citations in 2 places.");
});

test("the saved table has as many lines as is said, a place that makes two citations two", () => {
  const network = networkOf([ben.id, [at(0), at(100)]], [book.id, [at(0), at(900, "bibliography")]]);
  const lines = citationsCsv(network, new Map()).trim().split(/\r?\n/u).slice(1);
  expect(linesOf(network)).toBe(3);
  expect(lines.map((line) => line.split(",")[0])).toEqual(["1", "2", "1"]);
  expect(savedInWords(network)).toContain("each citation at each of its places");
});

test("where each place makes one citation, the lines are the places", () => {
  expect(savedInWords(networkOf([ben.id, [at(0)]]))).toContain("a line for each place.");
});
