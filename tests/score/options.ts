import { parseArgs } from "node:util";
import { type Part, partsOf } from "./choose-texts.ts";

export const USAGE = `usage: npm run score -- FOLDER... [options]

Reads the annotated texts (NAME.gold.json beside its text) of the folders and says how right their graphs are.
  --part PART,PART   training, development, test, practice, proof, sample (what is in no part); all where none is named
  --only NAME,NAME   these texts alone
  --json             the figures as JSON
  --errors FILE      every error with its sentence, by cause, as Markdown; their counts on the screen
  --spoil-test       lets --errors show the test and proof texts, which are then no test any more
  --ablation         what the engine is worth without one of its parts
  --sweep            the best thresholds of the heads on these texts
  --write            keeps the figures: graph-data/quality.json, docs/quality.md, the tables of the README
  --pages            writes docs/quality.md and the README's tables from the figures that are kept, and reads nothing`;

/** What a score command asks for. */
export interface ScoreOptions {
  readonly folders: readonly string[];
  readonly parts: readonly Part[] | undefined;
  readonly only: readonly string[] | undefined;
  readonly errors: string | undefined;
  readonly spoilsTest: boolean;
  readonly json: boolean;
  readonly ablation: boolean;
  readonly sweep: boolean;
  readonly write: boolean;
  readonly pages: boolean;
}

/** Reads the words of a command; throws a sentence for what it does not know. */
export function readOptions(args: readonly string[]): ScoreOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      part: { type: "string" },
      only: { type: "string" },
      errors: { type: "string" },
      "spoil-test": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      ablation: { type: "boolean", default: false },
      sweep: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      pages: { type: "boolean", default: false },
    },
  });
  const { part, only, "spoil-test": spoilsTest, errors, ...flags } = values;
  return {
    ...flags,
    folders: positionals,
    errors,
    spoilsTest,
    parts: part === undefined ? undefined : partsOf(part),
    only: only?.split(","),
  };
}

/** Why the errors of some texts are not shown; undefined where they may be. */
export function whyNoErrors(
  parts: readonly Part[],
  { spoilsTest }: Pick<ScoreOptions, "spoilsTest">,
): string | undefined {
  if (spoilsTest || !parts.some((part) => part === "test" || part === "proof")) return undefined;
  return (
    "Errors of the test and proof texts are not shown: whoever has read them can no longer measure with them. " +
    "Use --part development, or say --spoil-test where these texts need measure nothing any more."
  );
}
