import { expect, test } from "vitest";
import { checkGraph, serialiseGraph } from "#model";
import { buildGraph } from "../../extract/build-graph.ts";
import { extractText } from "../../extract/pipeline.ts";
import { readString } from "../../extract/readers/read-text.ts";
import { readMarked, scripted, TITLE, unmarked } from "./marked-text.ts";

const MARKED =
  "by {Person|Anna Weil}\n\n{Person|Lenin} wrote: “The state will wither away.” In April 1918 the {Organisation|Cheka} raided {Place|Moscow}.";

test("the same text gives the same bytes", async () => {
  const text = unmarked(`${TITLE}\n\n${MARKED}`);
  const once = await extractText(readString(text.body, "made.txt"), scripted(text));
  const again = await extractText(readString(text.body, "made.txt"), scripted(text));
  expect(serialiseGraph(again)).toBe(serialiseGraph(once));
});

test("a graph keeps every law of the model, and every span reads as a name of its entity", async () => {
  const document = await readMarked(MARKED);
  expect(checkGraph(buildGraph(document), new Map([["made", document.body]]))).toEqual([]);
});

test("ids come from type and name; namesakes are told apart by what is known of them", async () => {
  const marked = "{Person|Karl Renner} (1879-1950) and {Organisation|Renner} and {Person|Paul Renner}.";
  const graph = buildGraph(await readMarked(marked));
  expect(graph.nodes.map(({ key }) => key).filter((key) => !key.startsWith("claim"))).toEqual([
    "organisation:renner",
    "person:karl-renner",
    "person:paul-renner",
    "work:on-these-matters",
  ]);
});

test("the text is itself a work of its author, where its title stands in it", async () => {
  const graph = buildGraph(await readMarked(MARKED));
  expect(graph.edges.map(({ key }) => key)).toContain("AUTHORED:person:anna-weil:work:on-these-matters");
});

test("who asserts a claim, and what it is about, is less sure than that it is one", async () => {
  const graph = buildGraph(
    await readMarked("by {Person|Anna Weil}\n\n{Person|Lenin} was a danger to {Place|Russia}."),
  );
  const [claim] = graph.nodes.filter(({ attributes }) => attributes.type === "Claim");
  const isClaim = claim?.attributes.mentions[0]?.confidence ?? 0;
  const sure = graph.edges
    .filter(({ attributes: { type } }) => type === "ASSERTS" || type === "ABOUT")
    .map(({ key, attributes: { confidence } }) => [key.replace(/claim:made:\w+/u, "it"), confidence]);
  const part = (share: number) => Math.round(isClaim * share * 100) / 100;
  expect(isClaim).toBeGreaterThan(0.3);
  expect(sure).toEqual([
    ["ABOUT:it:person:lenin", part(0.77)],
    ["ABOUT:it:place:russia", part(0.45)],
    ["ASSERTS:person:anna-weil:it", part(0.89)],
  ]);
});

test("our own broken output is refused with its place", async () => {
  const document = await readMarked(MARKED);
  const broken = { ...document, body: document.body.replaceAll("Lenin", "Stalin") };
  expect(() => buildGraph(broken)).toThrow(/^build-graph: /u);
});

test("an aborted reading stops", async () => {
  const text = unmarked(`${TITLE}\n\n${MARKED}`);
  const reading = extractText(readString(text.body, "made.txt"), scripted(text), {
    signal: AbortSignal.abort(),
  });
  await expect(reading).rejects.toThrow();
});

test("the label of a claim is free of note marks, its words are kept beside it, and its id is theirs", async () => {
  const marked = "The bank failed,(1) because its directors had lent to themselves.";
  const text = `by {Person|Anna Weil}\n\n${marked}\n\nNotes\n\n(1) The Herald, 3 May 1919.`;
  const graph = buildGraph(await readMarked(text));
  const claims = graph.nodes.filter(({ attributes }) => attributes.type === "Claim");
  expect(claims.map(({ attributes }) => attributes)).toContainEqual(
    expect.objectContaining({ label: marked.replace("(1)", ""), aliases: [marked] }),
  );
});
