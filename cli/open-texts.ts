import { existsSync } from "node:fs";
import type { GraphStore } from "../server/store/graph-store.ts";
import { becomeOwn, holdsMore } from "./become-own.ts";
import { readyClient } from "./build-client.ts";
import { EXIT, type ExitCode, ExpectedError } from "./expected-error.ts";
import { joinIntoStore } from "./join-into-store.ts";
import { readPaths } from "./read-paths.ts";
import type { ReadReport, TextGraph } from "./read-texts.ts";
import { type ReaderOptions, readerChoice } from "./reader-choice.ts";
import { readingParts } from "./reading-parts.ts";
import { heldTexts } from "./same-words.ts";
import { say } from "./say.ts";
import { demandServable, type ServeOptions, serveUntilStopped } from "./serve-until-stopped.ts";
import { chooseStore, loadSample, openChosen, ownStore } from "./store-choice.ts";

type OpenOptions = ServeOptions & ReaderOptions & { readonly store?: string; readonly yes?: boolean };

/** `ibid open`: reads the texts into the store and serves it; without a path, what was read before or the sample. */
export async function openTexts(paths: readonly string[], options: OpenOptions): Promise<ExitCode> {
  demandServable(options);
  refuseCommand(paths);
  const reading = paths.length === 0 ? undefined : await readChosen(paths, options);
  if (reading?.interrupted) return EXIT.interrupted;
  await readyClient();
  const choice = reading === undefined ? chooseStore(options.store) : ownStore(options.store);
  const store = await openChosen(choice);
  const whenClosed = { isOwn: false };
  try {
    await fill(store, reading);
    const parts = readingParts(store, readerChoice(options), options.yes ?? false);
    const code = await serveUntilStopped(store, choice, options, parts);
    whenClosed.isOwn = await holdsMore(store, choice);
    return reading?.failed.length ? EXIT.someFailed : code;
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

async function fill(store: GraphStore, reading: ReadReport | undefined): Promise<void> {
  const fresh = await newTexts(store, reading?.read ?? []);
  if (fresh.length > 0)
    await joinIntoStore(
      store,
      fresh.map(({ id, body, graph }) => ({ graph, bodies: new Map([[id, body]]) })),
    );
  if (reading === undefined && (await store.texts()).total === 0) await loadSample(store);
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
