import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessFaults, openPage, picture, type WatchedPage } from "./open-page.ts";
import { withBrowser } from "./with-browser.ts";

const [BUKHARIN, AUTHOR] = ["person:n-bukharin", "organisation:communist-workers-organisation"];

await withBrowser("places that are gone to in a text", (scene) => {
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    watched = await openPage(scene.browser);
    page = watched.page;
  });
  afterAll(() => expect(watched.errors).toEqual([]));

  const selected = () => new URL(page.url()).searchParams.get("sel");

  test("a note of an answer opens the text beside what it states, not beside what was selected before", async () => {
    await page.goto(`${scene.ibid.url}/answer/${BUKHARIN}?sel=${AUTHOR}`);
    await page.locator(".portrait-sign").first().click();
    const together = page.locator(".portrait-note .quote-source", { hasText: /the first of \d+ places, / });
    expect(await together.first().textContent()).toMatch(/together \d+ %/u);
    await picture(page, "places-1-notes");
    await page.locator(".portrait-note .quote-words").first().click();
    await page.locator("mark.place").first().waitFor();
    expect(selected()).not.toBe(AUTHOR);
    expect(selected()).toContain(BUKHARIN);
    await page.locator(".panel .statement, .panel .name").first().waitFor();
    await picture(page, "places-2-beside-the-text");
  });

  test("a text that is opened from the list of texts shows its index", async () => {
    await page.goto(`${scene.ibid.url}/corpus?sel=${AUTHOR}`);
    await page.locator(".corpus-open").first().click();
    await page.locator(".panel").getByText("index", { exact: true }).waitFor();
    expect(selected()).toBeNull();
  });

  test.each([
    ["beyond the end", "99990-99999"],
    ["over the end", "20-99999"],
    ["in no numbers", "abc"],
  ])(
    "a place %s is said to be in the text no longer, with what to do, until that is put away",
    async (_, at) => {
      await page.goto(`${scene.ibid.url}/text/bukharin-intro?at=${at}`);
      const said = page.locator(".text .lost-place");
      await said.waitFor();
      expect(await said.textContent()).toMatch(
        /^This place is not in the text as it was read.*Search for the words in the field at the top/u,
      );
      expect(await page.locator("mark.place").count()).toBe(0);
      expect(await accessFaults(page, ".text")).toEqual([]);
      if (at !== "abc") return picture(page, "places-3-lost");
      await said.getByRole("button", { name: "Put away" }).click();
      await said.waitFor({ state: "detached" });
      expect(page.url()).not.toContain("at=");
    },
  );
});
