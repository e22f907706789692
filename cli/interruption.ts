import { say } from "./say.ts";

/** A watch on Ctrl+C and SIGTERM. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Resolves at the first interruption. */
  readonly happened: Promise<void>;
  /** Ends the watch, so that the process may end by itself. */
  end(): void;
}

/** The first Ctrl+C or SIGTERM says `words` and aborts the signal; a second one leaves at once. */
export function watchInterruption(words: string): Interruption {
  const controller = new AbortController();
  const happened = new Promise<void>((resolve) => {
    controller.signal.addEventListener("abort", () => resolve(), { once: true });
  });
  const stop = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) leave(signal);
    say(`\n${words}`);
    controller.abort();
  };
  const leave = (signal: NodeJS.Signals) => {
    // Not process.exit: it tears down reading threads amid a computation, which the native runtime answers with a crash.
    process.off("SIGINT", stop).off("SIGTERM", stop);
    process.kill(process.pid, signal);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  return {
    signal: controller.signal,
    happened,
    end: () => void process.off("SIGINT", stop).off("SIGTERM", stop),
  };
}
