import type { Graph } from "#model";
import type { Source } from "../extract/document.ts";
import { extractText, type Step } from "../extract/pipeline.ts";
import { readText } from "../extract/readers/read-text.ts";
import type { Recogniser } from "../extract/recognisers/recogniser.ts";
import { engineVersion } from "./engine-version.ts";
import { ExpectedError } from "./expected-error.ts";
import { explainError } from "./explain-error.ts";
import type { FailedText } from "./find-texts.ts";
import { sha256Of } from "./graph-file.ts";
import { type KeptReadings, keptReadings } from "./kept-readings.ts";
import { openReader } from "./open-reader.ts";
import { type Progress, showProgress } from "./progress-bar.ts";

/** A text with its graph; `again` where it was read before and has not changed. */
export interface TextGraph {
  readonly path: string;
  readonly id: string;
  readonly body: string;
  readonly graph: Graph;
  readonly again: boolean;
}

/** A file with the very words of another that was read before it in the same run. */
export interface SameText {
  readonly path: string;
  readonly as: string;
}

/** What became of the texts. */
export interface ReadReport {
  readonly read: readonly TextGraph[];
  /** Files that were not read because another holds the same words. */
  readonly same: readonly SameText[];
  readonly failed: readonly FailedText[];
  readonly interrupted: boolean;
}

interface Desk {
  readonly kept: KeptReadings;
  readonly signal: AbortSignal;
  /** The recogniser, opened at the first text that needs it; progress is told for the text that is read now. */
  recogniser(progress: Progress): Promise<Recogniser>;
}

/** Where each step begins, in hundredths of the whole as it was measured on a book. */
const STEP_BEGINS: Readonly<Record<Step, number>> = {
  segment: 0,
  read: 2,
  link: 85,
  cite: 90,
  relate: 93,
  build: 98,
};

/**
 * Reads the texts one after the other; one that cannot be read is reported and does not stop the others.
 * What is finished is kept in `folder` at once: an interrupted run goes on where it stopped.
 */
export async function readTexts(
  paths: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<ReadReport> {
  const opened: { encoder?: Promise<Recogniser>; progress?: Progress } = {};
  const { read, link } = STEP_BEGINS;
  const onProgress = (done: number, total: number) =>
    opened.progress?.to(read + ((link - read) * done) / total, 100);
  const recogniser = (progress: Progress) => {
    opened.progress = progress;
    opened.encoder ??= openReader(onProgress);
    return opened.encoder;
  };
  try {
    return await readAll(paths, { kept: keptReadings(folder, engineVersion()), signal, recogniser });
  } finally {
    await (await opened.encoder?.catch(() => undefined))?.close();
  }
}

async function readAll(paths: readonly string[], desk: Desk): Promise<ReadReport> {
  const read: TextGraph[] = [];
  const same: SameText[] = [];
  const failed: FailedText[] = [];
  for (const path of paths) {
    if (desk.signal.aborted) break;
    const text = await readOne(path, read, desk).catch((error: unknown) => failedText(path, error));
    if (text === undefined) break;
    if ("reason" in text) failed.push(text);
    else if ("as" in text) same.push(text);
    else read.push(text);
  }
  return { read, same, failed, interrupted: desk.signal.aborted };
}

/** Why a text was left out. What keeps every text from being read, such as missing weights, is thrown on. */
function failedText(path: string, error: unknown): FailedText {
  if (error instanceof ExpectedError) throw error;
  const { isOurs, message, details } = explainError(error);
  if (!isOurs) return { path, reason: message };
  return { path, reason: `${path} made Ibid fail by a fault of its own (${details[0]}). Please report it.` };
}

/** Two files of one name are two texts: the second gets a part of its fingerprint into its id. */
function distinct(source: Source, read: readonly TextGraph[]): Source {
  if (!read.some(({ id }) => id === source.id)) return source;
  return { ...source, id: `${source.id}-${sha256Of(source.body).slice(0, 6)}` };
}

/** One text with its graph, kept or new, or whose words it has; nothing where the reading was interrupted. */
async function readOne(
  path: string,
  read: readonly TextGraph[],
  desk: Desk,
): Promise<TextGraph | SameText | undefined> {
  const found = await readText(path);
  const twin = read.find((text) => text.body === found.body);
  if (twin !== undefined) return { path, as: twin.path };
  const source = distinct(found, read);
  const { id, body } = source;
  const kept = await desk.kept.find(id, body);
  if (kept !== undefined) return { path, id, body, graph: placedAt(kept, source.file), again: true };
  const graph = await freshGraph(path, source, desk);
  if (graph === undefined) return undefined;
  await desk.kept.keep(id, body, graph);
  return { path, id, body, graph, again: false };
}

/** The text may have moved since it was read: its words count, not its place. */
function placedAt(graph: Graph, file: string): Graph {
  const texts = graph.attributes.texts.map((text) => ({ ...text, file }));
  return { ...graph, attributes: { ...graph.attributes, texts } };
}

async function freshGraph(path: string, source: Source, desk: Desk): Promise<Graph | undefined> {
  const progress = showProgress(`reading ${path}`);
  const onProgress = (step: Step) => progress.to(STEP_BEGINS[step], 100);
  try {
    const recogniser = await desk.recogniser(progress);
    return await extractText(source, recogniser, { signal: desk.signal, onProgress });
  } catch (error) {
    if (desk.signal.aborted) return undefined;
    throw error;
  } finally {
    progress.end();
  }
}
