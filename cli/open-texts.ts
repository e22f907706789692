import { existsSync } from "node:fs";
import type { GraphStore } from "../server/store/graph-store.ts";
import { readyClient } from "./build-client.ts";
import { EXIT, type ExitCode, ExpectedError } from "./expected-error.ts";
import { readPaths } from "./read-paths.ts";
import type { ReadReport, TextGraph } from "./read-texts.ts";
import { heldAlready } from "./same-words.ts";
import { say } from "./say.ts";
import { demandServable, type ServeOptions, serveUntilStopped } from "./serve-until-stopped.ts";
import { chooseStore, loadSample, openChosen, ownStore } from "./store-choice.ts";

type OpenOptions = ServeOptions & { readonly store?: string };

/** `ibid open`: reads the texts into the store and serves it; without a path, what was read before or the sample. */
export async function openTexts(paths: readonly string[], options: OpenOptions): Promise<ExitCode> {
  demandServable(options);
  refuseCommand(paths);
  const reading = paths.length === 0 ? undefined : await readPaths(paths);
  if (reading?.interrupted) return EXIT.interrupted;
  await readyClient();
  const choice = reading === undefined ? chooseStore(options.store) : ownStore(options.store);
  const store = await openChosen(choice);
  try {
    await fill(store, reading);
    const code = await serveUntilStopped(store, choice, options);
    return reading?.failed.length ? EXIT.someFailed : code;
  } finally {
    await store.close();
  }
}

/** A single word that is no file was most likely meant as a command. */
function refuseCommand([first = "", ...others]: readonly string[]): void {
  if (others.length > 0 || !/^[\w-]+$/u.test(first) || existsSync(first)) return;
  throw new ExpectedError(`There is no file or folder ${first}, nor a command; see ibid --help.`);
}

async function fill(store: GraphStore, reading: ReadReport | undefined): Promise<void> {
  for (const text of reading?.read ?? []) await loadOnce(store, text);
  if (reading === undefined && (await store.texts()).total === 0) await loadSample(store);
}

/** Loads the text, unless the store holds its very words under another id: what it states would be there twice. */
async function loadOnce(store: GraphStore, { path, id, body, graph }: TextGraph): Promise<void> {
  const [held] = await heldAlready(store, graph.attributes.texts);
  if (held === undefined) await store.load(graph, new Map([[id, body]]));
  else say(`${path} has the same words as the text ${held.as}, which was read before, and was left out.`);
}
