import type { Measure, Quality, QualityPart } from "#model";
import { beliefLines, figureLines, identityLines, measureLines, ruleLines, textLines } from "./table.ts";

const COMMAND = "npm run score --";
const FOLDERS = "../shared/corpora/ibid ../shared/corpora/ibid2 ../shared/gold extract/training/annotated";
const HEADINGS = {
  test: "that neither training nor tuning has seen",
  proof: "annotated later, that neither training nor tuning has seen",
  development: "on which settings were chosen",
  sample: "that ships with the program",
} as const;
/** Where fewer of a hundred are found or right than this, it is said that the engine is weak. */
const WEAK = 0.5;

/** The page docs/quality.md, from the kept figures alone. */
export function qualityPage(quality: Quality): string {
  return [
    "# How good the graphs are",
    "",
    `Measured with \`npm run score\`, which reads each annotated text through the whole pipeline (\`${quality.engine}\`) and compares the graph with what a`,
    "careful reader sees in it: names by exact span and kind, entities by CEAF-e (Luo 2005), relations by type and both ends, claims by overlap,",
    "speakers of the claims that were found. Brackets hold 95 % when texts are drawn anew (bootstrap over texts). This page is written by the",
    "same command from `graph-data/quality.json`; the program shows the same figures at `/quality`.",
    "",
    ...quality.parts.flatMap((part) => partOfPage(part, quality.earlier)),
    ...ablationOfPage(quality),
    ...identityOfPage(quality),
    "## How to repeat it",
    "",
    "92 annotated texts lie in `extract/training/annotated` (those of *proof*, and those that rules were made on); the others are not part of this",
    "project. Any folder of gold files does (`NAME.gold.json` beside `NAME.txt`).",
    "```sh",
    `${COMMAND} ${FOLDERS} --part test,proof,development,sample --ablation --write`,
    `${COMMAND} extract/training/annotated --part practice --errors errors.md`,
    "```",
    "The first writes the figures, this page and the README's tables anew, the second lists every error with its sentence. Floors on the development",
    "texts are held by `tests/score/floors.test.ts`; `UPDATE_FLOORS=1 npx vitest run tests/score/floors.test.ts` raises them.",
    "",
  ].join("\n");
}

function partOfPage(part: QualityPart, earlier: Quality["earlier"]): string[] {
  const words = part.texts.reduce((sum, text) => sum + text.words, 0);
  const noted = part.texts.filter(({ notes }) => notes > 0).length;
  const count = `${part.texts.length} ${part.texts.length === 1 ? "text" : "texts"}`;
  return [
    `## ${capital(part.part)}: ${count} ${HEADINGS[part.part]}`,
    "",
    `${words.toLocaleString("en")} words; ${noted} of ${count} with notes.`,
    ...fenced(measureLines(part.measures)),
    ...weaknesses(part.measures),
    ...thenAndNow(part, earlier),
    ...(part.texts.length > 1
      ? ["", "F1 by text (a dash where there is nothing to find):", ...fenced(textLines(part))]
      : []),
    "",
    "How often each rule was right:",
    ...fenced(ruleLines(part.rules)),
    "",
    "How far a confidence can be believed:",
    ...fenced(beliefLines(part.believed)),
    "",
  ];
}

function weaknesses(measures: readonly Measure[]): string[] {
  const weak = measures.filter(({ f1 }) => f1.value < WEAK);
  return weak.length === 0
    ? []
    : ["", `Weak (F1 below ${100 * WEAK}): ${weak.map(({ name }) => name).join(", ")}.`];
}

function thenAndNow({ part, measures }: QualityPart, earlier: Quality["earlier"]): string[] {
  return earlier
    .filter((then) => then.part === part)
    .flatMap(({ engine, figures }) => {
      const now = Object.fromEntries(measures.map(({ name, f1 }) => [name, f1.value]));
      const rows = [
        { name: `then (${engine})`, figures },
        { name: "now", figures: now },
      ];
      return ["", "Then and now:", ...fenced(figureLines("F1", rows))];
    });
}

function ablationOfPage({ ablation }: Quality): string[] {
  return ablation.flatMap(({ part, rows }) => [
    `## What each part is worth (${part})`,
    "",
    "F1 of the whole engine, and of engines that lack one of its parts or have one part alone:",
    ...fenced(
      figureLines(
        "engine",
        rows.map(({ engine, figures }) => ({ name: engine, figures })),
      ),
    ),
    "",
  ]);
}

function identityOfPage({ identity }: Quality): string[] {
  if (identity.length === 0) return [];
  const lines = identityLines(identity);
  return [
    "## One person in many texts",
    "",
    "Entities of different texts that were held for one:",
    ...fenced(lines),
    "",
  ];
}

function fenced(lines: readonly string[]): string[] {
  return ["```", ...lines, "```"];
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
