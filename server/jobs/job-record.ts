import { randomBytes } from "node:crypto";
import type { Job, JobFile, JobState } from "#model";
import type { IncomingFile } from "./ingest.ts";

/** A page that is fetched when its turn comes. */
export interface WebPage {
  readonly address: string;
}

/** What is still to be read: a file, a page, or the example. */
export type Source = IncomingFile | WebPage | "example";

/** One file of a job: what is told of it, and its source until it is read. */
export interface JobEntry {
  told: JobFile;
  source: Source | undefined;
  /** True while it goes into the store, which nothing interrupts. */
  isAdding: boolean;
}

/** A job as the queue keeps it; `version` grows with every change, and the listeners hear of it. */
export interface JobRecord {
  readonly id: string;
  readonly begun: string;
  readonly entries: JobEntry[];
  readonly listeners: Set<() => void>;
  ended: string | undefined;
  /** Files of other jobs that are read before the next one of this. */
  ahead: number | undefined;
  version: number;
  isCancelled: boolean;
  /** Stops the file that is being read. */
  abort: AbortController | undefined;
}

const ID_BYTES = 6;

/** A job without files. Its id is drawn, so that a job of an earlier server is never taken for it. */
export function newJob(): JobRecord {
  return {
    id: randomBytes(ID_BYTES).toString("hex"),
    begun: new Date().toISOString(),
    entries: [],
    listeners: new Set(),
    ended: undefined,
    ahead: undefined,
    version: 0,
    isCancelled: false,
    abort: undefined,
  };
}

/** The job as the API tells it. */
export function toldJob(record: JobRecord): Job {
  const { id, begun, ended, ahead, entries } = record;
  const state = stateOf(record);
  return {
    id,
    state,
    begun,
    ...(state === "waiting" && ahead !== undefined && { ahead }),
    ...(ended !== undefined && { ended }),
    files: entries.map(({ told }) => told),
  };
}

/** How far a job is, by its files. */
export function stateOf({ entries, isCancelled }: Pick<JobRecord, "entries" | "isCancelled">): JobState {
  const states = new Set(entries.map(({ told }) => told.state));
  if (states.has("reading")) return "reading";
  if (isCancelled) return "cancelled";
  if (states.has("waiting")) return states.size > 1 ? "reading" : "waiting";
  return states.has("done") || states.has("same") ? "done" : "failed";
}

/** The file of a job that is read next: of those that wait the shortest, of those as short the first. */
export function waitingIn({ entries }: Pick<JobRecord, "entries">): JobEntry | undefined {
  const waiting = entries.filter(({ told }) => told.state === "waiting");
  return waiting.reduce<JobEntry | undefined>(
    (shortest, one) => (shortest && sizeOf(shortest) <= sizeOf(one) ? shortest : one),
    undefined,
  );
}

/** Bytes that a page is taken for until it is fetched. */
const PAGE = 50_000;

/** About how much of a file is to be read, in bytes; the example is read already. */
export function sizeOf({ source }: JobEntry): number {
  if (source === undefined || source === "example") return 0;
  return "bytes" in source ? source.bytes.byteLength : PAGE;
}

/** Tells something new of a file. */
export function tell(record: JobRecord, entry: JobEntry, news: Partial<JobFile>): void {
  entry.told = { ...entry.told, ...news };
  changed(record);
}

/** Notes that something of the job changed, and when it ended. */
export function changed(record: JobRecord): void {
  const isOver = !["waiting", "reading"].includes(stateOf(record));
  if (!isOver) record.ended = undefined;
  else record.ended ??= new Date().toISOString();
  record.version += 1;
  for (const listen of [...record.listeners]) listen();
}
