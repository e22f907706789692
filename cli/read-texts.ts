import { engineVersion } from "./engine-version.ts";
import { keptReadings } from "./kept-readings.ts";
import type { PlannedText, SameText, TextPlan } from "./plan-texts.ts";
import { type Desk, type Outcome, type ReadHead, readLane, type Take, type TextGraph } from "./read-lane.ts";
import { type ReaderChoice, readerKey } from "./reader-choice.ts";
import { readerCount, roomHere } from "./reader-count.ts";
import { openThread } from "./reader-thread.ts";
import { showReading } from "./reading-progress.ts";
import type { FailedText } from "./walk-folder.ts";

export type { ReadHead, Take, TextGraph } from "./read-lane.ts";

/** What became of the texts, in the order of their paths. */
export interface ReadReport<Text extends ReadHead = TextGraph> {
  readonly read: readonly Text[];
  /** Files that were not read because another holds the same words. */
  readonly same: readonly SameText[];
  readonly failed: readonly FailedText[];
  readonly interrupted: boolean;
}

export interface ReadOptions {
  /** Where finished readings are kept, so that an interrupted run goes on where it stopped. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Texts read at the same time; 0 for as many as cores and memory allow. */
  readonly workers: number;
  /** Megabytes of objects that one reader may hold. */
  readonly workerMb: number;
  readonly choice?: ReaderChoice | undefined;
  /** Another code for the reading threads. */
  readonly worker?: URL | undefined;
}

/**
 * Reads the planned texts with as many readers as there is room for, each in a thread of its own; one that cannot be read
 * is reported and does not stop the others. What comes out does not depend on the number of readers.
 */
export async function readTexts(
  plan: TextPlan,
  options: ReadOptions,
  take: Take,
): Promise<ReadReport<ReadHead>> {
  const lanes = readerCount(options.workers, plan.texts);
  const progress = showReading(plan.texts);
  const outcomes = new Map<PlannedText, Outcome>();
  try {
    await readInLanes(lanes, options, (signal) => ({
      ...deskParts(plan, options, lanes),
      signal,
      progress,
      take,
      note: (text, outcome) => void outcomes.set(text, outcome),
    }));
  } finally {
    progress.end();
  }
  return reportOf(plan, outcomes, options.signal.aborted);
}

type DeskParts = Pick<Desk, "kept" | "next" | "open">;

function deskParts({ texts }: TextPlan, options: ReadOptions, lanes: number): DeskParts {
  const left = texts.values();
  // A single text gets every core; beside others each reader computes on one.
  const threads = texts.length === 1 && options.workers === 0 ? roomHere().cores : 1;
  const choice = { threads: lanes === 1 ? threads : 1, ...options.choice };
  return {
    kept: keptReadings(options.folder, engineVersion(), readerKey(options.choice ?? {})),
    next: () => left.next().value,
    open: () => openThread({ choice, heapMb: options.workerMb, worker: options.worker }),
  };
}

/** Runs the lanes to their end; what keeps every text from being read stops them all and is thrown. */
async function readInLanes(
  lanes: number,
  { signal }: ReadOptions,
  deskFor: (signal: AbortSignal) => Desk,
): Promise<void> {
  const fatal = new AbortController();
  const desk = deskFor(AbortSignal.any([signal, fatal.signal]));
  const runLane = () =>
    readLane(desk).catch((error: unknown) => {
      fatal.abort();
      throw error;
    });
  const ended = await Promise.allSettled(Array.from({ length: lanes }, runLane));
  for (const lane of ended) if (lane.status === "rejected") throw lane.reason;
}

function reportOf(
  { texts, same, failed }: TextPlan,
  outcomes: ReadonlyMap<PlannedText, Outcome>,
  interrupted: boolean,
): ReadReport<ReadHead> {
  const inOrder = texts.flatMap((text) => outcomes.get(text) ?? []);
  return {
    read: inOrder.filter((one): one is ReadHead => !("reason" in one)),
    same,
    failed: [...failed, ...inOrder.filter((one): one is FailedText => "reason" in one)],
    interrupted,
  };
}
