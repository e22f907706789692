/** A text that cannot be read: the message is one sentence that names the file and says what to do. */
export class BadTextError extends Error {
  override readonly name = "BadTextError";
}
