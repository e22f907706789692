import { expect, test } from "vitest";
import type { GraphReply } from "#model";
import { fileName } from "../../../../client/state/exports/save-file.ts";
import { titleOf, viewCaption, viewCitation } from "../../../../client/state/exports/view-citation.ts";
import { START, type View } from "../../../../client/state/view.ts";

const text = (title: string) => ({ id: title, title, language: "en", sha256: "", length: 1, mentions: 1 });
const graph: GraphReply = {
  entities: {},
  relations: {},
  texts: [text("Letters")],
  fingerprint: "0123456789abcdef",
};
const view: View = {
  ...START,
  page: "explore",
  seeds: ["person:lenin"],
  hiddenKinds: ["Place"],
  years: { from: 1914 },
};
const cited = {
  view,
  labels: new Map([["person:lenin", "Lenin"]]),
  graph,
  address: "http://ibid/explore?seeds=person:lenin",
  today: new Date("2026-11-26T12:00:00Z"),
  size: "3 entities, 2 relations",
};

test("a citation says what is shown, how it is filtered, from which texts, where, of which graph and when", () => {
  expect(viewCitation(cited)).toBe(
    "“The graph around Lenin” (3 entities, 2 relations; without places; from 1914). Read by Ibid from: Letters. http://ibid/explore?seeds=person:lenin (graph 0123456789ab, 26 November 2026).",
  );
  expect(viewCaption(cited)).toMatch(/^3 entities, 2 relations; without places; from 1914\. Read by Ibid/u);
});

test("many texts are counted after the first", () => {
  const texts = ["A", "B", "C", "D", "E", "F"].map(text);
  expect(viewCitation({ ...cited, graph: { ...graph, texts } })).toContain("from: A; B; C; D and 2 more.");
});

test("every page has a title, also where no name is known yet", () => {
  expect(titleOf({ ...START, page: "answer", centre: "person:rosa-luxemburg" }, new Map())).toBe(
    "Everything connected to rosa luxemburg",
  );
  expect(titleOf({ ...view, path: { from: "person:lenin", to: "person:kautsky" } }, cited.labels)).toBe(
    "How Lenin and kautsky are connected",
  );
  expect(titleOf({ ...START, page: "citations" }, new Map())).toBe("Who cited whom");
});

test("a file is named for what it holds, in letters that every system keeps", () => {
  expect(fileName("How “Gödel” & Łukasiewicz are: connected?", "svg")).toBe(
    "how-godel-łukasiewicz-are-connected.svg",
  );
  expect(fileName("???", "csv")).toBe("ibid.csv");
});
