import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, vi } from "vitest";
import { findBrowser } from "./find-browser.ts";
import { keepFailures } from "./keep-failure.ts";
import { launchBrowser } from "./open-page.ts";
import { type RunningIbid, startIbid } from "./start-ibid.ts";

/** What a story in the browser is told with; ready once its tests begin. */
export interface Scene {
  browser: Browser;
  ibid: RunningIbid;
}

/** Tells a story in Chromium against the running program; skipped aloud where there is no browser. */
export async function withBrowser(story: string, tell: (scene: Scene) => void): Promise<void> {
  // Drawing without a graphics card is slow, and slower beside other work.
  vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000, expect: { poll: { timeout: 60_000 } } });
  const found = await findBrowser().catch((fault: Error) => fault);
  if (found instanceof Error) process.stdout.write(`SKIPPED: ${found.message}\n`);
  describe.skipIf(found instanceof Error)(story, () => {
    const scene = {} as Scene;
    beforeAll(async () => {
      if (found instanceof Error) return;
      [scene.ibid, scene.browser] = await Promise.all([startIbid(), launchBrowser(found)]);
    });
    afterAll(async () => {
      await scene.browser?.close();
      await scene.ibid?.stop();
    });
    keepFailures(scene);
    tell(scene);
  });
}
