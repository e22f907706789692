import { readConfig } from "../server/config.ts";
import { EXIT, ExpectedError } from "./expected-error.ts";
import { findTexts } from "./find-texts.ts";
import { watchInterruption } from "./interruption.ts";
import { demandConsent } from "./model-consent.ts";
import { type PlannedText, planTexts } from "./plan-texts.ts";
import { type ReadHead, type ReadReport, readTexts, type Take, type TextGraph } from "./read-texts.ts";
import { type ReaderChoice, readerChoice, readerInWords } from "./reader-choice.ts";
import { counted, say } from "./say.ts";
import { sayUnfollowed } from "./say-unfollowed.ts";
import { type Shard, shareOf } from "./shards.ts";
import { readingsFolder } from "./store-choice.ts";

/** How the texts at some paths are read. */
export interface ReadPathsOptions {
  /** Texts read at the same time, where another number than the setting IBID_WORKERS is wanted. */
  readonly workers?: number | undefined;
  /** The share that is read; all texts when absent. */
  readonly shard?: Shard | undefined;
  /** Who reads; as the settings say when absent. */
  readonly choice?: ReaderChoice | undefined;
  /** True where the cost of a language model needs no further word. */
  readonly isAgreed?: boolean | undefined;
  /** Hears what will be read before any of it is, and the paths of all texts, whatever the share; what it throws ends the run. */
  readonly onPlan?: ((texts: readonly PlannedText[], all: readonly string[]) => Promise<void>) | undefined;
}

/** Reads the texts at files and in folders and holds them all; throws where none could be read. */
export async function readPaths(
  paths: readonly string[],
  options: ReadPathsOptions = {},
): Promise<ReadReport> {
  const texts = new Map<string, TextGraph>();
  const report = await readEachPath(paths, options, (text) => void texts.set(text.path, text));
  return { ...report, read: report.read.flatMap(({ path }) => texts.get(path) ?? []) };
}

/** Reads the texts at files and in folders, gives each away at once, and says what became of each; throws where none could be read. */
export async function readEachPath(
  paths: readonly string[],
  options: ReadPathsOptions,
  take: Take,
): Promise<ReadReport<ReadHead>> {
  const { workers, workerMb } = readConfig().reading;
  const found = await findTexts(paths);
  sayUnfollowed(found.linked);
  const share = shareOf(found.texts, paths, options.shard);
  if (options.shard) sayShare(options.shard, share.length, found.texts.length);
  const plan = await planTexts(found.texts, share);
  await options.onPlan?.(plan.texts, found.texts);
  const choice = options.choice ?? readerChoice();
  for (const sentence of readerInWords(choice)) say(sentence);
  if (choice.model)
    await demandConsent(
      plan.texts.map(({ length }) => length),
      options.isAgreed ?? false,
    );
  const interruption = watchInterruption("Stopping after this passage (Ctrl+C again leaves at once) ...");
  const { signal } = interruption;
  // One language model is asked one question at a time, and its failures and tokens are counted in one place.
  const readers = choice.model ? 1 : (options.workers ?? workers);
  const reading = { folder: readingsFolder(), signal, workers: readers, workerMb, choice };
  const report = await readTexts(plan, reading, take);
  interruption.end();
  const whole = { ...report, failed: [...found.failed, ...report.failed] };
  demandOne(whole, share.length === 0 && found.texts.length > 0);
  sayReading(whole);
  return whole;
}

/** More texts than this are counted, not listed one by one. */
const MOST_LISTED = 20;

function sayRemarks(read: readonly ReadHead[]): void {
  const noticed = read.flatMap(({ path, notices }) => notices.map((notice) => `${path}: ${notice}.`));
  for (const line of noticed.slice(0, MOST_LISTED)) say(line);
  if (noticed.length > MOST_LISTED) say(`... and ${noticed.length - MOST_LISTED} more such texts.`);
  const remarked = read.filter(({ remarks }) => remarks > 0);
  const remarks = remarked.reduce((sum, text) => sum + text.remarks, 0);
  if (remarks === 0) return;
  const where = "They stand beside the text in the reading view, and as texts[].remarks in the graph file.";
  say(`${counted(remarks, "remark")} on ${counted(remarked.length, "text")}. ${where}`);
}

function sayShare({ index, count }: Shard, texts: number, all: number): void {
  say(`Share ${index} of ${count}: ${counted(texts, "text")} of ${all.toLocaleString("en-GB")}.`);
}

/** A share may well be empty where there are more shares than texts; otherwise nothing read is a fault. */
function demandOne({ read, failed, interrupted }: ReadReport<ReadHead>, isEmptyShare: boolean): void {
  if (read.length > 0 || interrupted || (isEmptyShare && failed.length === 0)) return;
  throw new ExpectedError(failed.map(({ reason }) => reason).join("\n"), EXIT.fault);
}

const STOPPED = "Stopped. What was read is kept; the same command goes on from there.";
const STOPPED_AT_ONCE = "Stopped before any text was finished.";

function sayReading({ read, same, failed, interrupted }: ReadReport<ReadHead>): void {
  const again = read.filter((text) => text.again).length;
  const fresh = read.length - again;
  if (fresh > 0) say(`Read ${counted(fresh, "text")}.`);
  if (again > 0) {
    const were = again === 1 ? "was" : "were";
    say(`${counted(again, "text")} did not change since the last time and ${were} not read again.`);
  }
  sayRemarks(read);
  for (const { path, as } of same) say(`${path} has the same words as ${as} and was left out.`);
  for (const { reason } of failed) say(`Left out: ${reason}`);
  if (interrupted) say(read.length > 0 ? STOPPED : STOPPED_AT_ONCE);
}
