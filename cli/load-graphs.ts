import type { Graph } from "#model";
import type { LoadReport } from "../server/store/graph-store.ts";
import { EXIT, type ExitCode } from "./expected-error.ts";
import { readGraphFile } from "./graph-file.ts";
import { graphInWords } from "./graph-in-words.ts";
import { showProgress } from "./progress-bar.ts";
import { heldAlready } from "./same-words.ts";
import { counted, give, say } from "./say.ts";
import { openChosen, ownStore } from "./store-choice.ts";

interface LoadOptions {
  readonly store?: string;
  readonly json?: boolean;
}

/** `ibid load`: loads graph files into a store. All are checked first: a damaged one stops the load before it begins. */
export async function loadGraphs(paths: readonly string[], options: LoadOptions): Promise<ExitCode> {
  const { store: named, json } = options;
  const choice = ownStore(named);
  const graphs = [];
  for (const path of paths) graphs.push({ path, ...(await readGraphFile(path)) });
  const store = await openChosen(choice);
  const reports: ({ path: string } & LoadReport)[] = [];
  try {
    for (const { path, graph, bodies } of graphs) {
      const progress = showProgress(`loading ${path}`);
      const held = await heldAlready(store, graph.attributes.texts);
      const report = await store.load(graph, bodies, (done, total) => progress.to(done, total));
      progress.end();
      sayLoad({ path, graph, url: choice.url, report });
      for (const { id, as } of held)
        say(
          `The text ${id} has the same words as ${as}, which was there already: what it states is there twice.`,
        );
      reports.push({ path, ...report });
    }
  } finally {
    await store.close();
  }
  if (reports.some(({ texts, unchanged }) => texts > unchanged)) say(`See it with: ${serveCommand(named)}`);
  if (json) give(JSON.stringify({ store: choice.url, loaded: reports }));
  return EXIT.fine;
}

interface Loaded {
  readonly path: string;
  readonly graph: Graph;
  readonly url: string;
  readonly report: LoadReport;
}

function sayLoad({ path, graph, url, report: { texts, unchanged } }: Loaded): void {
  if (texts === unchanged) say(`${path}: nothing changed since it was loaded into ${url}.`);
  else say(`Loaded ${path} into ${url}: ${counted(texts, "text")}, ${graphInWords(graph)}.`);
}

/** A server that was started without the store shows another one, so that the command is given in full. */
function serveCommand(named: string | undefined): string {
  return named === undefined ? "ibid serve" : `ibid serve --store ${named}`;
}
