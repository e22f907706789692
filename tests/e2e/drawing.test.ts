import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { SubgraphReply } from "#model";
import { entity, relation, reply } from "../client/state/small-stage.ts";
import { stageSettles } from "./on-stage.ts";
import { openPage, picture } from "./open-page.ts";
import { withBrowser } from "./with-browser.ts";

const [reader, work, place] = [
  entity("Person", "Anna Reader", 20),
  entity("Work", "On Books", 20),
  entity("Place", "Riga", 20),
] as const;
const SMALL = reply([reader, work, place], [relation("CITES", reader, work)]);
const FILL = {
  light: { Person: "#0072b2", Work: "#009e73", Place: "#e69f00" },
  dark: { Person: "#56b4e9", Work: "#22b58a", Place: "#e6a91d" },
};
type Spot = { readonly x: number; readonly y: number };

await withBrowser("what is drawn on the stage", (scene) => {
  async function openStage(answer: SubgraphReply, look: "light" | "dark" = "light") {
    const { page, errors } = await openPage(scene.browser, { look });
    await page.route("**/api/subgraph*", (route) => route.fulfill({ json: answer }));
    await page.goto(`${scene.ibid.url}/explore?seeds=${reader.id}`);
    await stageSettles(page);
    return { page, errors };
  }

  test.each(["light", "dark"] as const)(
    "a node has its kind's colour where the pointer meets it, an edge runs between, the ground lies bare: %s",
    async (look) => {
      const { page, errors } = await openStage(SMALL, look);
      const spots = await spotsOf(page, look);
      expect(await colourAt(page, spots.reader)).toBe(FILL[look].Person);
      expect(await inksAround(page, spots.middle)).toBeGreaterThan(1);
      expect(await inksAround(page, spots.beside)).toBe(1);
      await page.mouse.move(spots.work.x, spots.work.y);
      await page.locator("p[aria-live]", { hasText: work.label }).waitFor({ state: "attached" });
      expect(errors).toEqual([]);
    },
  );

  test("nodes and edges share one context of WebGL: each costs time before anything is seen", async () => {
    const { page } = await openStage(SMALL);
    const contexts = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLCanvasElement>(".stage-canvas canvas")].filter(
          (canvas) => canvas.getContext("2d") === null,
        ).length,
    );
    expect(contexts).toBe(1);
  });

  test("what the pointer rests on stands out, and what is not tied to it steps back", async () => {
    const { page } = await openStage(SMALL);
    const spots = await spotsOf(page);
    const far = await middleOf(page, FILL.light.Place);
    const before = await colourAt(page, far);
    await page.mouse.move(spots.reader.x, spots.reader.y);
    await expect
      .poll(async () => brightness(await colourAt(page, far)))
      .toBeGreaterThan(brightness(before) + 30);
    expect(await colourAt(page, spots.work)).toBe(FILL.light.Work);
    await page.mouse.move(4, 4);
    await expect.poll(() => colourAt(page, far)).toBe(before);
  });

  test("a node that is dragged takes its colour and its edge along", async () => {
    const { page } = await openStage(SMALL);
    const { reader: from, work: other } = await spotsOf(page);
    const to = { x: from.x + (from.x > other.x ? 60 : -60), y: from.y + 40 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    await page.mouse.move(4, 4);
    await stageSettles(page);
    expect(await colourAt(page, to)).toBe(FILL.light.Person);
    expect(await colourAt(page, from)).not.toBe(FILL.light.Person);
    expect(await inksAround(page, between(to, other))).toBeGreaterThan(1);
  });

  test("while the graphics memory is away a still picture and a list stand in for it, and the drawing comes back as it was", async () => {
    const { page, errors } = await openStage(SMALL);
    const warnings: string[] = [];
    page.on("console", (message) => {
      if (message.text().includes("INVALID_OPERATION")) warnings.push(message.text());
    });
    const spots = await spotsOf(page);
    await page.evaluate(loseGraphics);
    await page.locator(".still-drawing").waitFor();
    await page.locator(".stage-list").getByText(work.label).waitFor();
    expect(await page.locator(".still-node").count()).toBe(3);
    await picture(page, "drawing-lost");
    await page.evaluate(restoreGraphics);
    await page.locator(".still-drawing").waitFor({ state: "detached" });
    await stageSettles(page);
    expect(await colourAt(page, spots.reader)).toBe(FILL.light.Person);
    expect(await inksAround(page, spots.middle)).toBeGreaterThan(1);
    expect([...errors, ...warnings]).toEqual([]);
  });

  test("edges between the same two entities lie beside each other", async () => {
    const twice = [relation("CITES", reader, work), relation("AUTHORED", reader, work)];
    const { page } = await openStage(reply([reader, work, place], twice));
    const { reader: from, work: to, middle } = await spotsOf(page);
    const away = Math.hypot(to.x - from.x, to.y - from.y);
    const across = { x: (-(to.y - from.y) / away) * 0.06, y: ((to.x - from.x) / away) * 0.06 };
    for (const side of [-away, away])
      expect(
        await inksAround(page, { x: middle.x + side * across.x, y: middle.y + side * across.y }),
      ).toBeGreaterThan(1);
    expect(await inksAround(page, middle, 3)).toBe(1);
  });
});

