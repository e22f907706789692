import { expect, test } from "vitest";
import type { NamedType } from "#model";
import { buildGraph } from "../../../extract/build-graph.ts";
import { readThrough } from "../../../extract/pipeline.ts";
import { readString } from "../../../extract/readers/read-text.ts";
import { scripted, unmarked } from "../../extract/marked-text.ts";
import type { GoldFile, GoldRelation } from "../gold-file.ts";
import type { ReadGold } from "../read-gold-text.ts";
import { scoreText } from "../score-text.ts";
import { watched } from "../watched-reading.ts";
import { errorCounts, errorsAsMarkdown } from "./errors-as-markdown.ts";
import { findErrors } from "./find-errors.ts";

const TEXT = unmarked(`On These Matters

{Person|Avrich} and {Person|Lenin} walked through {Organisation|Moscow}. Then {Place|Kiev} fell to the Rada. {Person|Lenin} left.`);
const at = (words: string) => {
  const start = TEXT.body.indexOf(words);
  return { start, end: start + words.length };
};
const named = (id: string, type: NamedType, ...places: string[]) => ({
  id,
  type,
  name: places[0] ?? "",
  mentions: places.map(at),
});

/** The text as the engine reads it, against gold entities and relations. */
async function read(entities: GoldFile["entities"], relations: GoldRelation[] = []): Promise<ReadGold> {
  const recogniser = scripted(TEXT, 0);
  const document = await readThrough(readString(TEXT.body, "made.txt"), {
    ...recogniser,
    read: async (...asked) => watched(await recogniser.read(...asked)),
  });
  const complete = { relations: true, claims: true };
  const title = { ...named("W0", "Work", "On These Matters"), optional: true };
  const gold: GoldFile = {
    name: "made",
    body: TEXT.body,
    entities: [title, ...entities],
    relations,
    claims: [],
    complete,
  };
  const graph = buildGraph(document);
  return { gold, document: document as ReadGold["document"], graph, score: scoreText(graph, gold) };
}

const causes = async (...given: Parameters<typeof read>) =>
  findErrors(await read(...given)).map(({ layer, cause }) => `${layer}: ${cause}`);

const AVRICH = named("P1", "Person", "Avrich");
const LENIN = named("P2", "Person", "Lenin");
const [FIRST] = LENIN.mentions;
const LATER = { start: TEXT.body.lastIndexOf("Lenin"), end: TEXT.body.lastIndexOf("Lenin") + 5 };
const TWICE = { ...LENIN, mentions: FIRST ? [FIRST, LATER] : [LATER] };
const MOSCOW = named("L1", "Place", "Moscow");
const KIEV = named("L2", "Place", "Kiev");

test("a name of another kind, a name cut otherwise, a missed one and an invented one are told apart", async () => {
  const wider = { ...TWICE, mentions: [at("and Lenin"), LATER] };
  const rada = named("O1", "Organisation", "Rada");
  expect(await causes([AVRICH, wider, MOSCOW, rada])).toEqual([
    "name: wrong edge",
    "name: wrong type",
    "name: missed",
    "name: spurious",
  ]);
});

test("one entity read as two is split, two read as one are wrongly joined", async () => {
  const both = { ...AVRICH, mentions: [at("Avrich"), at("Lenin")] };
  const right = [MOSCOW, KIEV];
  expect(await causes([both, ...right])).toContain("entity: split");
  const another = { ...LENIN, id: "P3", mentions: [LATER] };
  expect(await causes([AVRICH, LENIN, another, ...right])).toContain("entity: wrongly joined");
});

test("a missed relation says at which step it was lost", async () => {
  const gold = [AVRICH, TWICE, { ...MOSCOW, type: "Organisation" as const }, KIEV];
  const relation = (source: string, target: string): GoldRelation => ({ type: "OPPOSES", source, target });
  expect(await causes(gold, [relation("P1", "P2")])).toContain(
    "relation: missed: below the threshold (0.0 to 0.1)",
  );
  expect(await causes(gold, [relation("P1", "L2")])).toContain(
    "relation: missed: the ends stand in no sentence together",
  );
  const more = [...gold, named("O1", "Organisation", "Rada")];
  expect(await causes(more, [relation("P1", "O1")])).toContain("relation: missed: an end was missed");
});

test("the page groups errors by cause, counts them, and shows each in its sentence", async () => {
  const errors = findErrors(await read([AVRICH, TWICE, MOSCOW, KIEV]));
  expect(errorCounts(errors)).toEqual(["name: 1", "     1  wrong type"]);
  const page = errorsAsMarkdown(errors);
  expect(page).toContain("### name, wrong type (1)");
  expect(page).toContain("Avrich and Lenin walked through «Moscow».");
});
