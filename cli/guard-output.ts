import { EXIT } from "./expected-error.ts";
import { say } from "./say.ts";

/** A stream that results or words are written to. */
type Output = Pick<NodeJS.WriteStream, "on">;

/**
 * Keeps output that cannot be written from ending the process with a stack: a reader that has gone (`| head`) is no fault,
 * anything else is said once in one sentence and makes the exit code 1.
 */
export function guardOutput(stdout: Output = process.stdout, stderr: Output = process.stderr): void {
  let isSaid = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    if (!isSaid) say(`error: ${notWritten(error.code)}`);
    isSaid = true;
    process.exitCode = EXIT.fault;
  });
  stderr.on("error", () => undefined); // there is nowhere left to say it
}

function notWritten(code: string | undefined): string {
  if (code === "ENOSPC")
    return "The output was not written whole: the disk is full. Free some space and run the same again.";
  return `The output was not written whole: the system said ${code}. Write it to another place.`;
}
