import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { communityGraph } from "../bench/community-graph.ts";
import { entity, relation, reply } from "../client/state/small-stage.ts";
import { changed, findOnStage, lookWithoutPointer, restInPage, stageSettles } from "./on-stage.ts";
import { accessFaults, openPage, picture } from "./open-page.ts";
import { withBrowser } from "./with-browser.ts";

const PEOPLE = 320;
/** More than are named before they are drawn. */
const THOUSANDS = 2_400;

/** An answer of the server with more people than are named at once, in three planted communities. */
function crowdedReply(count = PEOPLE) {
  const { sources, targets } = communityGraph(count, 4 * count, 3);
  const people = Array.from({ length: count }, (_, at) => entity("Person", `Person ${at}`, 1 + (at % 7)));
  const ties = [...sources].flatMap((source, tie) => {
    const [from, to] = [people[source], people[targets[tie] ?? 0]];
    return from && to ? [relation("CITES", from, to)] : [];
  });
  return reply(people, ties);
}

/** How many pixels of a layer of the drawing have any colour. */
function inkOf(page: Page, layer: string): Promise<number> {
  return page.evaluate((name) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`canvas.sigma-${name}`);
    const { width, height } = canvas ?? { width: 1, height: 1 };
    const pixels = canvas?.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
    return pixels.filter((alpha, at) => at % 4 === 3 && alpha > 0).length;
  }, layer);
}

