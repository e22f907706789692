import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { beforeEach } from "vitest";
import { ARTEFACTS } from "./open-page.ts";

/** Keeps, of each page that is open when a test fails, a picture and in words what the page was about. */
export function keepFailures(scene: { readonly browser?: Browser }): void {
  beforeEach(({ onTestFailed, task }) => {
    onTestFailed(async () => {
      const pages = (scene.browser?.contexts() ?? []).flatMap((context) => context.pages());
      const name = join(ARTEFACTS, "failures", task.name.replaceAll(/\W+/gu, "-"));
      mkdirSync(dirname(name), { recursive: true });
      for (const [at, page] of pages.entries()) await keepPage(page, `${name}-${at}`);
    });
  });
}

async function keepPage(page: Page, name: string): Promise<void> {
  const words = await page.evaluate(() => ({
    address: location.href,
    focus: document.activeElement?.outerHTML.slice(0, 400),
    selection: getSelection()?.toString(),
    notice: document.querySelector(".done-place")?.textContent,
    menus: [...document.querySelectorAll("[role=menu], [role=toolbar], dialog[open]")].map(
      (one) => one.textContent,
    ),
  }));
  writeFileSync(`${name}.json`, JSON.stringify(words, undefined, 2));
  await page.screenshot({ path: `${name}.png` });
}
