import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Graph } from "#model";
import { BROWSER_FLAGS, findBrowser } from "../e2e/find-browser.ts";
import { serveText } from "../e2e/serve-text.ts";
import { longTextGraph } from "./long-text-graph.ts";

/** How long a page takes until a reader can use it, of the time that it may take. */
export interface PageTime {
  readonly name: string;
  readonly milliseconds: number;
  readonly limit: number;
}

/** All pages, in the browser that was found; or why there is none. */
export type PageTimes =
  | { readonly browser: string; readonly pages: readonly PageTime[] }
  | { readonly missing: string };

interface Opening {
  readonly name: string;
  readonly path: string;
  /** Resolves once the page can be used. */
  readonly ready: (page: Page) => Promise<unknown>;
  /** In milliseconds. */
  readonly limit: number;
}

const SAMPLE = "graph-data/graphs/bukharin-intro.json";
const ROUNDS = 4;
const LONG = 1_000_000;
/** Milliseconds in which a browser that was just started has loaded its own parts; a reader's is long up. */
const UNTIL_UP = 2_000;

/** Limits from what was promised: start 1.5 s, the example 2 s, a text of 1 MB 1 s. */
const OPENINGS: readonly Opening[] = [
  {
    name: "start",
    path: "/",
    ready: (page) => page.locator("input:enabled").first().waitFor(),
    limit: 1_500,
  },
  {
    name: "the sample's graph, drawn",
    path: "/explore?seeds=person:v-i-lenin&sel=person:v-i-lenin",
    ready: (page) => page.locator(".stage-canvas canvas").first().waitFor(),
    limit: 2_000,
  },
  {
    name: "a text of 1 MB, its first screen marked",
    path: "/text/bukharin-intro",
    ready: (page) => page.waitForFunction(isScreenMarked),
    limit: 1_000,
  },
  {
    name: "a text of 1 MB, all its words there to be searched",
    path: "/text/bukharin-intro",
    ready: (page) => page.waitForFunction(isWhole, 0.95 * LONG),
    limit: 2_000,
  },
  {
    name: "a text of 1 MB, the screen of a place in its middle marked",
    path: `/text/bukharin-intro?at=${LONG / 2}-${LONG / 2 + 8}`,
    ready: (page) => page.waitForFunction(isScreenMarked),
    limit: 1_000,
  },
];

/** Opens each page some times, each time in a fresh browser that is up; the least time counts, since other work only adds to it. */
export async function measurePages(): Promise<PageTimes> {
  const found = await findBrowser().catch((fault: Error) => fault);
  if (found instanceof Error) return { missing: found.message };
  const short = await serveText(shortText());
  const long = await serveText(longTextGraph(SAMPLE, LONG));
  const launch = () => chromium.launch({ executablePath: found.path, args: BROWSER_FLAGS });
  try {
    const pages: PageTime[] = [];
    for (const opening of OPENINGS) {
      const { url } = opening.path.startsWith("/text/") ? long : short;
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++)
        times.push(await timeOf(launch, `${url}${opening.path}`, opening));
      pages.push({ name: opening.name, milliseconds: Math.min(...times), limit: opening.limit });
    }
    return { browser: found.version, pages };
  } finally {
    await Promise.all([short.stop(), long.stop()]);
  }
}

/** Runs in the page: whether a name is marked in the upper half of the window, another in the lower, and no section in sight lacks marks. */
function isScreenMarked(): boolean {
  const inSight = [...document.querySelectorAll(".text-section, .block .mention")].filter((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  });
  const names = inSight.filter((element) => element.matches(".mention"));
  const heights = names.map((name) => name.getBoundingClientRect().top / innerHeight);
  const sections = inSight.filter((element) => element.matches(".text-section"));
  const isAllMarked = sections.every((section) => section.querySelector(".mention"));
  return isAllMarked && Math.min(...heights) < 0.5 && Math.max(...heights) > 0.5;
}

/** Runs in the page: whether so many characters of the text are in it. */
function isWhole(characters: number): boolean {
  return (document.querySelector(".text")?.textContent?.length ?? 0) >= characters;
}

async function timeOf(launch: () => Promise<Browser>, url: string, { ready }: Opening): Promise<number> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.waitForTimeout(UNTIL_UP);
    const from = performance.now();
    await page.goto(url, { waitUntil: "commit" });
    await ready(page);
    return performance.now() - from;
  } finally {
    await browser.close();
  }
}

function shortText() {
  const graph = JSON.parse(readFileSync(SAMPLE, "utf8")) as Graph;
  const file = graph.attributes.texts[0]?.file ?? "";
  return { graph, body: readFileSync(join(dirname(SAMPLE), file), "utf8") };
}
