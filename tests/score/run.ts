import { existsSync, writeFileSync } from "node:fs";
import type { Ablation, IdentityMeasure, QualityPart } from "#model";
import { openEncoder } from "../../extract/recognisers/encoder/open-encoder.ts";
import { ablate } from "./ablation.ts";
import { type ChosenText, chooseTexts, type Part } from "./choose-texts.ts";
import { errorCounts, errorsAsMarkdown } from "./errors/errors-as-markdown.ts";
import { findErrors } from "./errors/find-errors.ts";
import type { ReadingError } from "./errors/reading-error.ts";
import type { GoldFile } from "./gold-file.ts";
import { measureIdentity } from "./measure-identity.ts";
import { measurePart } from "./measure-part.ts";
import { readOptions, type ScoreOptions, USAGE, whyNoErrors } from "./options.ts";
import { keepQuality, keptQuality, withNewer } from "./quality-file.ts";
import { type ReadGold, readGoldText } from "./read-gold-text.ts";
import { sweepThresholds } from "./sweep.ts";
import { beliefLines, figureLines, identityLines, measureLines, ruleLines, textLines } from "./table.ts";
import { KeptReadings } from "./watched-reading.ts";
import { writePages } from "./write-pages.ts";

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
});

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.pages) return writeKept();
  if (options.folders.length === 0) throw new Error(USAGE);
  const chosen = chooseTexts(options.folders, options);
  const refusal =
    options.errors &&
    whyNoErrors(
      chosen.map(({ part }) => part),
      options,
    );
  if (refusal) throw new Error(refusal);
  if (chosen.length > 0) await scoreTexts(chosen, options);
  return 0;
}

function writeKept(): number {
  writePages(keptQuality());
  return 0;
}

interface Measured {
  readonly engine: string;
  readonly parts: QualityPart[];
  readonly ablation: Ablation[];
  readonly identity: IdentityMeasure[];
  readonly errors: ReadingError[];
}

async function scoreTexts(chosen: readonly ChosenText[], options: ScoreOptions): Promise<void> {
  const encoder = await openEncoder({ onRemark: (sentence) => console.error(sentence) });
  const readings = new KeptReadings(encoder);
  const measured: Measured = { engine: encoder.id, parts: [], ablation: [], identity: [], errors: [] };
  for (const [group, golds] of groupsOf(chosen, options)) {
    const texts: ReadGold[] = [];
    for (const gold of golds) texts.push(await readGoldText(gold, readings));
    const part = { part: group as QualityPart["part"], ...(await measurePart(texts, encoder)) };
    measured.parts.push(part);
    if (!options.json) showPart(group, part);
    await measureMore(texts, { part, readings, options, measured });
  }
  await encoder.close();
  if (options.errors) keepErrors(measured.errors, options.errors);
  if (options.json) console.log(JSON.stringify({ ...measured, errors: undefined }, null, 1));
  if (options.write) keep(measured);
}

/** The texts by part where parts count, else all as one. */
function groupsOf(chosen: readonly ChosenText[], { parts, write }: ScoreOptions): Map<string, GoldFile[]> {
  const groups = new Map<string, GoldFile[]>();
  for (const { gold, part } of chosen) {
    const group = parts || write ? part : "all";
    groups.set(group, [...(groups.get(group) ?? []), gold]);
  }
  return groups;
}

interface Measuring {
  readonly part: QualityPart;
  readonly readings: KeptReadings;
  readonly options: ScoreOptions;
  readonly measured: Measured;
}

/** What is asked for beside the table. */
async function measureMore(
  texts: readonly ReadGold[],
  { part: { part }, readings, options, measured }: Measuring,
): Promise<void> {
  if (options.errors) measured.errors.push(...texts.flatMap(findErrors));
  const identity = measureIdentity(part, texts, options.folders.filter(existsSync));
  measured.identity.push(...identity);
  if (!options.json) console.log(identityLines(identity).join("\n"));
  if (options.ablation) {
    const rows = await ablate(texts, readings);
    measured.ablation.push({ part, rows });
    if (!options.json) showAblation(part, rows);
  }
  if (options.sweep) console.log((await sweepThresholds(texts, readings)).join("\n"));
}

function keep(measured: Measured): void {
  const shown = ({ part }: { part: string }) => part !== ("training" satisfies Part) && part !== "all";
  const quality = withNewer(keptQuality(), {
    engine: measured.engine,
    parts: measured.parts.filter(shown),
    ablation: measured.ablation.filter(shown),
    identity: measured.identity.filter(({ input }) => !input.startsWith("training")),
  });
  keepQuality(quality);
  writePages(quality);
}

function showPart(group: string, part: Omit<QualityPart, "part">): void {
  console.log(`${group}: ${part.texts.length} texts; intervals hold 95 % when texts are drawn anew\n`);
  const blocks = [
    measureLines(part.measures),
    textLines(part),
    ruleLines(part.rules),
    beliefLines(part.believed),
  ];
  console.log(`${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}

function keepErrors(errors: readonly ReadingError[], file: string): void {
  writeFileSync(file, errorsAsMarkdown(errors));
  console.log(`${errorCounts(errors).join("\n")}\n${errors.length} errors, each with its sentence: ${file}`);
}

function showAblation(part: string, rows: Ablation["rows"]): void {
  console.log(`what each part is worth (${part}), F1`);
  const lines = figureLines(
    "engine",
    rows.map(({ engine, figures }) => ({ name: engine, figures })),
  );
  console.log(`${lines.join("\n")}\n`);
}
