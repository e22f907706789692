/** Said where no route and no file is. */
export const NOTHING_HERE = "Nothing is at this address. The calls of the API are listed at /docs.";

/** Said of an address with a % that begins no character. */
export const BAD_ADDRESS =
  "The address is not well formed. Write each % as %25, and names as encodeURIComponent gives them.";

/** A request that is turned away at the door: the status, one sentence that says what to do, further headers. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}
