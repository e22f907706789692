import { expect, test } from "vitest";
import { linkEntities } from "../../../extract/stages/link-entities.ts";
import { namedText } from "../named-text.ts";

/** The labels of the places that a text names as Cambridge, each with how often it is named. */
const cambridges = (...blocks: string[]) =>
  linkEntities(namedText(blocks.join("\n\n"), [["Place", "Cambridge"]])).entities.map(
    ({ label, mentions }) => `${label} ${mentions.length}`,
  );

test("places of one name whose glosses contradict each other are two, each with its gloss in its label", () => {
  expect(
    cambridges(
      "It came out in Cambridge, Mass., in 1920.",
      "Another was printed in Cambridge, England, later.",
    ),
  ).toEqual(["Cambridge, Mass. 1", "Cambridge, England 1"]);
});

test("a mention without a gloss is the place that was glossed last before it", () => {
  expect(
    cambridges(
      "He taught in Cambridge, Mass. He left Cambridge for Cambridge, England. Cambridge was cold, he said.",
    ),
  ).toEqual(["Cambridge, Mass. 2", "Cambridge, England 2"]);
});

test("what stands before the first of two glosses is neither: nothing is said of it", () => {
  expect(
    cambridges("He lived in Cambridge. He taught in Cambridge, Mass., and he died in Cambridge, England."),
  ).toEqual(["Cambridge 1", "Cambridge, Mass. 1", "Cambridge, England 1"]);
});

test("a gloss that nothing contradicts parts no place", () => {
  expect(cambridges("He taught in Cambridge, Mass., and in Cambridge he died.")).toEqual(["Cambridge 2"]);
  expect(cambridges("He taught in Cambridge, UK; then he died in Cambridge, England.")).toEqual([
    "Cambridge 2",
  ]);
});

test("two towns of one name in one breath are two", () => {
  const { entities } = linkEntities(
    namedText("He taught in Rome, Italy, and in Rome, Georgia, until 1920.", [["Place", "Rome"]]),
  );
  expect(entities.map(({ label }) => label)).toEqual(["Rome, Italy", "Rome, Georgia"]);
});

test("a famous city that is named first stays itself where its namesake is glossed", () => {
  const moscow = (text: string) =>
    linkEntities(namedText(text, [["Place", "Moscow"]])).entities.map(
      ({ label, mentions }) => `${label} ${mentions.length}`,
    );
  expect(
    moscow("He died in Moscow. A book came out in Moscow, Idaho, later. In Moscow few read it."),
  ).toEqual(["Moscow 2", "Moscow, Idaho 1"]);
  expect(moscow("She was born in Moscow, Idaho, and in Moscow she died.")).toEqual(["Moscow 2"]);
});

test("a state is one by its postal code and its older abbreviation; Los Angeles is no state", () => {
  const states = (text: string, ...names: string[]) =>
    linkEntities(
      namedText(
        text,
        names.map((name) => ["Place", name] as const),
      ),
    ).entities.length;
  expect(states("He lived in Salem, MA, and died in Mass. alone.", "MA", "Mass.")).toBe(1);
  expect(states("He lived in LA and died in Louisiana alone.", "LA", "Louisiana")).toBe(2);
});

test("a state behind a town is not the city of its name, and is one with what is called a state", () => {
  const body =
    "It began at Seneca Falls, New York. She moved to New York in 1907. New York State gave her the vote; New York was glad.";
  const { entities } = linkEntities(
    namedText(body, [
      ["Place", "Seneca Falls"],
      ["Place", "New York State"],
      ["Place", "New York"],
    ]),
  );
  expect(entities.map(({ label, mentions }) => `${label} ${mentions.length}`)).toEqual([
    "Seneca Falls 1",
    "New York State 2",
    "New York 2",
  ]);
});
