/** What the exit code of `ibid` says. */
export const EXIT = { fine: 0, fault: 1, usage: 2, someFailed: 3, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something that a person can put right: the message is one sentence that says how. Never shown with a stack. */
export class ExpectedError extends Error {
  override readonly name = "ExpectedError";
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.fault, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.exitCode = exitCode;
  }
}
