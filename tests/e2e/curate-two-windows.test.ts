import { expect, test } from "vitest";
import { TAKEN_IN_MS } from "../../client/state/under-hand.ts";
import { withDesk } from "./curators-desk.ts";

await withDesk("the queue of proposals in two windows", "Rosa Meyer", (desk) => {
  test("a card that is judged in the other window is said to be gone, and a key meant for it judges nothing", async () => {
    const here = desk.page;
    const beside = await here.context().newPage();
    const question = (page: typeof here) => page.locator(".proposal").getAttribute("aria-label");
    for (const page of [here, beside]) {
      await page.goto(`${desk.ibid.url}/curate`);
      await page.locator(".proposal").waitFor();
    }
    const first = await question(beside);
    expect(await question(here)).toBe(first);
    const { entries } = await desk.ledger();
    await here.bringToFront();
    await here.keyboard.press("n");
    await beside.waitForFunction(
      (last) => document.querySelector(".proposal")?.getAttribute("aria-label") !== last,
      first,
    );
    await beside.keyboard.press("n");
    await beside.locator(".done").filter({ hasText: "judged elsewhere just now" }).waitFor();
    const second = await question(beside);
    await beside.waitForTimeout(TAKEN_IN_MS);
    expect([await question(beside), (await desk.ledger()).entries]).toEqual([second, entries + 1]);
    await beside.keyboard.press("n");
    await expect.poll(async () => (await desk.ledger()).entries).toBe(entries + 2);
  });
});
