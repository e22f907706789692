/** A request to read texts that is turned down: the status, and one sentence that says what to do. */
export class RefusedJobError extends Error {
  override readonly name = "RefusedJobError";
  readonly status: 400 | 403 | 405 | 409 | 413 | 415 | 503;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: RefusedJobError["status"],
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}
