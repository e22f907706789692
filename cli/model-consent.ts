import { createInterface } from "node:readline/promises";
import { MODEL_LIMITS } from "../extract/recognisers/language-model/model-limits.ts";
import { readingCost } from "../extract/recognisers/language-model/reading-cost.ts";
import { EXIT, ExpectedError } from "./expected-error.ts";
import { counted, say } from "./say.ts";

const MINUTE_S = 60;
const YES = /^\s*y(?:es)?\s*$/iu;

/**
 * Says what it takes to have texts of these lengths read by a language model. Above the limit `askTokens` somebody has to
 * agree: by `--yes`, or on a terminal by an answer; otherwise throws, and nothing was sent.
 */
export async function demandConsent(lengths: readonly number[], isAgreed: boolean): Promise<void> {
  const { passages, tokens, seconds } = readingCost(lengths);
  const about = `about ${tokens.toLocaleString("en-GB")} tokens`;
  const minutes = Math.max(1, Math.ceil(seconds / MINUTE_S));
  say(
    `That is at most ${counted(passages, "passage")}: ${about}, ${minutes} min and more at 60 tokens a second.`,
  );
  if (tokens <= MODEL_LIMITS.askTokens || isAgreed) return;
  if (!process.stdin.isTTY)
    throw new ExpectedError(
      `Nothing was sent: more than ${MODEL_LIMITS.askTokens.toLocaleString("en-GB")} tokens need your word. Add --yes to go on.`,
      EXIT.usage,
    );
  if (!(await isAnsweredYes())) throw new ExpectedError("Nothing was sent, and nothing was read.");
}

async function isAnsweredYes(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return YES.test(await terminal.question("Go on? [y/N] "));
  } finally {
    terminal.close();
  }
}
