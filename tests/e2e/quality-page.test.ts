import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findBrowser } from "./find-browser.ts";
import { accessFaults, launchBrowser, openPage, picture } from "./open-page.ts";
import { type RunningIbid, startIbid } from "./start-ibid.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const found = await findBrowser().catch((fault: Error) => fault);
const LOOKS = [
  { name: "light", width: 1440, height: 900, look: "light" },
  { name: "dark", width: 1440, height: 900, look: "dark" },
  { name: "phone", width: 390, height: 844, look: "light" },
] as const;

describe.skipIf(found instanceof Error)("the page on how sure this is", () => {
  let ibid: RunningIbid;
  let browser: Browser;

  beforeAll(async () => {
    if (found instanceof Error) return;
    ibid = await startIbid();
    browser = await launchBrowser(found);
  });

  afterAll(async () => {
    await browser?.close();
    await ibid?.stop();
  });

  test("is one link away from the start, and the browser's back button returns", async () => {
    const { page, errors } = await openPage(browser);
    await page.goto(ibid.url);
    await page.getByRole("link", { name: "How sure is this?" }).click();
    await page.waitForURL(/\/quality$/u);
    await page.getByRole("heading", { name: "What it is bad at" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Who says so, and where?" }).waitFor();
    expect(errors).toEqual([]);
  });

  test("opens every rule by keyboard alone", async () => {
    const { page } = await openPage(browser);
    await page.goto(`${ibid.url}/quality`);
    const rules = page.locator("summary", { hasText: "Every rule" });
    await rules.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("rowheader", { name: "name, Person" }).first().waitFor();
    expect(await page.getByRole("rowheader", { name: /^relation, / }).count()).toBeGreaterThan(5);
  });

  test.each(LOOKS)(
    "has no fault that axe finds, and does not scroll sideways: $name",
    async ({ name, ...size }) => {
      const { page, errors } = await openPage(browser, size);
      await page.goto(`${ibid.url}/quality`);
      await page.getByRole("heading", { name: "When it says how sure it is" }).waitFor();
      await picture(page, `quality-${name}`);
      expect(await accessFaults(page)).toEqual([]);
      const overflow = await page.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await page.getByRole("heading", { name: "What it is bad at" }).scrollIntoViewIfNeeded();
      await page.getByRole("heading", { name: "When it says how sure it is" }).scrollIntoViewIfNeeded();
      await picture(page, `quality-${name}-lower`);
      expect(errors).toEqual([]);
    },
  );
});
