import type { ReaderThread } from "./reader-thread.ts";

/** Milliseconds after which a reader without work gives its memory back. */
const REST_MS = 60_000;

/** A reading thread that is opened when it is needed and closed when nothing was asked of it for a while. */
export interface IdleThread {
  /** The thread, opened anew where there is none or it died. */
  get(): ReaderThread;
  /** Says that it has nothing to do for now. */
  rest(): void;
  close(): Promise<void>;
}

/** A thread that `open` starts. */
export function idleThread(open: () => ReaderThread, restMs = REST_MS): IdleThread {
  let thread: ReaderThread | undefined;
  let timer: NodeJS.Timeout | undefined;
  const close = async () => {
    clearTimeout(timer);
    const ended = thread;
    thread = undefined;
    await ended?.close();
  };
  return {
    get() {
      clearTimeout(timer);
      if (!thread?.alive) thread = open();
      return thread;
    },
    rest() {
      clearTimeout(timer);
      timer = setTimeout(() => void close(), restMs).unref();
    },
    close,
  };
}
