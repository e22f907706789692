import { expect, test } from "vitest";
import type { CitationNetworkReply } from "#model";
import { whyNoCitations, whyNoPlaces } from "../../../client/state/citations-empty.ts";
import { START } from "../../../client/state/view.ts";
import { entity } from "./small-stage.ts";

const [avrich, marx] = [entity("Person", "Avrich"), entity("Person", "Marx")];
const evidence = [0, 40].map((start) => ({
  text: "t",
  start,
  end: start + 9,
  confidence: 0.8,
  method: "note",
}));
const reply: CitationNetworkReply = {
  total: 1,
  truncated: false,
  entities: [avrich, marx].map((one) => ({ ...one, isRead: false, authors: [] })),
  citations: [
    {
      relation: "CITES",
      citing: avrich.id,
      cited: marx.id,
      count: 2,
      evidence,
      confidence: 0.8,
      texts: ["t"],
    },
  ],
};
const cell = { from: avrich.id, to: marx.id };
const NONE = { citations: 0, places: 0, authorships: 0 };
const texts = [{ id: "t" }, { id: "u" }];

test("an address that names nobody who cites or is cited says whom, and leads back to all", () => {
  const nobody = { from: "person:nobody", to: marx.id };
  const { words, way } = whyNoPlaces({ ...START, atLeast: 99 }, nobody, reply);
  expect(words).toContain("This address names nobody of these citations: “person:nobody”.");
  expect(way?.to({ ...START, cell: nobody }).cell).toBeUndefined();
  const both = whyNoPlaces(START, { from: "person:nobody", to: "person:none" }, reply);
  expect(both.words).toContain("“person:nobody” and “person:none”");
});

test("filters that hide the places of a number are named with how many they hide, and taken off", () => {
  const asked = { ...START, cell, atLeast: 99, text: "t", words: "Kropotkin" };
  const { words, way } = whyNoPlaces(asked, cell, reply);
  expect(words).toBe("Filters hide all 2 places: “Kropotkin” in a name, one text alone, at least 99 % sure.");
  expect(way?.to(asked)).toEqual({ ...START, cell });
  expect(whyNoPlaces({ ...START, atLeast: 99 }, cell, reply).way?.label).toBe("Take the filter off");
});

test("where one does not cite the other, no filter is blamed", () => {
  const { words } = whyNoPlaces({ ...START, atLeast: 99 }, { from: marx.id, to: avrich.id }, reply);
  expect(words).toBe("No text here states it, as far as was read.");
});

test("a text that is not there is said to be none, and all texts are offered", () => {
  const asked = { ...START, text: "nowhere", words: "Marx" };
  const { words, way } = whyNoCitations(asked, { lessSure: NONE }, texts);
  expect(words).toContain("No text here has the id “nowhere”.");
  expect(way?.to(asked).text).toBeUndefined();
  const known = whyNoCitations({ ...START, text: "u" }, { lessSure: NONE }, texts);
  expect(known.words).toBe("This text cites nobody, as far as was read.");
  expect(known.way?.label).toBe("Show all texts");
});

test("what certainty or words leave out of the plate comes back by a button", () => {
  const unsure = { ...START, atLeast: 99 };
  expect(whyNoCitations(unsure, { lessSure: { ...NONE, citations: 3 } }, texts).way?.to(unsure)).toEqual(
    START,
  );
  const asked = { ...START, words: "Kropotkin" };
  const { words, way } = whyNoCitations(asked, { lessSure: NONE }, texts);
  expect(words).toContain("“Kropotkin”");
  expect(way?.to(asked).words).toBeUndefined();
});
