import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { GraphReply } from "#model";
import { fileName } from "../../../../client/state/exports/save-file.ts";
import { titleOf, viewCaption, viewCitation } from "../../../../client/state/exports/view-citation.ts";
import { START, type View } from "../../../../client/state/view.ts";
import { entity } from "../small-stage.ts";

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
  texts: undefined,
  address: "http://ibid/explore?seeds=person:lenin",
  today: new Date("2026-11-26T12:00:00Z"),
  size: "3 entities, 2 relations",
};

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

test("a citation says what is shown, how it is filtered, by which program, of which graph, from which texts, where and when", () => {
  expect(viewCitation(cited)).toBe(
    `“The graph around Lenin” (3 entities, 2 relations; without places; from 1914). Ibid ${version}, graph 0123456789ab. Read from: Letters. http://ibid/explore?seeds=person:lenin (accessed 26 November 2026).`,
  );
  expect(viewCaption(cited)).toBe(
    `3 entities, 2 relations; without places; from 1914. Ibid ${version}, graph 0123456789ab, 26 November 2026. Read from: Letters. http://ibid/explore?seeds=person:lenin`,
  );
});

test("every text is named with its author; of very many the first ten and how many more, in a caption the first four", () => {
  const author = entity("Person", "Lenin");
  const texts = [{ ...text("A"), author }, ...["B", "C", "D", "E", "F"].map(text)];
  const six = { ...cited, graph: { ...graph, texts } };
  expect(viewCitation(six)).toContain("Read from: Lenin, A; B; C; D; E; F. http");
  expect(viewCaption(six)).toContain("Read from: Lenin, A; B; C; D; and 2 more. http");
  const many = Array.from({ length: 143 }, (_, index) => text(`T${index}`));
  const words = viewCitation({ ...cited, graph: { ...graph, texts: many } });
  expect(words).toContain("Read from: T0; ");
  expect(words).toContain("; T9; and 133 more. http");
});

test("a view names the texts that it draws on, not all of the graph", () => {
  const texts = ["A", "B"].map(text);
  const words = viewCitation({
    ...cited,
    texts: new Set(["B"]),
    graph: { ...graph, texts },
  });
  expect(words).toContain("Read from: B. http");
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
