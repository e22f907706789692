import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { AxeResults, NodeResult } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { BROWSER_FLAGS, type FoundBrowser } from "./find-browser.ts";

/** Screenshots for a person to look at; not kept in the repository. */
export const ARTEFACTS = "tests/artefacts";

/** A page that remembers every error of its console. */
export interface WatchedPage {
  readonly page: Page;
  readonly errors: string[];
}

/** Starts the browser that was found. */
export async function launchBrowser({ path }: FoundBrowser): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: BROWSER_FLAGS });
}

/** Opens a page of a size and look, motion off, so that pictures are the same each time; whoever is no newcomer has put the first steps away. */
export async function openPage(
  browser: Browser,
  { width = 1440, height = 900, look = "light" as "light" | "dark", isNewcomer = false } = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: look,
    reducedMotion: "reduce",
  });
  if (!isNewcomer) await context.addInitScript(() => localStorage.setItem("ibid-first-steps", "seen"));
  const page = await context.newPage();
  page.setDefaultTimeout(60_000); // beside other work a computer is slow
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  return { page, errors };
}

/** Keeps a picture of the page. */
export async function picture(page: Page, name: string): Promise<void> {
  const path = join(ARTEFACTS, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 A and AA, in words, on the page or in a part of it; none is the aim. */
export async function accessFaults(page: Page, part?: string): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
  const faults: string[] = [];
  for (const { id, nodes } of (await runAxe(page, part, tags)).violations) {
    const small = id === "target-size" ? await inFullSight(page, nodes) : nodes;
    const words = small.map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary ?? ""}`);
    if (words.length > 0) faults.push(`${id}: ${words.join("; ")}`);
  }
  return faults;
}

/** Only what is wrong is written out and sent: on a page of thousands of marks the rest takes longer than the looking. */
async function runAxe(page: Page, part: string | undefined, runOnly: readonly string[]) {
  const where = part === undefined ? "document" : JSON.stringify(part);
  const options = JSON.stringify({ runOnly, resultTypes: ["violations"] });
  return (await page.evaluate(
    `window.axe === undefined && (() => { ${AXE} })(); axe.run(${where}, ${options}).then(({ violations }) => ({ violations }))`,
  )) as Pick<AxeResults, "violations">;
}

/** Of the targets that are too small those that are so in full sight: axe takes one that is scrolled half away for half as high. */
async function inFullSight(page: Page, nodes: readonly NodeResult[]): Promise<NodeResult[]> {
  const small: NodeResult[] = [];
  for (const { target } of nodes) {
    const selector = String(target[0]);
    await page.evaluate(
      (wanted) => document.querySelector(wanted)?.scrollIntoView({ block: "center" }),
      selector,
    );
    small.push(...(await runAxe(page, selector, ["target-size"])).violations.flatMap((one) => one.nodes));
  }
  return small;
}

/** True where the whole of the first such element lies within the window. */
export function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, selector);
}
