import type { ServerResponse } from "node:http";
import { type JobRecord, stateOf, toldJob } from "./job-record.ts";

/** How often a stream of events says something, in milliseconds. */
export interface StreamTimes {
  /** Changes that follow each other faster are told together. */
  readonly betweenMs: number;
  /** A line that means nothing keeps the connection alive where nothing happens. */
  readonly heartbeatMs: number;
}

/** The open streams of all jobs, which are ended when the server stops. */
export class EventStreams {
  readonly #open = new Set<() => void>();

  get count(): number {
    return this.#open.size;
  }

  /** Tells a job and each change of it until it is over, as server-sent events whose ids count its changes. */
  follow(record: JobRecord, response: ServerResponse, times: StreamTimes): void {
    const end = tellChanges(record, response, times);
    if (response.writableEnded) return;
    this.#open.add(end);
    response.once("close", () => this.#open.delete(end));
  }

  /** Ends every stream; browsers come back by themselves. */
  endAll(): void {
    for (const end of [...this.#open]) end();
  }
}

function tellChanges(
  record: JobRecord,
  response: ServerResponse,
  { betweenMs, heartbeatMs }: StreamTimes,
): () => void {
  let pause: NodeJS.Timeout | undefined;
  let told = -1;
  const heartbeat = setInterval(() => response.write(": still here\n\n"), heartbeatMs);
  const end = () => {
    clearInterval(heartbeat);
    clearTimeout(pause);
    record.listeners.delete(listen);
    if (!response.writableEnded) response.end();
  };
  const tell = () => {
    pause = undefined;
    if (told === record.version) return;
    told = record.version;
    response.write(`id: ${told}\nevent: job\ndata: ${JSON.stringify(toldJob(record))}\n\n`);
    if (isOver(record)) end();
  };
  const listen = () => {
    if (isOver(record)) tell();
    else pause ??= setTimeout(tell, betweenMs);
  };
  record.listeners.add(listen);
  response.once("close", end);
  tell();
  return end;
}

function isOver(record: JobRecord): boolean {
  return !["waiting", "reading"].includes(stateOf(record));
}
