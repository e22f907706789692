import { expect, test } from "vitest";
import { answerWith } from "./faults.ts";
import { accessFaults, openPage } from "./open-page.ts";
import { BUKHARIN, openEntity } from "./sample-places.ts";
import { withBrowser } from "./with-browser.ts";

const NOTHING = { total: 0, truncated: false };
const NEAREST = { ...NOTHING, entities: [], passages: { ...NOTHING, quotes: [] }, nearest: ["Bukharin"] };

await withBrowser("where nothing is found", (scene) => {
  test("a search says what was searched and offers the full text", async () => {
    const { page, errors } = await openPage(scene.browser);
    await page.goto(scene.ibid.url);
    await page.keyboard.press("/");
    await page.keyboard.type("Zinzendorf");
    await page.getByText("Nothing is called “Zinzendorf” here.").waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole("option", { name: /full text/u }).click();
    await page.waitForURL(/\/search/u);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator("main").textContent()).toContain("Zinzendorf");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("the nearest spellings are one click away", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(scene.ibid.url);
    await answerWith(page, "q=Kolontay", 200, NEAREST);
    await page.keyboard.press("/");
    await page.keyboard.type("Kolontay");
    await page.locator(".offer-none").getByRole("button", { name: "Bukharin" }).click();
    await page.getByRole("option", { name: "N. Bukharin" }).first().waitFor();
    await page.context().close();
  });

  test("filters that hide everything say which of them hides most, and one click lifts it", async () => {
    const { page } = await openPage(scene.browser);
    await openEntity(page, scene.ibid.url, BUKHARIN);
    const hidden = "hide=Person~Organisation~Work~Event~Place~Claim";
    await page.goto(`${scene.ibid.url}/explore?seeds=${BUKHARIN}&${hidden}`);
    const state = page.locator(".stage-state");
    await state.waitFor();
    await state.getByText(/takes most away: \d+ entities/u).waitFor();
    await state.getByRole("button", { name: /^Lift/u }).click();
    await state.waitFor({ state: "detached" });
    await page.context().close();
  });
});
