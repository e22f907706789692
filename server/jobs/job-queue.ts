import type { Job } from "#model";
import { type FetchLimits, fetchPage } from "./fetch-page.ts";
import type { Ingest } from "./ingest.ts";
import {
  changed,
  type JobEntry,
  type JobRecord,
  newJob,
  type Source,
  stateOf,
  toldJob,
} from "./job-record.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { type EntryDesk, readEntry } from "./read-entry.ts";
import { RefusedJobError } from "./refused-job-error.ts";
import { freeName } from "./safe-name.ts";
import { Turns } from "./turns.ts";

/** How much the queue bears. */
export interface JobLimits {
  readonly filesPerJob: number;
  /** Bytes of all files that wait. */
  readonly waitingBytes: number;
  /** Jobs that are remembered; of more, those that ended first are forgotten. */
  readonly jobsKept: number;
}

/**
 * Files wait here until they are read, one after the other, since one reader fills memory and cores; the jobs take turns, so
 * that a single text waits for one file of a folder and not for all, and short files pass long ones that are not begun. A file
 * that cannot be read keeps none of the others; what is done stays when the rest is cancelled.
 */
export class JobQueue {
  readonly #records = new Map<string, JobRecord>();
  readonly #limits: JobLimits;
  readonly #desk: EntryDesk;
  readonly #turns = new Turns();
  #running: Promise<void> | undefined;
  #isClosed = false;
  #forgotten = 0;

  constructor(ingest: Ingest, limits: JobLimits & FetchLimits, onFault: (error: unknown) => void) {
    this.#limits = limits;
    const fetch: EntryDesk["fetch"] = (address, signal) => fetchPage(address, { limits, signal });
    this.#desk = { ingest, fetch, inTurn: oneAtATime(), onFault };
  }

  /** Jobs by the time they were begun, latest first, and how many were forgotten. */
  all(): { jobs: Job[]; forgotten: number } {
    return { jobs: [...this.#records.values()].reverse().map(toldJob), forgotten: this.#forgotten };
  }

  /** What is known of a job. */
  record(id: string): JobRecord | undefined {
    return this.#records.get(id);
  }

  /** Lets work that changes the graph wait until nothing else changes it. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#desk.inTurn(work);
  }

  /** Lets a file wait, in a new job or in one that is there; a name that failed there before is tried again. */
  add(name: string, source: Source, id?: string): Job {
    if (this.#isClosed)
      throw new RefusedJobError(503, "The server is stopping. Start it again, then add the text.");
    const record = id === undefined ? newJob() : this.#joinable(id);
    const before = record.entries.find((entry) => entry.told.name === name && isAgain(entry));
    this.#demandRoom(before ? 0 : record.entries.length, source);
    const told = { name, state: "waiting" as const };
    if (before) Object.assign(before, { told, source });
    else {
      const isTaken = (other: string) => record.entries.some((entry) => entry.told.name === other);
      record.entries.push({ told: { ...told, name: freeName(name, isTaken) }, source, isAdding: false });
    }
    this.#records.set(record.id, record);
    this.#forgetOldest();
    changed(record);
    this.#turns.join(record);
    this.#running ??= this.#run();
    return toldJob(record);
  }

  /** Gives up what of a job is not done yet. */
  cancel(id: string): Job | undefined {
    const record = this.#records.get(id);
    if (record) giveUp(record);
    this.#turns.retell();
    return record && toldJob(record);
  }

  /** Cancels everything and waits for what is being written; gives the names of the files that were not read. */
  async close(): Promise<string[]> {
    this.#isClosed = true;
    const unread = [...this.#records.values()].flatMap((record) => giveUp(record, STOPPED));
    await this.#running;
    await this.#desk.ingest.close();
    return unread;
  }

  #joinable(id: string): JobRecord {
    const record = this.#records.get(id);
    if (!record)
      throw new RefusedJobError(
        409,
        "This reading is no longer known here. Begin another: send the file without job=.",
      );
    if (record.isCancelled)
      throw new RefusedJobError(
        409,
        "This reading was cancelled. Begin another: send the file without job=.",
      );
    return record;
  }

  #demandRoom(files: number, source: Source): void {
    const { filesPerJob, waitingBytes } = this.#limits;
    if (files >= filesPerJob)
      throw new RefusedJobError(
        413,
        `At most ${filesPerJob} files are read in one go. Begin another with the rest.`,
      );
    const all = [...this.#records.values()].flatMap((record) => record.entries);
    const waiting = all.reduce((sum, entry) => sum + bytesOf(entry.source), 0);
    if (waiting === 0 || waiting + bytesOf(source) <= waitingBytes) return;
    throw new RefusedJobError(
      503,
      "Too many files wait to be read. Send this one again when some are done.",
      {
        "retry-after": "5",
      },
    );
  }

  #forgetOldest(): void {
    for (const record of this.#records.values()) {
      if (this.#records.size <= this.#limits.jobsKept) return;
      if (record.ended === undefined) continue;
      this.#records.delete(record.id);
      this.#forgotten += 1;
    }
  }

  async #run(): Promise<void> {
    await undefined; // whoever added the first file is answered first
    for (let next = this.#turns.next(); next; next = this.#turns.next())
      await readEntry(next.record, next.entry, this.#desk);
    this.#running = undefined;
  }
}

const STOPPED = "The server was stopped before this was read. Add it again once it runs.";

function isAgain({ told }: JobEntry): boolean {
  return told.state === "failed" || told.state === "cancelled";
}

function bytesOf(source: Source | undefined): number {
  return source !== undefined && source !== "example" && "bytes" in source ? source.bytes.byteLength : 0;
}

/** Cancels what is not done, at once; gives its names. What is just being written is let end. */
function giveUp(record: JobRecord, reason?: string): string[] {
  const left = record.entries.filter(
    ({ told, isAdding }) => !isAdding && (told.state === "waiting" || told.state === "reading"),
  );
  if (left.length === 0 && stateOf(record) !== "reading") return [];
  record.isCancelled = true;
  if (!record.entries.some(({ isAdding }) => isAdding)) record.abort?.abort();
  for (const entry of left) {
    entry.told = { ...entry.told, state: "cancelled", ...(reason !== undefined && { reason }) };
    entry.source = undefined;
  }
  changed(record);
  return left.map(({ told }) => told.name);
}
