import { existsSync } from "node:fs";
import { readConfig } from "../server/config.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { becomeOwn, mayBecomeOwn } from "./become-own.ts";
import { readyClient } from "./build-client.ts";
import { EXIT, type ExitCode, ExpectedError } from "./expected-error.ts";
import { watchInterruption } from "./interruption.ts";
import { joinIntoStore } from "./join-into-store.ts";
import { demandConsent } from "./model-consent.ts";
import { isPageAddress, readAddresses } from "./read-addresses.ts";
import { readPaths } from "./read-paths.ts";
import type { ReadReport, TextGraph } from "./read-texts.ts";
import { type ReaderOptions, readerChoice } from "./reader-choice.ts";
import { readingParts } from "./reading-parts.ts";
import { heldTexts } from "./same-words.ts";
import { say } from "./say.ts";
import { demandServable, type ServeOptions, serveUntilStopped } from "./serve-until-stopped.ts";
import { chooseStore, demandWritable, loadSample, openChosen, ownStore } from "./store-choice.ts";
import { storeIngest } from "./store-ingest.ts";

type OpenOptions = ServeOptions & ReaderOptions & { readonly store?: string; readonly yes?: boolean };

/** `ibid open`: reads texts and pages into the store and serves it; without a path, what was read before or the sample. */
export async function openTexts(paths: readonly string[], options: OpenOptions): Promise<ExitCode> {
  demandServable(options);
  refuseCommand(paths);
  if (paths.length > 0) demandWritable(ownStore(options.store));
  const addresses = paths.filter(isPageAddress);
  const files = paths.filter((path) => !isPageAddress(path));
  const reading = files.length === 0 ? undefined : await readChosen(files, options);
  if (reading?.interrupted) return EXIT.interrupted;
  await readyClient();
  const choice = paths.length === 0 ? chooseStore(options.store) : ownStore(options.store);
  const store = await openChosen(choice);
  const whenClosed = { isOwn: false };
  try {
    await join(store, reading?.read ?? []);
    const pages = await fetchChosen(addresses, store, options);
    if (pages.interrupted) return EXIT.interrupted;
    if (reading === undefined) demandOne(addresses, pages.failed);
    if (paths.length === 0 && (await store.texts()).total === 0) await loadSample(store);
    const parts = readingParts(store, readerChoice(options), options.yes ?? false);
    const code = await serveUntilStopped(store, choice, options, parts);
    whenClosed.isOwn = await mayBecomeOwn(store, choice);
    return reading?.failed.length || pages.failed.length > 0 ? EXIT.someFailed : code;
  } finally {
    await store.close();
    if (whenClosed.isOwn) becomeOwn(choice);
  }
}

function readChosen(paths: readonly string[], options: OpenOptions): Promise<ReadReport> {
  return readPaths(paths, { choice: readerChoice(options), isAgreed: options.yes });
}

/** A single word that is no file was most likely meant as a command. */
function refuseCommand([first = "", ...others]: readonly string[]): void {
  if (others.length > 0 || !/^[\w-]+$/u.test(first) || existsSync(first)) return;
  throw new ExpectedError(`There is no file or folder ${first}, nor a command; see ibid --help.`, EXIT.usage);
}

/** Fetches and reads pages; gives why some could not be read. */
async function fetchChosen(
  addresses: readonly string[],
  store: GraphStore,
  options: OpenOptions,
): Promise<{ failed: readonly string[]; interrupted: boolean }> {
  if (addresses.length === 0) return { failed: [], interrupted: false };
  const choice = readerChoice(options);
  const ingest = storeIngest(store, { choice });
  const interruption = watchInterruption("Stopping (Ctrl+C again leaves at once) ...");
  const { signal } = interruption;
  try {
    const failed = await readAddresses(addresses, {
      ingest,
      limits: readConfig().limits,
      signal,
      ...(choice.model && { onFetched: (bytes) => demandConsent(bytes, options.yes ?? false) }),
    });
    for (const reason of failed) say(`Left out: ${reason}`);
    return { failed, interrupted: signal.aborted };
  } finally {
    interruption.end();
    await ingest.close();
  }
}

/** Where nothing but pages was asked for and none came, there is nothing to open. */
function demandOne(addresses: readonly string[], failed: readonly string[]): void {
  if (addresses.length > 0 && failed.length === addresses.length)
    throw new ExpectedError("No page could be read.", EXIT.fault);
}

async function join(store: GraphStore, read: readonly TextGraph[]): Promise<void> {
  const fresh = await newTexts(store, read);
  if (fresh.length > 0)
    await joinIntoStore(
      store,
      fresh.map(({ id, body, graph }) => ({ graph, bodies: new Map([[id, body]]) })),
    );
}

/** The texts, but for those whose very words the store holds under another id: what they state would be there twice. */
async function newTexts(store: GraphStore, read: readonly TextGraph[]): Promise<TextGraph[]> {
  const held = await heldTexts(store);
  return read.filter(({ path, graph }) => {
    const [text] = graph.attributes.texts;
    const as = text && held.as(text);
    if (as !== undefined)
      say(`${path} has the same words as the text ${as}, which was read before, and was left out.`);
    else if (text) held.add(text);
    return as === undefined;
  });
}
