import type { JobsReply } from "#model";
import { EventStreams } from "./event-stream.ts";
import type { FetchLimits } from "./fetch-page.ts";
import type { Ingest } from "./ingest.ts";
import { type JobLimits, JobQueue } from "./job-queue.ts";
import { RefusedJobError } from "./refused-job-error.ts";

/** How much may be sent to be read, and how jobs are told. */
export interface ReadingLimits extends JobLimits, FetchLimits {
  readonly textBytes: number;
  /** Bytes of the answer in which a text is read. */
  readonly readingBytes: number;
  /** Milliseconds that a text may take to arrive. */
  readonly sendMs: number;
  /** Streams of events at the same time. */
  readonly streams: number;
  readonly heartbeatMs: number;
}

/** What the server is given to read with; without an ingest the graph is only shown. */
export interface ReadingParts {
  readonly ingest?: Ingest;
  /** Why there is none, in a sentence that says what to do. */
  readonly noIngest?: string;
  /** Why nothing could be kept that is read, in a sentence that says what to do. */
  readonly readOnly?: string | undefined;
  /** Hears at the end which files were not read. */
  readonly onUnread?: (names: readonly string[]) => void;
}

/** The desk where texts are handed in. */
export interface ReadingDesk {
  readonly adding: JobsReply["adding"];
  readonly limits: ReadingLimits;
  readonly streams: EventStreams;
  readonly queue: JobQueue | undefined;
  /** The queue; throws where this server only shows its graph. */
  demandQueue(): JobQueue;
  close(): Promise<void>;
}

const NO_READER = "This server shows its graph and changes nothing. Read texts with: ibid open TEXTS";

/** A desk over an ingest, or one that refuses with the reason. */
export function readingDesk(
  { ingest: given, noIngest = NO_READER, onUnread, readOnly }: ReadingParts,
  limits: ReadingLimits,
  onFault: (error: unknown) => void,
): ReadingDesk {
  // What could not be kept is not read either: that would take hours and fail at their end.
  const ingest = readOnly === undefined ? given : undefined;
  const queue = ingest && new JobQueue(ingest, limits, onFault);
  const streams = new EventStreams();
  return {
    adding: {
      possible: ingest !== undefined,
      ...(ingest === undefined && { reason: readOnly ?? noIngest }),
      endings: [...(given?.endings ?? [])],
      bytesPerFile: limits.textBytes,
      filesPerJob: limits.filesPerJob,
    },
    limits,
    streams,
    queue,
    demandQueue() {
      if (queue) return queue;
      if (readOnly !== undefined) throw new RefusedJobError(403, readOnly);
      throw new RefusedJobError(405, noIngest, { allow: "GET, HEAD" });
    },
    async close() {
      const unread = (await queue?.close()) ?? [];
      streams.endAll();
      if (unread.length > 0) onUnread?.(unread);
    },
  };
}
