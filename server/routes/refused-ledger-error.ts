/** A ledger that cannot be taken in as it was sent; the message says how to send it. */
export class RefusedLedgerError extends Error {
  override readonly name = "RefusedLedgerError";
  readonly status: 413 | 415;

  constructor(status: RefusedLedgerError["status"], message: string) {
    super(message);
    this.status = status;
  }
}
