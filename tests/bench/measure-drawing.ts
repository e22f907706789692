import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { build } from "vite";
import { BROWSER_FLAGS, findBrowser } from "../e2e/find-browser.ts";
import { bytesOf, drawingGraph } from "./drawing-graph.ts";
import type { DrawingTimes, Spent } from "./measure-drawing-page.ts";

/** The drawings of a graph of one size. */
export interface DrawingResult {
  readonly nodes: number;
  readonly edges: number;
  readonly probe: DrawingTimes;
  /** The graph in columns, as the probe has it. */
  readonly stage: DrawingTimes;
  /** The graph as objects of an answer, which are taken up first. */
  readonly "stage of objects": DrawingTimes;
}

/** All sizes, in the browser that was found; or why there is none. */
export type DrawingResults =
  | { readonly browser: string; readonly results: readonly DrawingResult[] }
  | { readonly missing: string };

const PAGE = "tests/bench/measure-drawing-page.ts";
const COLOURS = "client/styles/tokens.css";
const SIZE = { width: 1280, height: 800 };
const ROUNDS = 5;
const TYPES: Readonly<Record<string, string>> = {
  "/page.js": "text/javascript",
  "/page.css": "text/css",
  "/graph": "application/octet-stream",
};
const HTML = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/page.css">
<style>body{margin:0}#host{position:relative;width:${SIZE.width}px;height:${SIZE.height}px}</style>
<div id="host"></div><script type="module" src="/page.js"></script>`;

/** Draws graphs of these sizes by the stage and by the probe, each in a fresh browser, in turn. */
export async function measureDrawing(sizes: readonly (readonly [number, number])[]): Promise<DrawingResults> {
  const found = await findBrowser().catch((fault: Error) => fault);
  if (found instanceof Error) return { missing: found.message };
  const folder = mkdtempSync(join(tmpdir(), "ibid-drawing-"));
  await bundle(folder);
  const server = await serve(folder);
  const launch = () => chromium.launch({ executablePath: found.path, args: BROWSER_FLAGS });
  try {
    const results: DrawingResult[] = [];
    for (const [nodes, edges] of sizes) {
      results.push(await measureSize(launch, server, nodes, edges));
    }
    return { browser: found.version, results };
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundle(folder: string): Promise<void> {
  await build({
    configFile: "vite.config.ts", // what is measured is made as the product is
    logLevel: "error",
    root: resolve("."),
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: PAGE,
        output: { entryFileNames: "page.js" },
      },
    },
  });
}

async function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = "/" }, reply) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    reply.setHeader("content-type", TYPES[pathname] ?? "text/html");
    if (pathname === "/graph") {
      const [nodes, edges] = ["nodes", "edges"].map((name) => Number(searchParams.get(name)));
      reply.end(bytesOf(drawingGraph(nodes ?? 0, edges ?? 0)));
    } else if (pathname === "/") reply.end(HTML);
    else reply.end(readFileSync(pathname === "/page.css" ? COLOURS : join(folder, "page.js")));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}

const DRAWINGS = ["probe", "stage", "stage of objects"] as const;

interface Task {
  readonly what: (typeof DRAWINGS)[number];
  readonly nodes: number;
  readonly edges: number;
}

/** All drawings in turn, some runs each, every run in its own browser. */
async function measureSize(
  launch: () => Promise<Browser>,
  server: Server,
  nodes: number,
  edges: number,
): Promise<DrawingResult> {
  const runs: Record<Task["what"], DrawingTimes[]> = { probe: [], stage: [], "stage of objects": [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const what of DRAWINGS) runs[what].push(await runOnce(launch, server, { what, nodes, edges }));
  }
  const { probe, stage } = runs;
  const objects = medianOf(runs["stage of objects"]);
  return { nodes, edges, probe: medianOf(probe), stage: medianOf(stage), "stage of objects": objects };
}

/** The median of each figure over all runs: a browser that has just started takes now more, now less. */
function medianOf(runs: readonly DrawingTimes[]): DrawingTimes {
  const [first] = runs;
  if (!first) throw new Error("bench: no run of the drawing");
  const spent = (of: (run: DrawingTimes) => Spent | undefined): Spent => ({
    script: middle(runs.map((run) => of(run)?.script ?? Number.NaN)),
    painted: middle(runs.map((run) => of(run)?.painted ?? Number.NaN)),
  });
  const acts = Object.keys(first.acts).map((name) => [name, spent((run) => run.acts[name])] as const);
  return {
    whole: middle(runs.map(({ whole }) => whole)),
    shown: middle(runs.map(({ shown }) => shown)),
    named: middle(runs.map(({ named }) => named)),
    first: spent((run) => run.first),
    motion: spent(({ motion }) => motion),
    acts: Object.fromEntries(acts),
  };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function runOnce(
  launch: () => Promise<Browser>,
  server: Server,
  { what, nodes, edges }: Task,
): Promise<DrawingTimes> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 1 });
    const { port } = server.address() as AddressInfo;
    await page.goto(
      `http://127.0.0.1:${port}/?what=${encodeURIComponent(what)}&nodes=${nodes}&edges=${edges}`,
    );
    return await page.evaluate(() => window.measured);
  } finally {
    await browser.close();
  }
}
