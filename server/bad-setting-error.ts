/** A setting that cannot be used; the message names the variable and says what to set. */
export class BadSettingError extends Error {
  override readonly name = "BadSettingError";
}
