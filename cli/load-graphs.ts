import type { GraphStore, LoadProgress, LoadReport } from "../server/store/graph-store.ts";
import { clashGuard } from "./clash-guard.ts";
import { EXIT, type ExitCode } from "./expected-error.ts";
import { findGraphs } from "./find-graphs.ts";
import { type LoadedGraph, readGraphFile } from "./graph-file.ts";
import { graphInWords } from "./graph-in-words.ts";
import { joinIntoStore } from "./join-into-store.ts";
import { showProgress } from "./progress-bar.ts";
import { type HeldTexts, heldTexts } from "./same-words.ts";
import { counted, give, say } from "./say.ts";
import { openChosen, ownStore } from "./store-choice.ts";

interface LoadOptions {
  readonly store?: string;
  readonly json?: boolean;
}

type Loaded = { readonly path: string } & Omit<LoadReport, "unreplayed">;

/** More graphs than this are counted, not listed one by one. */
const MOST_LISTED = 20;
/** Graphs that are joined at once with each other and with what the store holds; of more, as many follow. */
const MOST_TOGETHER = 2_000;

/**
 * `ibid load`: loads graph files, and those in folders, into a store. All are checked first: a damaged one stops the load
 * before it begins. What they name and what the store holds are one where they mean the same; loading the same again changes
 * nothing.
 */
export async function loadGraphs(paths: readonly string[], options: LoadOptions): Promise<ExitCode> {
  const { store: named, json } = options;
  const choice = ownStore(named);
  const graphs = await findGraphs(paths);
  await checkAll(graphs);
  const store = await openChosen(choice);
  try {
    const reports = await loadAll(graphs, store, choice.url);
    if (reports.some(({ texts, unchanged }) => texts > unchanged)) say(`See it with: ${serveCommand(named)}`);
    if (json) give(JSON.stringify({ store: choice.url, loaded: reports }));
  } finally {
    await store.close();
  }
  return EXIT.fine;
}

async function checkAll(paths: readonly string[]): Promise<void> {
  const refuseClash = clashGuard();
  for (const path of paths) refuseClash(path, (await readGraphFile(path)).graph.attributes.texts);
}

async function loadAll(graphs: readonly string[], store: GraphStore, url: string): Promise<Loaded[]> {
  const held = await heldTexts(store);
  const reports: Loaded[] = [];
  const progress = showProgress(`loading ${graphs.length === 1 ? graphs[0] : `${graphs.length} graphs`}`);
  try {
    for (let at = 0; at < graphs.length; at += MOST_TOGETHER) {
      const some = await readNew(graphs.slice(at, at + MOST_TOGETHER), held);
      const onProgress = (done: number, total: number) =>
        progress.to(at + (some.length * done) / total, graphs.length);
      reports.push(...(await joinSome(store, some, onProgress)));
      if (graphs.length <= MOST_LISTED) sayEach(some, reports, url);
    }
  } finally {
    progress.end();
  }
  if (graphs.length > MOST_LISTED) sayAll(reports, url);
  return reports;
}

type Named = LoadedGraph & { readonly path: string };

/** The graphs whose words the store does not hold yet under another id. */
async function readNew(paths: readonly string[], held: HeldTexts): Promise<Named[]> {
  const found: Named[] = [];
  for (const path of paths) {
    const loaded = await readGraphFile(path);
    if (isWholeTwin(loaded, held)) continue;
    sayTwins(loaded, held);
    found.push({ path, ...loaded });
  }
  return found;
}

async function joinSome(
  store: GraphStore,
  some: readonly Named[],
  onProgress: LoadProgress,
): Promise<Loaded[]> {
  return some.length > 0 ? reportsOf(some, await joinIntoStore(store, some, onProgress)) : [];
}

function sayEach(some: readonly Named[], reports: readonly Loaded[], url: string): void {
  some.forEach((one, number) => {
    sayLoad(one, url, reports[number]);
  });
}

function reportsOf(loaded: readonly Named[], same: ReadonlySet<string>): Loaded[] {
  return loaded.map(({ path, graph: { attributes, nodes, edges } }) => ({
    path,
    texts: attributes.texts.length,
    entities: nodes.length,
    relations: edges.length,
    unchanged: attributes.texts.filter(({ id }) => same.has(id)).length,
  }));
}

/** The graph of one text whose words are there under another id is left out: what it states would be there twice. */
function isWholeTwin({ graph }: LoadedGraph, held: HeldTexts): boolean {
  const [text, ...others] = graph.attributes.texts;
  const as = text && held.as(text);
  if (text === undefined || others.length > 0 || as === undefined) return false;
  say(`The text ${text.id} has the same words as ${as}, which was there already, and was left out.`);
  return true;
}

function sayTwins({ graph }: LoadedGraph, held: HeldTexts): void {
  for (const text of graph.attributes.texts) {
    const as = held.as(text);
    if (as !== undefined)
      say(
        `The text ${text.id} has the same words as ${as}, which was there already: what it states is there twice.`,
      );
    held.add(text);
  }
}

function sayLoad({ path, graph }: Named, url: string, report: Loaded | undefined): void {
  const { texts, unchanged } = report ?? { texts: 0, unchanged: 0 };
  if (texts === unchanged) say(`${path}: nothing changed since it was loaded into ${url}.`);
  else say(`Loaded ${path} into ${url}: ${counted(texts, "text")}, ${graphInWords(graph)}.`);
}

function sayAll(reports: readonly Loaded[], url: string): void {
  const texts = reports.reduce((sum, report) => sum + report.texts, 0);
  const unchanged = reports.reduce((sum, report) => sum + report.unchanged, 0);
  say(
    `Loaded ${counted(reports.length, "graph")} into ${url}: ${counted(texts, "text")}, ${unchanged} of them unchanged.`,
  );
}

/** A server that was started without the store shows another one, so that the command is given in full. */
function serveCommand(named: string | undefined): string {
  return named === undefined ? "ibid serve" : `ibid serve --store ${named}`;
}
