import { expect, test } from "vitest";
import { readString } from "../../extract/readers/read-text.ts";
import { scripted, unmarked } from "../extract/marked-text.ts";
import { readWith } from "./ablated-engine.ts";
import { VARIANTS } from "./ablation.ts";

const MARKED = `On These Matters

{Person|Avrich} argues that {Person|Lenin} feared the {Organisation|Cheka} in {Place|Moscow} in 1918.[1]

Notes

[1] {Person|Paul Avrich}, {Work|The Russian Anarchists} (Princeton, 1967), p. 12.`;

const text = unmarked(MARKED);
const source = readString(text.body, "made.txt");

test("each experiment leaves something out that the whole engine has", async () => {
  const whole = await layersOf({ engine: "whole" });
  expect(whole).toEqual(await layersOf(VARIANTS[0] ?? { engine: "" }));
  const without = async (engine: string) =>
    layersOf(VARIANTS.find((variant) => variant.engine === engine) ?? { engine });
  expect((await without("without notes and citations")).references).toBe(0);
  expect((await without("without passage authors")).speakers).toBe(0);
  expect((await without("weighed relations alone")).relations).toBe(0);
  expect(whole.references * whole.relations).toBeGreaterThan(0);
});

async function layersOf({
  reading = (read) => read,
  stages = {},
  kept = (read) => read,
}: (typeof VARIANTS)[number]) {
  const recogniser = scripted(text);
  const changed = {
    ...recogniser,
    read: async (...asked: Parameters<typeof recogniser.read>) => reading(await recogniser.read(...asked)),
  };
  const { references, relations, speakers } = kept(await readWith(source, changed, stages));
  return {
    references: references.length,
    relations: relations.filter(({ type }) => type !== "APPEARS_WITH").length,
    speakers: speakers.filter((speaker) => speaker !== undefined).length,
  };
}
