import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { ClaimsReply } from "#model";
import {
  changed,
  clearWhileResizing,
  findOnStage,
  lookOfStage,
  lookWithoutPointer,
  stageSettles,
} from "./on-stage.ts";
import { accessFaults, isInSight, openPage, picture, type WatchedPage } from "./open-page.ts";
import { twoStepsApart } from "./two-steps-apart.ts";
import { withBrowser } from "./with-browser.ts";

const seedOf = (url: URL) => url.searchParams.get("seeds");

await withBrowser("the first journey", (scene) => {
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    if (!scene.browser) return;
    watched = await openPage(scene.browser);
    page = watched.page;
  });

  test("the start screen shows one field and the text that is there", async () => {
    await page.goto(scene.ibid.url);
    await page.getByRole("button", { name: "Open the example" }).and(page.locator(":enabled")).waitFor();
    expect(await page.getByRole("combobox").count()).toBe(1);
    expect(await page.locator(".text-line").count()).toBeGreaterThan(0);
    await picture(page, "1-start");
    expect(await accessFaults(page)).toEqual([]);
  });

  test("a search by keyboard leads to the neighbourhood of the treaty", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("brest-lit");
    await page.getByRole("option", { name: "Brest-Litovsk" }).first().waitFor();
    await picture(page, "2-search");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /Brest-Litovsk/u, level: 2 }).waitFor();
    expect(page.url()).toContain("brest-litovsk");
    await stageSettles(page);
    await picture(page, "3-neighbourhood");
    expect(await accessFaults(page)).toEqual([]);
  });

  test("every relation in the panel stands with the sentence that states it", async () => {
    const rows = page.locator(".tab-panel .row");
    await rows.first().waitFor();
    expect(await page.locator(".tab-panel .row:has(.quote-words)").count()).toBe(await rows.count());
  });

  test("a claim that nobody is known to have made says that its speaker is unknown", async () => {
    const about = new URL(page.url()).searchParams.get("sel") ?? "";
    const address = `${scene.ibid.url}/api/claims?limit=200&about=${encodeURIComponent(about)}`;
    const { claims } = (await (await fetch(address)).json()) as ClaimsReply;
    await page.getByRole("tab", { name: "Claims" }).click();
    await page.locator(".claim").first().waitFor();
    const nobodys = claims.filter(({ speakers }) => speakers.length === 0).length;
    expect(await page.getByText("speaker unknown").count()).toBe(nobodys);
    await picture(page, "3-claims");
    await page.getByRole("tab", { name: "Relations" }).click();
  });

  test("a click on a node of the drawing selects it, and a click beside it clears", async () => {
    await page.keyboard.press("Escape");
    await page.locator(".panel .rows .entity-link").first().waitFor();
    await page.locator(".stage-canvas").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator(".panel .tabs").waitFor();
    const name = await page.locator(".panel .name").textContent();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (before) => document.querySelector(".panel .name")?.textContent !== before,
      name,
    );
    const box = await page.locator(".stage-canvas").boundingBox();
    await page.mouse.click((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
    await page.locator(".panel .tabs").waitFor({ state: "detached" });
  });

  test("another search goes on from there, Ctrl+Z leads back and Ctrl+Shift+Z on again", async () => {
    const before = page.url();
    const elsewhere = (url: URL) => seedOf(url) !== seedOf(new URL(before));
    await page.keyboard.press("/");
    await page.keyboard.type("bukharin");
    await page.getByRole("option", { name: "N. Bukharin" }).first().click();
    await page.getByRole("heading", { name: "N. Bukharin", level: 2 }).waitFor();
    await stageSettles(page);
    await picture(page, "4-neighbour");
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !elsewhere(url));
    await page.keyboard.press("Control+Shift+z");
    await page.waitForURL(elsewhere);
    await stageSettles(page);
  });

  test("a click on the legend hides a kind, and the status line says how many and brings it back", async () => {
    const people = (pressed: boolean) =>
      page.locator(".rail").getByRole("button", { name: /people/u, pressed });
    await people(true).click();
    await people(false).waitFor();
    await page.getByText(/hidden by filters/u).click();
    await people(true).waitFor();
  });

  test("less sure relations are left out on demand, counted, and come back with one click", async () => {
    await page.locator(".rail").getByText("75 %").click();
    await page.waitForURL(/sure=75/u);
    const hidden = page.getByRole("button", { name: /^hidden: \d+ relations? less sure/u });
    await hidden.waitFor();
    await stageSettles(page);
    await picture(page, "4-sure");
    await hidden.click();
    await page.waitForURL((url) => !url.searchParams.has("sure"));
    await stageSettles(page);
  });

  test("an entity with nothing more to bring says so", async () => {
    await page.keyboard.press("Escape");
    await page.locator(".stage-canvas").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator(".panel .tabs").waitFor();
    await page.keyboard.press("e");
    await page.locator(".said").waitFor();
    expect(await page.locator(".said").textContent()).toBe("All that a text ties to it is on the stage.");
    await picture(page, "4-hint");
    await page.locator(".said").waitFor({ state: "detached" });
  });

  test("after the text, the graph lies where it lay", async () => {
    await page.keyboard.press("+");
    const before = await lookWithoutPointer(page);
    await picture(page, "4-before-text");
    await page.keyboard.press("t");
    await page.waitForURL(/\/text\//u);
    await page.getByRole("link", { name: "Graph", exact: true }).click();
    const after = await lookWithoutPointer(page);
    await picture(page, "4-after-text");
    expect(await changed(page, before, after)).toBeLessThan(1);
  });

  test("a window resized while the stage fades leaves nothing faded and nothing broken", async () => {
    await page.keyboard.press("Escape");
    const before = await lookWithoutPointer(page);
    await page.locator(".stage-canvas").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Relations" }).click();
    await page.getByRole("button", { name: "Show this relation" }).first().click();
    const faded = await lookWithoutPointer(page);
    expect(await changed(page, before, faded)).toBeGreaterThan(5);
    await clearWhileResizing(page);
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.mouse.move(500, 400, { steps: 12 });
    await page.setViewportSize({ width: 1440, height: 900 });
    const after = await lookWithoutPointer(page);
    expect(await changed(page, before, after)).toBeLessThan(1);
    expect(watched.errors).toEqual([]);
  });

  test("the path between two entities is laid out with a sentence for each step", async () => {
    const { from, to } = await twoStepsApart(scene.ibid.url);
    await page.goto(`${scene.ibid.url}/explore?seeds=${from.id}&reach=2&sel=${to.id}`);
    await page.locator(".panel .tabs").waitFor();
    await stageSettles(page);
    const place = await findOnStage(page, from.label);
    await picture(page, "5-hover");
    await page.keyboard.down("Control");
    await page.mouse.click(place.x, place.y);
    await page.keyboard.up("Control");
    await page.getByRole("button", { name: /^Path to/u }).waitFor();
    await page.keyboard.press("w");
    await page.locator(".path").first().waitFor();
    expect(await page.locator(".step .quote-words").count()).toBe(await page.locator(".step").count());
    await stageSettles(page);
    await picture(page, "6-path");
    const resting = await lookOfStage(page);
    const moved = await lookWithoutPointer(page);
    expect(await changed(page, resting, moved)).toBeLessThan(1);
  });

  test("a sentence of the path opens the text at its place, and the place is in sight", async () => {
    await page.locator(".path .quote-words").first().click();
    await page.waitForURL(/\/text\//u);
    await expect.poll(() => isInSight(page, ".place")).toBe(true);
    await picture(page, "7-reading");
    expect(await accessFaults(page)).toEqual([]);
  });

  test("a name in the text selects its entity, and n goes on to its next mention", async () => {
    await page.locator(".mention").first().click();
    await page.locator(".panel .name").waitFor();
    const before = page.url();
    await page.keyboard.press("n");
    await page.waitForURL((url) => url.toString() !== before);
    await expect.poll(() => isInSight(page, ".place")).toBe(true);
  });

  test("a question is answered on a page of its own, with how it was read", async () => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("everything connected to the Treaty of Brest-Litovsk");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/answer/u);
    await page.locator(".connected-table .entity-link").first().waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/Brest-Litovsk/u);
    expect(await page.locator(".chip-read").count()).toBeGreaterThan(0);
    const strength = page.getByRole("columnheader", { name: "Strength in sure places" }).first();
    expect(await strength.getAttribute("title")).toMatch(
      /^Strength counts the places that state the last step/u,
    );
    await picture(page, "8-answer");
    expect(await accessFaults(page)).toEqual([]);
  });

  test("the browser's back button walks the trail backwards", async () => {
    await page.goBack();
    await page.waitForURL(/\/text\//u);
    await page.locator(".text .mention").first().waitFor();
  });

  test("a phone and a dark look show the same journey", async () => {
    const phone = await openPage(scene.browser, { width: 390, height: 844, look: "dark" });
    await phone.page.goto(scene.ibid.url);
    await phone.page.getByRole("button", { name: "Open the example" }).click();
    await phone.page.locator(".panel .name").waitFor();
    await stageSettles(phone.page);
    await picture(phone.page, "9-phone-dark");
    expect(await accessFaults(phone.page)).toEqual([]);
    expect(phone.errors).toEqual([]);
  });

  test("the console stayed free of errors all the way", () => {
    expect(watched.errors).toEqual([]);
  });
});
