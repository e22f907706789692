/** The error for an encoder folder that cannot be used: one sentence that says what is amiss, and what to do. */
export class ClassifierFault extends Error {
  override readonly name = "ClassifierFault";

  constructor(sentence: string, cause?: unknown) {
    super(`encoder: ${sentence}`, cause === undefined ? undefined : { cause });
  }
}
