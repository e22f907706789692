import { createHash } from "node:crypto";
import { basename, relative, resolve, sep } from "node:path";
import { EXIT, ExpectedError } from "./expected-error.ts";

/** One share of the texts: the first is 1 of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const GIVEN = /^(?<index>\d{0,7})\/(?<count>\d{1,7})$/u;
const WHOLE = /^\d{1,7}$/u;
const HASH_BYTES = 6;

/**
 * The share that `--shard` names: `2/8` is the second of eight; `/8` takes the index, and `auto` index and count, from the
 * environment of a Kubernetes indexed Job (JOB_COMPLETION_INDEX, JOB_COMPLETIONS) or a Slurm job array (SLURM_ARRAY_TASK_*).
 */
export function shardOf(words: string, environment: Environment = process.env): Shard {
  const { index = "", count = "" } = GIVEN.exec(words)?.groups ?? {};
  if (words !== "auto" && count === "") throw unusable(words);
  if (index !== "") return checked(words, { index: Number(index), count: Number(count) });
  const given = count === "" ? undefined : Number(count);
  const found = scheduled(environment, given);
  if (found === undefined) throw noScheduler(words);
  const total = given ?? found.count;
  if (total === undefined) throw noCount();
  return checked(words, { index: found.index, count: total });
}

/** The texts of one share, by a hash of each path from its folder on: adding a text never moves another one. */
export function shareOf(
  texts: readonly string[],
  folders: readonly string[],
  shard: Shard | undefined,
): readonly string[] {
  if (shard === undefined) return texts;
  const roots = folders.map((folder) => resolve(folder));
  return texts.filter((text) => hashOf(placeIn(roots, text)) % shard.count === shard.index - 1);
}

/** The path of a text within the folder that was named, the same on every computer; its name alone where it was named itself. */
function placeIn(roots: readonly string[], text: string): string {
  const path = resolve(text);
  const within = roots
    .map((root) => relative(root, path))
    .find((place) => place !== "" && !place.startsWith(".."));
  return within === undefined ? basename(path) : within.split(sep).join("/");
}

function hashOf(place: string): number {
  return createHash("sha256").update(place.normalize("NFC")).digest().readUIntBE(0, HASH_BYTES);
}

function scheduled(
  environment: Environment,
  total: number | undefined,
): { index: number; count: number | undefined } | undefined {
  const job = numberIn(environment, "JOB_COMPLETION_INDEX");
  if (job !== undefined) return { index: job + 1, count: numberIn(environment, "JOB_COMPLETIONS") };
  const task = numberIn(environment, "SLURM_ARRAY_TASK_ID");
  if (task === undefined) return undefined;
  const first = numberIn(environment, "SLURM_ARRAY_TASK_MIN") ?? 0;
  const count = numberIn(environment, "SLURM_ARRAY_TASK_COUNT");
  demandWhole(environment, total, first, count);
  return { index: task - first + 1, count };
}

/** A part of an array, such as the tasks that are tried again, tells neither how many shares there are nor which is which. */
function demandWhole(
  environment: Environment,
  total: number | undefined,
  first: number,
  count: number | undefined,
): void {
  if (count === undefined) return;
  const last = numberIn(environment, "SLURM_ARRAY_TASK_MAX") ?? first + count - 1;
  const step = numberIn(environment, "SLURM_ARRAY_TASK_STEP") ?? 1;
  const isRow = last - first + 1 === count && step === 1;
  if (isRow && count === (total ?? count) && (count > 1 || total === 1)) return;
  throw new ExpectedError(
    `This Slurm array has ${count === 1 ? "1 task" : `${count} tasks`}, numbered ${first} to ${last}, which are no whole row of shares. Name the share, for one of twenty that are counted from 1: --shard "$SLURM_ARRAY_TASK_ID/20".`,
    EXIT.usage,
  );
}

function numberIn(environment: Environment, name: string): number | undefined {
  const words = environment[name]?.trim();
  if (!words) return undefined;
  if (WHOLE.test(words)) return Number(words);
  throw new ExpectedError(`${name} is "${words}", no whole number. Name the share: --shard 2/8.`, EXIT.usage);
}

function checked(words: string, shard: Shard): Shard {
  const { index, count } = shard;
  if (count >= 1 && index >= 1 && index <= count) return shard;
  const found = GIVEN.test(words) && !words.startsWith("/") ? words : `${index}/${count} (--shard ${words})`;
  throw new ExpectedError(
    `There is no share ${found}. Shares are counted from 1: --shard 1/8 to --shard 8/8.`,
    EXIT.usage,
  );
}

function unusable(words: string): ExpectedError {
  return new ExpectedError(
    `--shard ${words} names no share. Give --shard 2/8 for the second of eight, or --shard auto within a Kubernetes or Slurm job.`,
    EXIT.usage,
  );
}

function noScheduler(words: string): ExpectedError {
  return new ExpectedError(
    `--shard ${words} needs JOB_COMPLETION_INDEX (Kubernetes) or SLURM_ARRAY_TASK_ID (Slurm), and neither is set. Name the share: --shard 2/8.`,
    EXIT.usage,
  );
}

function noCount(): ExpectedError {
  return new ExpectedError(
    "--shard auto does not know how many shares there are. Set JOB_COMPLETIONS to the number of completions, or give it: --shard /8.",
    EXIT.usage,
  );
}
