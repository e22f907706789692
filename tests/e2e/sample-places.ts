import type { Page } from "playwright-core";
import { restInPage } from "./on-stage.ts";

/** The best-connected person of the sample, and an event with few ties. */
export const BUKHARIN = "person:n-bukharin";
export const TREATY = "event:treaty-of-brest-litovsk";

/** Opens an entity's neighbourhood and waits until the panel knows it. */
export async function openEntity(page: Page, url: string, id: string): Promise<void> {
  await page.goto(`${url}/explore?seeds=${encodeURIComponent(id)}&sel=${encodeURIComponent(id)}`);
  await page.locator(".panel .tabs").waitFor();
}

/** The addresses of the pages that every look is checked on, by name; `text` is the id of the first text. */
export function pagesOf(text: string): Record<string, string> {
  const seeds = `seeds=${encodeURIComponent(BUKHARIN)}`;
  return {
    start: "/",
    explore: `/explore?${seeds}`,
    entity: `/explore?${seeds}&sel=${encodeURIComponent(BUKHARIN)}`,
    text: `/text/${encodeURIComponent(text)}`,
    answer: `/answer?q=${encodeURIComponent("Everything connected to N. Bukharin")}`,
    citations: "/citations",
    matrix: `/citations?plate=matrix&about=${encodeURIComponent(BUKHARIN)}`,
    curate: "/curate",
    decisions: "/decisions",
    corpus: "/corpus",
    quality: "/quality",
    search: "/search?q=revolution",
  };
}

/** Waits until a page has got what it asked for and shows it. */
export async function pageSettles(page: Page): Promise<void> {
  await page.locator("#main:not([aria-busy='true'])").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate(restInPage);
}
