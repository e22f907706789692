import { GRAPH_OPTIONS } from "#model";
import { type Ingest, type Reading, UnreadFileError } from "../../../server/jobs/ingest.ts";

/** An ingest without a reader, held at each file until the test lets it go on. */
export interface FakeIngest extends Ingest {
  /** What happened, in order: "read a.txt", "add a.txt", "stop a.txt", "close". */
  readonly log: string[];
  /** Lets the file go on whose reading waits. */
  goOn(name: string): Promise<void>;
}

const GRAPH = { attributes: { format: 1 as const, texts: [] }, options: GRAPH_OPTIONS, nodes: [], edges: [] };

/**
 * The name of a file says what becomes of it: "bad" cannot be read, "ours" meets a fault of ours, "same" is there already,
 * "slow" waits until the test lets it go on or it is stopped; all others are read at once.
 */
export function fakeIngest(): FakeIngest {
  const log: string[] = [];
  const held = new Map<string, () => void>();
  const names = new Map<Reading, string>();
  return {
    log,
    endings: [".txt"],
    async read({ name, bytes }, signal, onProgress) {
      log.push(`read ${name}`);
      onProgress(0, bytes.byteLength);
      if (name.includes("bad")) throw new UnreadFileError(`${name} cannot be read: save it as plain text.`);
      if (name.includes("ours")) throw new Error("a pointer went astray");
      if (name.includes("same")) return { kind: "same", text: "twin", title: "The twin" };
      if (name.includes("slow")) await heldUntil(name, signal);
      if (!signal.aborted) return named(name);
      log.push(`stop ${name}`);
      return { kind: "stopped" };
    },
    example: async () => named("example"),
    async add(reading) {
      const name = names.get(reading) ?? "";
      log.push(`add ${name}`);
      return { text: name.replace(".txt", ""), title: name.toUpperCase(), entities: 3 };
    },
    async close() {
      log.push("close");
    },
    async goOn(name) {
      while (!held.has(name)) await new Promise((resolve) => setTimeout(resolve, 1));
      held.get(name)?.();
    },
  };

  function heldUntil(name: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      held.set(name, resolve);
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
  }

  function named(name: string): Extract<Reading, { kind: "read" }> {
    const reading = { kind: "read" as const, graph: GRAPH, bodies: new Map() };
    names.set(reading, name);
    return reading;
  }
}
