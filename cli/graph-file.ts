import { createHash } from "node:crypto";
import { dirname, relative, resolve } from "node:path";
import { type Bodies, checkGraph, type Graph, type TextRecord } from "#model";
import { BadTextError } from "../extract/readers/bad-text-error.ts";
import { InvalidGraphError } from "../server/store/graph-store.ts";
import { ExpectedError } from "./expected-error.ts";
import { openSource } from "./open-source.ts";
import { demandOrdinary, readOrdinary } from "./read-ordinary.ts";

/** A graph with the words of its texts, ready to be loaded. */
export interface LoadedGraph {
  readonly graph: Graph;
  readonly bodies: Bodies;
}

/** Reads and checks a graph file and the texts that it names; a damaged one throws with every fault. */
export async function readGraphFile(path: string): Promise<LoadedGraph> {
  const value = parsed(path, withoutMark(await readOrdinary(path, "a graph file")));
  refuseFaults(path, value);
  const graph = value as Graph;
  const bodies = await readBodies(path, graph.attributes.texts);
  refuseFaults(path, graph, bodies);
  return { graph, bodies };
}

/** The graph with the path of each text written relative to where the graph file will lie. */
export function placedGraph(graph: Graph, out: string, files: ReadonlyMap<string, string>): Graph {
  const texts = graph.attributes.texts.map((text) => {
    const file = files.get(text.id);
    return file === undefined ? text : { ...text, file: relative(dirname(resolve(out)), resolve(file)) };
  });
  return { ...graph, attributes: { ...graph.attributes, texts } };
}

/** The words of a file as an extraction reads them; throws where no text can be had from it. */
export async function bodyAt(file: string): Promise<string> {
  await demandOrdinary(file, "a text file");
  return (await openSource(file)).body;
}

/** sha256 of a text as UTF-8, in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function parsed(path: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const message = `${path} is not a graph file: it is no JSON, or was cut short. Make it anew with ibid extract.`;
    throw new ExpectedError(message, 1, cause);
  }
}

/** Some editors put a byte order mark before what they save. */
function withoutMark(words: string): string {
  return words.startsWith("\uFEFF") ? words.slice(1) : words;
}

function refuseFaults(path: string, value: unknown, bodies?: Bodies): void {
  const faults = checkGraph(value, bodies);
  if (faults.length === 0) return;
  const many = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  throw new InvalidGraphError(
    `${path} is damaged, nothing was loaded; make it anew. It has ${many}:`,
    faults,
  );
}

async function readBodies(path: string, texts: readonly TextRecord[]): Promise<Bodies> {
  const bodies = new Map<string, string>();
  for (const text of texts) bodies.set(text.id, await readBody(path, text));
  return bodies;
}

async function readBody(path: string, text: TextRecord): Promise<string> {
  const file = resolve(dirname(path), text.file);
  const body = await bodyAt(file).catch((cause: unknown) => {
    if (cause instanceof ExpectedError || cause instanceof BadTextError) throw cause;
    const message = `The text ${text.id} of ${path} is not at ${file}. Put it there, or make the graph anew.`;
    throw new ExpectedError(message, 1, cause);
  });
  if (sha256Of(body) === text.sha256) return body;
  throw new ExpectedError(
    `The text ${file} has changed since ${path} was made. Make the graph anew with ibid extract.`,
  );
}
