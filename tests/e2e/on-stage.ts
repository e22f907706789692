import type { Locator, Page } from "playwright-core";

/** Waits until all is on the stage that was asked for, and the drawing stands still. */
export async function stageSettles(page: Page): Promise<void> {
  await page.locator(".stage-canvas canvas").first().waitFor();
  await page.locator('.stage-canvas[aria-busy="false"]').waitFor();
  await page.evaluate(restInPage);
}

/** Runs in the page, by its own clock: frames are drawn, names that travelled with the camera find their places, and are drawn. */
export async function restInPage(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** A picture of the drawing as it looks now, without a focus ring. */
export async function lookOfStage(page: Page): Promise<string> {
  await stageOf(page).blur();
  await stageSettles(page);
  for (let last = await pictureOf(page); ; ) {
    await page.evaluate(restInPage);
    const now = await pictureOf(page);
    if (now === last) return now; // beside other work a frame may come late
    last = now;
  }
}

/** A picture of the drawing alone: what the page says over it goes by itself, and is hidden meanwhile. */
async function pictureOf(page: Page): Promise<string> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet(); // the policy of the page allows no style in its text
    sheet.replaceSync(".done, .said { visibility: hidden !important; }");
    document.adoptedStyleSheets = [sheet];
  });
  const picture = await stageOf(page).screenshot();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return picture.toString("base64");
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

/** Finds where on the stage the page says that a pointer rests on the entity, looking in growing rings from the middle, and puts the pointer there. */
export async function findOnStage(page: Page, name: string): Promise<{ x: number; y: number }> {
  await stageOf(page).hover({ position: { x: 2, y: 2 } });
  const place = await page.evaluate(lookInRings, name);
  if (!place) throw new Error(`${name} was not met on the stage`);
  await page.mouse.move(place.x, place.y);
  await page.locator("p[aria-live]", { hasText: name }).waitFor({ state: "attached" });
  return place;
}

/** Runs in the page: a pointer that is moved from outside takes a hundred times as long. */
async function lookInRings(name: string): Promise<{ x: number; y: number } | undefined> {
  const { left, top, width, height } =
    document.querySelector(".stage-canvas")?.getBoundingClientRect() ?? new DOMRect();
  const said = document.querySelector("p[aria-live]");
  for (let radius = 0; radius < height / 2; radius += 12) {
    for (let angle = 0; angle < 2 * Math.PI; angle += 12 / Math.max(radius, 12)) {
      const x = left + width / 2 + radius * Math.cos(angle);
      const y = top + height / 2 + radius * Math.sin(angle);
      const move = new MouseEvent("mousemove", { clientX: x, clientY: y, bubbles: true, cancelable: true });
      document.elementFromPoint(x, y)?.dispatchEvent(move);
      await new Promise((resolve) => setTimeout(resolve));
      if (said?.textContent?.includes(name)) return { x, y };
    }
  }
  return undefined;
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
