/** What the server bears before it refuses, by name; `settings()` shows each with its value. */
export interface ServerLimits {
  readonly inFlight: number;
  readonly queryMs: number;
  readonly exportMs: number;
  readonly bodyBytes: number;
  readonly replyBytes: number;
  readonly retryAfterSeconds: number;
}

/** The limits that hold where no variable sets another. */
export const SERVER_LIMITS: ServerLimits = {
  inFlight: 25,
  queryMs: 5_000,
  exportMs: 60_000,
  bodyBytes: 1_048_576,
  replyBytes: 5_000_000,
  retryAfterSeconds: 1,
};
