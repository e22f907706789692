import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished, vi } from "vitest";

/** Commands start a process each, which takes seconds where the machine is busy. */
vi.setConfig({ testTimeout: 120_000 });

/** What a finished command left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how a command runs. */
export interface RunOptions {
  /** The folder that it runs in. */
  readonly cwd: string;
  /** Root of the project whose `ibid` runs; this one when absent. */
  readonly project?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A command that goes on, such as a server. */
export interface Running {
  readonly outcome: Promise<Outcome>;
  /** Resolves as soon as stdout or stderr holds the pattern; rejects where the command ends before. */
  waitFor(pattern: RegExp): Promise<string>;
  interrupt(): void;
}

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ibid-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the real `ibid` to its end. */
export function runIbid(args: readonly string[], options: RunOptions): Promise<Outcome> {
  return startIbid(args, options).outcome;
}

/** Starts the real `ibid` and lets it run; it is killed after the test if it still does. */
export function startIbid(args: readonly string[], { cwd, project = ".", env = {} }: RunOptions): Running {
  const child = spawn(process.execPath, [resolve(project, "cli/bin.mjs"), ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: "1", IBID_PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const heard = { stdout: "", stderr: "" };
  const listeners = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      heard[name] += text;
      for (const listen of listeners) listen();
    });
  }
  onTestFinished(() => void child.kill("SIGKILL"));
  const outcome = new Promise<Outcome>((done) => child.once("close", (code) => done({ code, ...heard })));
  return {
    outcome,
    interrupt: () => void child.kill("SIGINT"),
    waitFor: (pattern) =>
      new Promise((found, missed) => {
        const listen = () => {
          const match = pattern.exec(heard.stdout) ?? pattern.exec(heard.stderr);
          if (match) found(match[1] ?? match[0]);
        };
        listeners.add(listen);
        listen();
        outcome.then(({ code, stderr }) =>
          missed(new Error(`ended with ${code} before ${pattern}: ${stderr}`)),
        );
      }),
  };
}

const PARTS = [
  "cli",
  "extract",
  "server",
  "graph-data",
  "client",
  "package.json",
  "tsconfig.json",
  "vite.config.ts",
];

/** A copy of the project that a test may damage; packages are shared with this one. */
export function projectCopy(parts: readonly string[] = PARTS): string {
  const copy = emptyFolder();
  mkdirSync(copy, { recursive: true });
  for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  return copy;
}
