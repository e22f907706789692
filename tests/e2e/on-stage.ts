import type { Locator, Page } from "playwright-core";

/** Waits until the drawing stands still. */
export async function stageSettles(page: Page): Promise<void> {
  await page.locator(".stage-canvas canvas").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(400);
}

/** A picture of the drawing as it looks now, without a focus ring. */
export async function lookOfStage(page: Page): Promise<string> {
  await stageOf(page).blur();
  await stageSettles(page);
  return (await stageOf(page).screenshot()).toString("base64");
}

/** Of a thousand pixels of the stage, how many look otherwise in one picture than in another of the same size. */
export function changed(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a = [], b = []] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
        }),
      );
      let count = 0;
      for (let at = 0; at < a.length; at += 4) {
        const isOther = [0, 1, 2].some(
          (channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 30,
        );
        if (isOther) count += 1;
      }
      return (4_000 * count) / a.length;
    },
    [one, other],
  );
}

/** The same with the pointer taken off the stage. */
export async function lookWithoutPointer(page: Page): Promise<string> {
  await page.mouse.move(4, 4);
  return lookOfStage(page);
}

/** Moves the pointer in growing rings from the middle of the stage until the page says that it rests on the entity. */
export async function findOnStage(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await stageOf(page).boundingBox();
  if (!box) throw new Error("the stage is not there");
  const said = page.locator("p[aria-live]");
  await page.mouse.move(box.x + 2, box.y + 2);
  for (let radius = 0; radius < box.height / 2; radius += 12) {
    for (let angle = 0; angle < 2 * Math.PI; angle += 12 / Math.max(radius, 12)) {
      const x = box.x + box.width / 2 + radius * Math.cos(angle);
      const y = box.y + box.height / 2 + radius * Math.sin(angle);
      await page.mouse.move(x, y);
      if ((await said.textContent())?.includes(name)) return { x, y };
    }
  }
  throw new Error(`${name} was not met on the stage`);
}

/** Clears the selection, and has the window say that it is resized before the stage has faded back. */
export async function clearWhileResizing(page: Page): Promise<void> {
  await page.evaluate(() => {
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(".panel-close")?.click();
      void Promise.resolve().then(() => dispatchEvent(new Event("resize")));
    });
  });
}

function stageOf(page: Page): Locator {
  return page.locator(".stage-canvas");
}
