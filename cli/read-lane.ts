import type { Graph } from "#model";
import type { Source } from "../extract/document.ts";
import type { KeptReadings } from "./kept-readings.ts";
import { openSource } from "./open-source.ts";
import type { PlannedText } from "./plan-texts.ts";
import type { ReaderThread } from "./reader-thread.ts";
import type { ReadingProgress } from "./reading-progress.ts";
import type { FailedText } from "./walk-folder.ts";
import { whyLeftOut } from "./why-left-out.ts";

/** A text that was read; `again` where it was read before and has not changed. */
export interface ReadHead {
  readonly path: string;
  readonly id: string;
  readonly again: boolean;
  /** How many remarks the graph holds on the text. */
  readonly remarks: number;
  /** Those that concern all of it, such as its language. */
  readonly notices: readonly string[];
}

/** A text with its graph. */
export interface TextGraph extends ReadHead {
  readonly body: string;
  readonly graph: Graph;
}

/** Takes a text as soon as it is read; nothing of it is held afterwards. */
export type Take = (text: TextGraph) => void | Promise<void>;

/** What became of one text. */
export type Outcome = ReadHead | FailedText;

/** What the readers of one run share: the texts that are left, and where results go. */
export interface Desk {
  readonly kept: KeptReadings;
  readonly signal: AbortSignal;
  readonly progress: ReadingProgress;
  readonly take: Take;
  /** The next text that nobody has taken yet. */
  next(): PlannedText | undefined;
  open(): ReaderThread;
  /** Notes what became of a text. */
  note(text: PlannedText, outcome: Outcome): void;
}

/** One reader's way through the texts that are left; its thread is opened at the first text that needs it, and anew when one has died. */
export async function readLane(desk: Desk): Promise<void> {
  const lane: { thread?: ReaderThread } = {};
  const thread = () => {
    if (!lane.thread?.alive) lane.thread = desk.open();
    return lane.thread;
  };
  try {
    while (!desk.signal.aborted) {
      const text = desk.next();
      const outcome = text && (await readPlanned(text, thread, desk));
      if (text === undefined || outcome === undefined) break;
      desk.note(text, outcome);
      desk.progress.at(text, 100);
    }
  } finally {
    await lane.thread?.close();
  }
}

/** Reads one text, or finds it among those kept, and gives it away; nothing where the reading was interrupted. */
export async function readPlanned(
  text: PlannedText,
  thread: () => ReaderThread,
  desk: Pick<Desk, "kept" | "signal" | "progress" | "take">,
): Promise<Outcome | undefined> {
  const { path, id } = text;
  const source = await openSource(path).catch((error: unknown) => vanished(path, error));
  if ("reason" in source) return source;
  const kept = await desk.kept.find(id, source.body);
  const result = kept ?? (await freshGraph({ ...source, id }, text, { ...desk, thread }));
  if (result === undefined || "reason" in result) return result;
  const graph = placedAt(result, source);
  if (kept === undefined) await desk.kept.keep(id, source.body, graph);
  const head = { path, id, again: kept !== undefined, ...remarkedIn(graph) };
  await desk.take({ ...head, body: source.body, graph });
  return head;
}

function remarkedIn({ attributes }: Graph): Pick<ReadHead, "remarks" | "notices"> {
  const remarks = attributes.texts.flatMap((text) => text.remarks.map((remark) => ({ ...remark, text })));
  const whole = remarks.filter(({ start, end, text }) => start === 0 && end === text.length);
  return { remarks: remarks.length, notices: whole.map(({ message }) => message) };
}

async function freshGraph(
  source: Source,
  text: PlannedText,
  { thread: open, signal, progress }: Pick<Desk, "signal" | "progress"> & { thread: () => ReaderThread },
): Promise<Graph | FailedText | undefined> {
  if (signal.aborted) return undefined;
  const thread = open();
  const abort = () => thread.abort();
  signal.addEventListener("abort", abort);
  try {
    const result = await thread.read(source, (done) => progress.at(text, done));
    if (result.kind === "stopped") return undefined;
    return result.kind === "read"
      ? (JSON.parse(result.json) as Graph)
      : { path: text.path, reason: result.reason };
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/** A file may be gone or damaged since the reading was planned. */
function vanished(path: string, error: unknown): FailedText {
  return { path, reason: whyLeftOut(path, error) };
}

/** The text may have moved since it was read, or its file may say another date: its words count, not its place. */
function placedAt(graph: Graph, { file, date }: Source): Graph {
  const dated = date === undefined ? {} : { date, dateFrom: "file" as const };
  const texts = graph.attributes.texts.map((text) => ({ ...text, file, ...dated }));
  return { ...graph, attributes: { ...graph.attributes, texts } };
}
