/** What the server bears before it refuses, by name; `settings()` shows each with its value. */
export interface ServerLimits {
  readonly inFlight: number;
  readonly queryMs: number;
  readonly exportMs: number;
  readonly bodyBytes: number;
  readonly replyBytes: number;
  /** Bytes of the answer that holds one text with everything found in it: about six for each character. */
  readonly readingBytes: number;
  readonly retryAfterSeconds: number;
  /** Bytes of one text that is sent to be read. */
  readonly textBytes: number;
  /** Milliseconds that such a text may take to arrive. */
  readonly sendMs: number;
  /** Bytes of a page that is added by its address, the milliseconds in which it must arrive, and how often it may lead on. */
  readonly fetchBytes: number;
  readonly fetchMs: number;
  readonly fetchRedirects: number;
  /** True where pages may come from this computer and its own network too. */
  readonly fetchPrivate: boolean;
  /** Bytes of all texts that wait to be read. */
  readonly waitingBytes: number;
  readonly filesPerJob: number;
  /** Jobs of reading that are remembered. */
  readonly jobsKept: number;
  /** Pages that follow jobs at the same time, and how often such a stream says that it is still there. */
  readonly streams: number;
  readonly heartbeatMs: number;
}

/** The limits that hold where no variable sets another. */
export const SERVER_LIMITS: ServerLimits = {
  inFlight: 25,
  queryMs: 5_000,
  exportMs: 60_000,
  bodyBytes: 1_048_576,
  replyBytes: 5_000_000,
  readingBytes: 100_000_000,
  retryAfterSeconds: 1,
  textBytes: 52_428_800,
  sendMs: 120_000,
  fetchBytes: 52_428_800,
  fetchMs: 30_000,
  fetchRedirects: 5,
  fetchPrivate: false,
  waitingBytes: 268_435_456,
  filesPerJob: 500,
  jobsKept: 50,
  streams: 50,
  heartbeatMs: 15_000,
};
