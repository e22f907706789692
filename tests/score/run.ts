import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { extractText } from "../../extract/pipeline.ts";
import { readString } from "../../extract/readers/read-text.ts";
import { openEncoder } from "../../extract/recognisers/encoder/open-encoder.ts";
import { readSplit, type Split } from "../../extract/training/prepare.ts";
import { goldNames, readGold } from "./gold-file.ts";
import { scoreText, type TextScore } from "./score-text.ts";
import { measureLines, ruleLines, textLines } from "./table.ts";

const USAGE = "usage: npm run score -- FOLDER... [--only NAME,NAME] [--part training|development|test]";

/** Which texts of a folder are wanted: those named, those of a part of the split, or all. */
function wantedNames(folder: string, only: string | undefined, part: string | undefined): string[] {
  const names = goldNames(folder);
  if (only) return names.filter((name) => only.split(",").includes(name));
  if (!part) return names;
  const split: Split = readSplit();
  const inPart = split[part as keyof Split];
  if (!inPart) throw new Error(`score: there is no part ${part}; use training, development or test`);
  return names.filter((name) => inPart.includes(name));
}

async function scoreFolders(folders: readonly string[], only?: string, part?: string): Promise<TextScore[]> {
  const encoder = await openEncoder({ onRemark: (sentence) => console.error(sentence) });
  const scores: TextScore[] = [];
  for (const folder of folders) {
    for (const name of wantedNames(folder, only, part)) {
      const gold = readGold(folder, name);
      scores.push(scoreText(await extractText(readString(gold.body, `${name}.txt`), encoder), gold));
    }
  }
  await encoder.close();
  return scores;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, part: { type: "string" } },
});
const present = positionals.filter((folder) => existsSync(folder));
for (const folder of positionals)
  if (!present.includes(folder)) console.log(`${folder} is not here: nothing to score in it.`);
if (positionals.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (present.length > 0) {
  const scores = await scoreFolders(present, values.only, values.part);
  console.log(`${scores.length} texts; intervals hold 95 % when texts are drawn anew\n`);
  console.log([...measureLines(scores), "", ...textLines(scores), "", ...ruleLines(scores)].join("\n"));
}