await withBrowser("where things lie on the stage", (scene) => {
  /** The made-up people are not in the store: that they are not found there is no fault. */
  async function openCrowd(people = PEOPLE) {
    const { page, errors } = await openPage(scene.browser);
    await page.route("**/api/subgraph*", (route) => route.fulfill({ json: crowdedReply(people) }));
    await page.goto(`${scene.ibid.url}/explore?seeds=person:Person%200`);
    await stageSettles(page);
    return { page, faults: () => errors.filter((fault) => !fault.includes("person%3APerson")) };
  }

  test("what lies there stays when more comes, and when that is taken back", async () => {
    const { page, errors } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url}/explore?seeds=person:n-bukharin&sel=work:collected-works`);
    await stageSettles(page);
    await page.keyboard.press("f");
    await stageSettles(page);
    const before = await findOnStage(page, "N. Bukharin");
    await page.keyboard.press("Escape");
    const few = await page.locator(".panel .name").textContent();
    const seen = await lookWithoutPointer(page);
    await page.locator(".rail").getByRole("tab", { name: "Layers" }).click();
    await page.locator(".rail").getByText("2", { exact: true }).click();
    await page.waitForURL(/reach=2/u);
    await stageSettles(page);
    await picture(page, "layout-more");
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !url.searchParams.has("reach"));
    await page.getByRole("heading", { name: few ?? "" }).waitFor();
    await stageSettles(page);
    await page.keyboard.press("f");
    await stageSettles(page);
    const after = await findOnStage(page, "N. Bukharin");
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(0.05 * 800);
    expect(await changed(page, seen, await lookWithoutPointer(page))).toBeLessThan(60);
    expect(errors).toEqual([]);
  });

  test("thousands are drawn, and their names follow by themselves", async () => {
    const { page, faults } = await openCrowd(THOUSANDS);
    await expect.poll(() => inkOf(page, "names"), { timeout: 30_000 }).toBeGreaterThan(2_000);
    await picture(page, "layout-thousands");
    expect(faults()).toEqual([]);
  });

  test("groups are drawn on demand, one is folded by its name and opened by undo", async () => {
    const { page, faults } = await openCrowd();
    await page.locator(".rail").getByRole("tab", { name: "Layers" }).click();
    await page.getByLabel(/What belongs together/u).click();
    await page.locator(".group-name").first().waitFor();
    await picture(page, "layout-groups");
    expect(await accessFaults(page)).toEqual([]);
    const rows = page.getByRole("list", { name: "Groups" }).getByRole("button");
    const count = await rows.count();
    expect(count).toBeGreaterThan(2);
    await rows.first().click();
    await page.waitForURL(/folded=/u);
    await page.getByRole("button", { name: "Open the group" }).waitFor();
    await stageSettles(page);
    await picture(page, "layout-folded");
    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !url.searchParams.has("folded"));
    await page.keyboard.press("Control+z");
    await page.locator(".group-name").first().waitFor({ state: "detached" });
    expect(faults()).toEqual([]);
  });

  test("a rectangle drawn with Shift chooses what lies in it; hiding is one act, and undo brings all back", async () => {
    const { page, faults } = await openCrowd();
    await drag(page, { x: 300, y: 120 }, { x: 800, y: 700 }, "Shift");
    const bar = page.getByRole("toolbar", { name: /chosen/u });
    await page.locator(".said").waitFor();
    expect(await lowerEdge(page.locator(".said"))).toBeLessThan((await bar.boundingBox())?.y ?? 0);
    const chosen = Number.parseInt((await bar.getAttribute("aria-label")) ?? "", 10);
    expect(chosen).toBeGreaterThan(5);
    await picture(page, "layout-chosen");
    for (const width of [1440, 1280, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      expect((await bar.boundingBox())?.height, `one line at ${width} pixels`).toBeLessThan(44);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await accessFaults(page)).toEqual([]);
    await bar.getByRole("button", { name: "Hide" }).click();
    await page
      .getByText(new RegExp(`^${chosen} entities(, [\\d,]+ relations?)? hidden by filters: show$`, "u"))
      .waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText(`${PEOPLE} entities`).first().waitFor();
    expect(faults()).toEqual([]);
  });

  test("the loop is drawn after the key, and Esc puts the selection away", async () => {
    const { page } = await openCrowd();
    await page.keyboard.press("l");
    await drag(page, { x: 420, y: 200 }, { x: 700, y: 600 });
    await page.getByRole("toolbar", { name: /chosen/u }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("toolbar", { name: /chosen/u }).waitFor({ state: "detached" });
  });

  test("from 300 entities up a map of the whole stands in the corner, and moves the stage", async () => {
    const { page, faults } = await openCrowd();
    const map = page.locator(".minimap");
    await map.waitFor();
    expect(await map.getAttribute("aria-hidden")).toBe("true");
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    const before = await lookWithoutPointer(page);
    const box = await map.boundingBox();
    await drag(
      page,
      { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 40 },
      { x: (box?.x ?? 0) + 70, y: (box?.y ?? 0) + 60 },
    );
    expect(await changed(page, before, await lookWithoutPointer(page))).toBeGreaterThan(50);
    await page.goto(`${scene.ibid.url}/explore?seeds=person:Person%200&ties=30`);
    await stageSettles(page);
    await map.waitFor({ state: "hidden" });
    expect(faults()).toEqual([]);
  });

  test("a map that has no size, in a narrow window and while its page is left, is not drawn, and is there again after", async () => {
    const { page, faults } = await openCrowd();
    const map = page.locator(".minimap");
    await map.waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await map.waitFor({ state: "hidden" });
    await page.evaluate(restInPage);
    await page.setViewportSize({ width: 1440, height: 900 });
    await map.waitFor();
    await page.getByRole("banner").getByRole("link", { name: "Citations" }).click();
    await map.waitFor({ state: "detached" });
    await page.evaluate(restInPage);
    await page.goBack();
    await stageSettles(page);
    await map.waitFor();
    expect(faults()).toEqual([]);
  });
});

/** Pixels from the top of the window to where something ends. */
async function lowerEdge(what: Locator): Promise<number> {
  const box = await what.boundingBox();
  return box ? box.y + box.height : Number.NaN;
}

async function drag(page: Page, from: Spot, to: Spot, key?: "Shift"): Promise<void> {
  if (key) await page.keyboard.down(key);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, from.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.move(from.x, to.y, { steps: 4 });
  if (key) await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  if (key) await page.keyboard.up(key);
}

interface Spot {
  readonly x: number;
  readonly y: number;
}
