import { spawn } from "node:child_process";

/** Runs a program of the project's own packages with its output shown, and gives its exit code. */
export function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...args], { stdio: "inherit", env: { ...process.env, ...env } });
    child.once("error", failed);
    child.once("close", (code) => done(code ?? 1));
  });
}
