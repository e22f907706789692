import type { Graph, TextSummary } from "#model";
import { textIdOf } from "../extract/readers/read-text.ts";
import { readConfig } from "../server/config.ts";
import {
  type IncomingFile,
  type Ingest,
  type Reading,
  UnreadFileError,
  type WordsRead,
} from "../server/jobs/ingest.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { engineVersion } from "./engine-version.ts";
import { explainError } from "./explain-error.ts";
import { TEXT_ENDINGS } from "./find-texts.ts";
import { sha256Of } from "./graph-file.ts";
import { idleThread } from "./idle-thread.ts";
import { joinIntoStore } from "./join-into-store.ts";
import { type KeptReadings, keptReadings } from "./kept-readings.ts";
import { openSource } from "./open-source.ts";
import { readPlanned, type TextGraph } from "./read-lane.ts";
import { type ReaderChoice, readerKey } from "./reader-choice.ts";
import { roomHere } from "./reader-count.ts";
import { openThread, type ReaderThread } from "./reader-thread.ts";
import { readingsFolder, readSample } from "./store-choice.ts";
import { withFile } from "./with-file.ts";

export interface IngestOptions {
  readonly choice: ReaderChoice;
  /** Where finished readings are kept; beside the store when absent. */
  readonly folder?: string;
  /** Another code for the reading thread. */
  readonly worker?: URL;
}

interface Desk {
  readonly store: GraphStore;
  readonly kept: () => KeptReadings;
  readonly thread: () => ReaderThread;
}

/**
 * Reads texts that come in while the server runs, as `ibid open` reads those that it is given: in a thread of its own, known
 * readings taken from where they are kept, and tied to what the store holds.
 */
export function storeIngest(store: GraphStore, options: IngestOptions): Ingest {
  const thread = idleThread(() => openOne(options));
  const kept = once(() =>
    keptReadings(options.folder ?? readingsFolder(), engineVersion(), readerKey(options.choice)),
  );
  const desk: Desk = { store, kept, thread: thread.get };
  return {
    endings: TEXT_ENDINGS,
    read: (file, signal, onProgress) => readIncoming(file, desk, signal, onProgress).finally(thread.rest),
    example: () => readExample(store),
    add: (reading) => inOneSentence(() => addReading(store, reading)),
    close: thread.close,
  };
}

/** One core is left to the server, which must answer meanwhile. */
function openOne({ choice, worker }: IngestOptions): ReaderThread {
  const threads = Math.max(1, roomHere().cores - 1);
  return openThread({ choice: { threads, ...choice }, heapMb: readConfig().reading.workerMb, worker });
}

async function readIncoming(
  file: IncomingFile,
  desk: Desk,
  signal: AbortSignal,
  onProgress: WordsRead,
): Promise<Reading> {
  return withFile(file, (path) =>
    inOneSentence(
      () => readAt(path, file, desk, signal, onProgress),
      (message) => message.replaceAll(path, file.name),
    ),
  );
}

/** Turns what a person can put right into the error that the server tells; a fault of ours stays as it is. */
async function inOneSentence<Result>(
  work: () => Promise<Result>,
  worded: (message: string) => string = String,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { isOurs, message } = explainError(error);
    throw isOurs || error instanceof UnreadFileError
      ? error
      : new UnreadFileError(worded(message), { cause: error });
  }
}

async function readAt(
  path: string,
  { name, title, origin }: IncomingFile,
  desk: Desk,
  signal: AbortSignal,
  onProgress: WordsRead,
): Promise<Reading> {
  const { body } = await openSource(path);
  const { texts } = await desk.store.texts();
  const sha256 = sha256Of(body);
  const twin = texts.find((text) => text.sha256 === sha256);
  if (twin) return { kind: "same", text: twin.id, title: twin.title };
  const { id, note } = freeId(textIdOf(name), sha256, texts);
  const total = body.match(/\S+/gu)?.length ?? 0;
  onProgress(0, total);
  const taken: { text?: TextGraph } = {};
  const outcome = await readPlanned({ path, id, length: body.length }, desk.thread, {
    kept: desk.kept(),
    signal,
    progress: {
      at: (_text, done) => onProgress(Math.round((total * done) / 100), total),
      end: () => undefined,
    },
    take: (text) => {
      taken.text = text;
    },
  });
  if (outcome && "reason" in outcome) throw new UnreadFileError(outcome.reason.replaceAll(path, name));
  if (!taken.text) return { kind: "stopped" };
  const graph = namedAs(taken.text.graph, {
    file: name,
    ...(title !== undefined && { title }),
    ...(origin !== undefined && { origin }),
  });
  const notes = [...(note === undefined ? [] : [note]), ...taken.text.notices.map(sentence)];
  const told = notes.length > 0 && { note: notes.join(" ") };
  return { kind: "read", graph, bodies: new Map([[id, body]]), ...told };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const DIGITS = 6;

/** An id that no other text of the store has: two files of one name are two texts. */
function freeId(plain: string, sha256: string, texts: readonly TextSummary[]): { id: string; note?: string } {
  const taken = new Set(texts.map(({ id }) => id));
  if (!taken.has(plain)) return { id: plain };
  const other = texts.find(({ id }) => id === plain);
  return {
    id: `${plain}-${sha256.slice(0, DIGITS)}`,
    note: `“${other?.title ?? plain}” came from a file of the same name, its ending aside, with other words. Both are kept; remove the older one if this is a new version of it.`,
  };
}

/** The graph with the name of the file, whose words lie in the store, the title that a person gave, and where it came from. */
function namedAs(graph: Graph, names: Partial<Graph["attributes"]["texts"][number]>): Graph {
  const texts = graph.attributes.texts.map((text) => ({ ...text, ...names }));
  return { ...graph, attributes: { ...graph.attributes, texts } };
}

async function readExample(store: GraphStore): Promise<Reading> {
  const { graph, bodies } = await readSample();
  const [text] = graph.attributes.texts;
  const twin = (await store.texts()).texts.find(({ sha256 }) => sha256 === text?.sha256);
  return twin ? { kind: "same", text: twin.id, title: twin.title } : { kind: "read", graph, bodies };
}

async function addReading(store: GraphStore, { graph, bodies }: Extract<Reading, { kind: "read" }>) {
  await joinIntoStore(store, [{ graph, bodies }]);
  const [text] = graph.attributes.texts;
  if (!text) throw new Error("store-ingest: a graph without a text");
  return { text: text.id, title: text.title, entities: graph.nodes.length };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
