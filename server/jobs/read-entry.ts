import { FetchRefusal } from "./fetch-refusal.ts";
import { type IncomingFile, type Ingest, UnreadFileError } from "./ingest.ts";
import { changed, type JobEntry, type JobRecord, type Source, tell } from "./job-record.ts";

/** How one entry is read: by whom, and how what was read waits for its turn to write. */
export interface EntryDesk {
  readonly ingest: Ingest;
  fetch(address: string, signal: AbortSignal): Promise<IncomingFile>;
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Hears of an error that is no fault of the file. */
  onFault(error: unknown): void;
}

const OUR_FAULT = "Something failed in Ibid, not in this file. The log of the server tells more.";

/** Reads one file of a job and adds it to the graph. Never throws: what went wrong is told of the file. */
export async function readEntry(record: JobRecord, entry: JobEntry, desk: EntryDesk): Promise<void> {
  const abort = new AbortController();
  record.abort = abort;
  tell(record, entry, { state: "reading" });
  try {
    await readInto(record, entry, desk, abort.signal);
  } catch (error) {
    if (!abort.signal.aborted) tell(record, entry, { state: "failed", reason: reasonOf(error, desk) });
  } finally {
    if (record.abort === abort) record.abort = undefined;
    entry.source = undefined;
    entry.isAdding = false;
    if (entry.told.state === "reading") tell(record, entry, { state: "cancelled" });
  }
}

async function readInto(
  record: JobRecord,
  entry: JobEntry,
  desk: EntryDesk,
  signal: AbortSignal,
): Promise<void> {
  const { source } = entry;
  if (source === undefined) throw new Error(`jobs: ${entry.told.name} has no source`);
  const onProgress = (done: number, total: number) => {
    if (!signal.aborted) tell(record, entry, { words: { done, total } });
  };
  const reading =
    source === "example"
      ? await desk.ingest.example()
      : await desk.ingest.read(await fileOf(source, desk, signal), signal, onProgress);
  if (signal.aborted || reading.kind === "stopped") return;
  if (reading.kind === "same") {
    tell(record, entry, { state: "same", text: reading.text, title: reading.title });
    return;
  }
  entry.isAdding = true;
  changed(record);
  const { note } = reading;
  const { words } = entry.told;
  const added = await desk.inTurn(() => desk.ingest.add(reading));
  tell(record, entry, {
    state: "done",
    ...added,
    ...(words && { words: { ...words, done: words.total } }),
    ...(note !== undefined && { note }),
  });
}

async function fileOf(
  source: Exclude<Source, "example">,
  desk: EntryDesk,
  signal: AbortSignal,
): Promise<IncomingFile> {
  return "address" in source ? desk.fetch(source.address, signal) : source;
}

function reasonOf(error: unknown, { onFault }: EntryDesk): string {
  if (error instanceof UnreadFileError || error instanceof FetchRefusal) return error.message;
  onFault(error);
  return OUR_FAULT;
}
