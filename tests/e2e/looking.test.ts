import { expect, test } from "vitest";
import { openPage, picture } from "./open-page.ts";
import { BUKHARIN } from "./sample-places.ts";
import { graphSettles } from "./saved-files.ts";
import { withBrowser } from "./with-browser.ts";

const AUTHOR = "organisation:communist-workers-organisation";
const STAGE = `/explore?seeds=${BUKHARIN}&reach=2`;

await withBrowser("the timeline and the filters", (scene) => {
  test("years are brushed by mouse, moved by keyboard, and cleared; the address holds them", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(scene.ibid.url + STAGE);
    await graphSettles(page);
    const box = await page.locator(".timeline-field").boundingBox();
    if (!box) throw new Error("the timeline is not there");
    await page.mouse.move(box.x + box.width * 0.3, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/years=/u);
    await picture(page, "looking-timeline");
    const first = page.getByRole("slider", { name: "First year shown" });
    const before = Number(await first.getAttribute("aria-valuenow"));
    await first.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(async () => Number(await first.getAttribute("aria-valuenow"))).toBeLessThan(before);
    await page.getByRole("button", { name: "clear" }).click();
    await page.waitForURL((url) => !url.searchParams.has("years"));
    await page.context().close();
  });

  test("each filter is a chip with a way out, and an empty stage says which filter takes most", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url + STAGE}&hide=Person~Organisation~Work~Place~Event&years=1700..1710`);
    await page.getByText("Nothing is left on the stage.").waitFor();
    await page.getByRole("button", { name: /^Lift “without people/u }).click();
    await page.waitForURL((url) => !url.searchParams.has("hide") && url.searchParams.has("years"));
    await page.getByRole("button", { name: "Lift the filter: 1700 to 1710" }).click();
    await page.waitForURL((url) => !url.searchParams.has("years"));
    expect(await page.locator(".chip-filter").count()).toBe(0);
    await page.context().close();
  });

  test("what the reader began with is never hidden in silence", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url + STAGE}&hide=Person`);
    const note = page.locator(".stage-top .hidden-note");
    await note.waitFor();
    expect(await note.textContent()).toMatch(/Bukharin is hidden by a filter/u);
    await note.getByRole("button", { name: "show" }).click();
    await page.waitForURL((url) => !url.searchParams.has("hide"));
    await page.context().close();
  });

  test("a view is the same after its address was opened anew", async () => {
    const { page } = await openPage(scene.browser);
    const address = `${STAGE}&hide=Place&years=1900..1930&ties=1&sure=40&sel=${AUTHOR}&tab=mentions`;
    await page.goto(scene.ibid.url + address);
    await graphSettles(page);
    const shown = () => page.locator(".status").textContent();
    const before = await shown();
    expect(page.url()).toBe(scene.ibid.url + address);
    await page.locator(".rail .legend-row", { hasText: "works" }).click();
    await page.waitForURL(/hide=Place~Work/u);
    await page.locator(".rail .legend-row", { hasText: "works" }).click();
    await page.goto(page.url());
    await graphSettles(page);
    expect(await shown()).toBe(before);
    await page.context().close();
  });
});

await withBrowser("a search", (scene) => {
  test("that finds nothing leads to the full text, and that to the nearest spellings", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(scene.ibid.url + STAGE);
    await page.keyboard.press("/");
    await page.keyboard.type("bukhrain");
    await page.getByRole("option", { name: /Search the full text/u }).click();
    await page.waitForURL(/\/search\?q=bukhrain/u);
    await page.locator("main .chip, main .entity-link").first().waitFor();
    await page.context().close();
  });
});