async function spotsOf(page: Page, look: "light" | "dark" = "light") {
  await page.mouse.move(4, 4);
  await stageSettles(page);
  const [from, to] = [await middleOf(page, FILL[look].Person), await middleOf(page, FILL[look].Work)];
  const middle = between(from, to);
  const away = Math.hypot(to.x - from.x, to.y - from.y);
  const beside = { x: middle.x - ((to.y - from.y) / away) * 40, y: middle.y + ((to.x - from.x) / away) * 40 };
  return { reader: from, work: to, middle, beside };
}

function between(a: Spot, b: Spot): Spot {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The middle of all pixels of the stage that have a colour. */
async function middleOf(page: Page, colour: string): Promise<Spot> {
  const box = await page.locator(".stage-canvas").boundingBox();
  if (!box) throw new Error("the stage is not there");
  const clip = {
    x: Math.round(box.x),
    y: Math.round(box.y),
    width: Math.floor(box.width),
    height: Math.floor(box.height),
  };
  const pixels = await pixelsOf(page, clip, colour);
  if (pixels.count === 0) throw new Error(`nothing on the stage is ${colour}`);
  return { x: Math.round(clip.x + pixels.x), y: Math.round(clip.y + pixels.y) };
}

async function colourAt(page: Page, { x, y }: Spot): Promise<string> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  return (await pixelsOf(page, clip, "")).colours[0] ?? "";
}

/** How many clearly different shades lie in a small square. */
async function inksAround(page: Page, { x, y }: Spot, size = 9): Promise<number> {
  const half = (size - 1) / 2;
  const clip = { x: Math.round(x) - half, y: Math.round(y) - half, width: size, height: size };
  const { colours } = await pixelsOf(page, clip, "");
  return new Set(colours.map((colour) => Math.round(brightness(colour) / 24))).size;
}

interface Clip extends Spot {
  readonly width: number;
  readonly height: number;
}

/** What a part of the page shows: its colours, and how many pixels have the asked one and where they lie on average. */
async function pixelsOf(page: Page, clip: Clip, colour: string) {
  const shot = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(
    async ([picture64 = "", asked]) => {
      const bytes = Uint8Array.from(atob(picture64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
      const colours = new Set<string>();
      const sum = { x: 0, y: 0, count: 0 };
      for (let at = 0; at < data.length; at += 4) {
        const parts = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
        const found = `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
        colours.add(found);
        if (found !== asked) continue;
        sum.x += (at / 4) % bitmap.width;
        sum.y += Math.floor(at / 4 / bitmap.width);
        sum.count += 1;
      }
      return { colours: [...colours], x: sum.x / sum.count, y: sum.y / sum.count, count: sum.count };
    },
    [shot, colour] as const,
  );
}

function brightness(colour: string): number {
  const part = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  return 0.3 * part(1) + 0.6 * part(3) + 0.1 * part(5);
}

/** Takes the graphics memory away, as a driver does that restarts. */
function loseGraphics(): void {
  const lost = [...document.querySelectorAll<HTMLCanvasElement>(".stage-canvas canvas")].flatMap(
    (canvas) => canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context") ?? [],
  );
  Object.assign(window, { lost });
  for (const one of lost) one.loseContext();
}

function restoreGraphics(): void {
  for (const one of (window as unknown as { lost: WEBGL_lose_context[] }).lost) one.restoreContext();
}
