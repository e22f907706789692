/** Where progress is shown: process.stderr, or a stand-in. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows how far one task is. */
export interface Progress {
  /** Says how much of the total is done. */
  to(done: number, total: number): void;
  /** Takes the bar away, so that the next line begins clean. */
  end(): void;
}

interface ProgressOptions {
  readonly stream?: ProgressStream;
  /** Milliseconds, as Date.now gives them. */
  readonly now?: () => number;
}

/** Milliseconds between two lines where stderr is no terminal, and between two drawings of the bar where it is. */
const EVERY = { line: 5_000, bar: 200 } as const;
const BAR_WIDTH = 24;

/**
 * A progress bar with the seconds passed on a terminal; elsewhere one line every five seconds, so that logs stay short.
 * It goes on by itself, so that a long step does not look dead.
 */
export function showProgress(task: string, options: ProgressOptions = {}): Progress {
  const { stream = process.stderr, now = Date.now } = options;
  const start = now();
  let part = 0;
  const show = () => {
    const seconds = Math.round((now() - start) / 1_000);
    if (stream.isTTY)
      stream.write(`\r\u001b[2K${barLine(task, part, seconds).slice(0, (stream.columns ?? 80) - 1)}`);
    else stream.write(`${task}: ${percent(part)}, ${seconds} s\n`);
  };
  const timer = setInterval(show, stream.isTTY ? EVERY.bar : EVERY.line);
  timer.unref();
  return {
    to(done, total) {
      part = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
    },
    end() {
      clearInterval(timer);
      if (stream.isTTY) stream.write("\r\u001b[2K");
    },
  };
}

function barLine(task: string, part: number, seconds: number): string {
  const full = Math.round(part * BAR_WIDTH);
  return `[${"#".repeat(full)}${"-".repeat(BAR_WIDTH - full)}] ${percent(part).padStart(5)} ${seconds} s  ${task}`;
}

function percent(part: number): string {
  return `${Math.floor(part * 100)} %`;
}
