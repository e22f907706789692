import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { withDesk } from "./curators-desk.ts";
import { stageSettles } from "./on-stage.ts";
import { accessFaults, picture } from "./open-page.ts";
import { BUKHARIN } from "./sample-places.ts";

const ASKED = "Nothing is undone yet. The last act is a decision: ";

await withDesk("undo after a look around", "Rosa Meyer", (desk) => {
  const accept = () => desk.page.locator(".judge-footer").getByRole("button", { name: "Accept" });
  const isAccepted = async () => (await desk.entity(BUKHARIN)).status === "accepted";

  beforeEach(async () => {
    await desk.look(BUKHARIN);
    await stageSettles(desk.page);
    await accept().click();
    await desk.told("Accepted");
    expect(await isAccepted()).toBe(true);
  });

  async function asksThenTakesBack(page: Page): Promise<void> {
    await page.keyboard.press("Control+z");
    await desk.told(ASKED);
    expect(await isAccepted()).toBe(true);
    await page.keyboard.press("Control+z");
    await desk.told("Decision taken back");
    expect(await isAccepted()).toBe(false);
  }

  const ways: Record<string, (page: Page) => Promise<void>> = {
    "the wheel": async (page) => {
      await page.locator(".stage-canvas").hover();
      await page.mouse.wheel(0, -240);
    },
    "a drag of the drawing": async (page) => {
      const box = await page.locator(".stage-canvas").boundingBox();
      if (!box) throw new Error("the stage is not there");
      await page.mouse.move(box.x + 8, box.y + box.height - 8);
      await page.mouse.down();
      await page.mouse.move(box.x + 60, box.y + box.height - 80, { steps: 6 });
      await page.mouse.up();
    },
    "a button of the stage": async (page) => {
      await page.getByRole("button", { name: /^Zoom in/u }).click();
    },
    "another page": async (page) => {
      await page.getByRole("link", { name: "Citations", exact: true }).click();
      await page.getByRole("heading", { name: "Who cited whom" }).waitFor();
    },
  };

  test.each(Object.keys(ways))("after %s, undo first says what it would take back", async (way) => {
    await ways[way]?.(desk.page);
    await asksThenTakesBack(desk.page);
  });

  test("right after the decision undo takes it back at once", async () => {
    await desk.page.keyboard.press("Control+z");
    await desk.told("Decision taken back");
    expect(await isAccepted()).toBe(false);
  });

  test("what undo asks can be pressed, and is spoken", async () => {
    await desk.page.getByRole("link", { name: "Texts", exact: true }).click();
    await desk.page.locator(".corpus-open").first().waitFor();
    await desk.page.keyboard.press("Control+z");
    await desk.told(ASKED);
    await picture(desk.page, "undo-asks");
    expect(await accessFaults(desk.page)).toEqual([]);
    await desk.page.getByRole("status").getByRole("button", { name: "Take it back" }).click();
    await desk.told("Decision taken back");
    expect(await isAccepted()).toBe(false);
  });
});
