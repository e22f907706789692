import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "../server/config.ts";
import { whyReadOnly } from "../server/store/embedded-schema.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { openStore } from "../server/store/open-store.ts";
import { pathOfStore } from "../server/store/path-of-store.ts";
import { VARIABLES } from "../server/variables.ts";
import { EXIT, ExpectedError } from "./expected-error.ts";
import { type LoadedGraph, readGraphFile } from "./graph-file.ts";
import { makeFolder } from "./make-folder.ts";
import { say } from "./say.ts";

const SAMPLE_GRAPH = fileURLToPath(new URL("../graph-data/graphs/bukharin-intro.json", import.meta.url));

/** The address of a store that is gone when it is closed. */
export const IN_MEMORY = ":memory:";

const KNOWN_ADDRESS = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

/** Where a command finds its graph. */
export interface StoreChoice {
  readonly url: string;
  /** True for the store that holds nothing but the sample. */
  readonly isSample: boolean;
}

/** The store that was named; otherwise the one of the texts read before, and at first the sample's. */
export function chooseStore(named: string | undefined): StoreChoice {
  const { store } = readConfig();
  const isChosen = named !== undefined || store !== VARIABLES.IBID_STORE.fallback;
  if (isChosen || existsSync(store)) return ownStore(named);
  return { url: join(dirname(store), "sample.db"), isSample: true };
}

/** The store that texts are read into: the one that was named, otherwise the setting IBID_STORE. */
export function ownStore(named: string | undefined): StoreChoice {
  const url = named === undefined ? readConfig().store : pathOfStore(named);
  if (url.includes("://") && !KNOWN_ADDRESS.test(url))
    throw new ExpectedError("Only a file, neo4j:// and bolt:// are known as a store.", EXIT.usage);
  return { url, isSample: false };
}

/** The folder beside the store where finished readings are kept; its name is one that nobody gives to a folder of their own. */
export function readingsFolder(): string {
  const { store } = readConfig();
  return join(isAddress(store) ? ".ibid" : dirname(store), ".ibid-readings");
}

/** Opens the chosen store, its folder made first; the sample's is filled with the sample. */
export async function openChosen({ url, isSample }: StoreChoice): Promise<GraphStore> {
  if (!isAddress(url)) {
    refuseOddFile(url);
    await makeFolder(dirname(url));
  }
  const store = await openStore(url, readConfig().neo4j);
  if (isSample) {
    const sample = readSample();
    if (!(await holdsMoreThanSample(store, sample))) await loadSample(store, sample);
  }
  return store;
}

/** Opens a store that a command only reads from; throws where there is none, and makes nothing then. */
export async function openToRead(choice: StoreChoice): Promise<GraphStore> {
  demandStore(choice);
  return openChosen(choice);
}

/** Throws where the chosen store is a file that is not there, or that nothing was ever written to. */
export function demandStore({ url, isSample }: StoreChoice): void {
  if (isSample || isAddress(url)) return;
  const found = statSync(url, { throwIfNoEntry: false });
  if (found !== undefined && !(found.isFile() && found.size === 0)) return;
  throw new ExpectedError(
    `There is no store ${url}. Load a graph first: ibid load GRAPH.json --store ${url}`,
  );
}

/** Throws where the chosen store is a file that may only be read, before hours are spent on what it could not keep. */
export function demandWritable({ url }: StoreChoice): void {
  const why = isAddress(url) ? undefined : whyReadOnly(url);
  if (why !== undefined) throw new ExpectedError(why);
}

/** A pipe or a device in the place of a store would never answer. */
function refuseOddFile(url: string): void {
  const found = statSync(url, { throwIfNoEntry: false });
  if (found === undefined || found.isFile()) return;
  const kind = found.isDirectory() ? "a folder" : "not an ordinary file";
  throw new ExpectedError(
    `The store ${url} is ${kind}. Name the file of a store, such as ${join(found.isDirectory() ? url : dirname(url), "graph.db")}.`,
  );
}

/** True where texts of the reader's own are in the store, beside the sample or without it. */
export async function holdsMoreThanSample(store: GraphStore, sample = readSample()): Promise<boolean> {
  const { texts } = await store.texts();
  const [own] = (await sample).graph.attributes.texts;
  return texts.some(({ sha256 }) => sha256 !== own?.sha256);
}

/** The committed graph of the sample, with its words. */
export function readSample(): Promise<LoadedGraph> {
  return readGraphFile(SAMPLE_GRAPH);
}

/** Loads the committed graph of the sample, where the store does not hold it yet. */
export async function loadSample(store: GraphStore, sample = readSample()): Promise<void> {
  const { graph, bodies } = await sample;
  const { unchanged } = await store.load(graph, bodies);
  if (unchanged === 0)
    say(
      "No text of yours was read here yet, so this is the sample: an introduction to Bukharin's polemic against the anarchists.",
    );
}

/** True for the address of a server, false for a file. */
export function isAddress(url: string): boolean {
  return url.includes("://");
}
