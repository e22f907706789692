import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { ProposalsReply } from "#model";
import { withDesk } from "./curators-desk.ts";
import { accessFaults, openPage, picture } from "./open-page.ts";

/** People whom a reader added under two forms of one name, so that there is something to ask, whatever the engine reads. */
const PAIRS = [
  "Angelica Balabanoff",
  "A. Balabanoff",
  "Alexandra Kollontai",
  "A. Kollontai",
  "Clara Zetkin",
  "C. Zetkin",
];
/** Places of the sample that name nobody. */
const wordAt = (number: number) => ({ start: 5_000 + 40 * number, end: 5_006 + 40 * number });

await withDesk("the queue of proposals", "Rosa Meyer", (desk) => {
  let page: Page;

  const waiting = () => desk.api<ProposalsReply>("/proposals?limit=10");
  const question = () => page.locator(".proposal").getAttribute("aria-label");
  const press = async (key: string) => {
    const before = await question();
    await page.keyboard.press(key);
    await page.waitForFunction(
      (last) => document.querySelector(".proposal")?.getAttribute("aria-label") !== last,
      before,
    );
  };

  beforeAll(async () => {
    for (const [start, label] of PAIRS.entries())
      await desk.send(
        {
          kind: "add-mention",
          place: { text: "bukharin-intro", ...wordAt(start) },
          entity: { type: "Person", label },
        },
        "Rosa Meyer",
      );
    page = desk.page;
  });

  test("two that may be one stand side by side with their sentences, and how far the reader is stands above", async () => {
    const { total } = await waiting();
    await page.goto(`${desk.ibid.url}/curate`);
    await page.getByRole("heading", { name: "Are these the same?" }).waitFor();
    expect(await page.locator(".proposal .in-context").count()).toBe(2);
    expect(await page.locator(".proposal .in-context:has(blockquote mark)").count()).toBe(2);
    await page.getByText(`1 / ${total}`, { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: "Undo u" }).isDisabled()).toBe(true);
    await picture(page, "queue-1-same");
    expect(await accessFaults(page)).toEqual([]);
  });

  test("the first judgement waits for a name: whoever leaves that question stands where she stood, and is told so", async () => {
    const { total, judged } = await waiting();
    const { page: hers, errors } = await openPage(desk.browser);
    await hers.goto(`${desk.ibid.url}/curate`);
    const asked = await hers.locator(".proposal").getAttribute("aria-label");
    const progress = hers.getByText(`${judged + 1} / ${judged + total}`, { exact: true });
    await hers.keyboard.press("n");
    await hers.getByRole("dialog", { name: "Who decides?" }).waitFor();
    await progress.waitFor();
    await picture(hers, "queue-who-decides");
    await hers.keyboard.press("Escape");
    await hers.locator(".done").filter({ hasText: "Nothing was decided" }).waitFor();
    await progress.waitFor();
    expect(await hers.locator(".proposal").getAttribute("aria-label")).toBe(asked);
    await picture(hers, "queue-nothing-decided");
    expect(await waiting()).toMatchObject({ total, judged });
    expect(errors).toEqual([]);
    await hers.context().close();
  });

  test("n says that they are two, y that they are one, and u takes the last answer back", async () => {
    const { total } = await waiting();
    const first = await question();
    await press("n");
    await page.getByText(`2 / ${total}`, { exact: true }).waitFor();
    const second = await question();
    await press("y");
    await page.locator(".done").filter({ hasText: "Merged" }).waitFor();
    const acts = (await desk.ledger()).rows.map(({ decision }) => decision.act.kind);
    expect(acts.slice(0, 2)).toEqual(["same", "different"]);
    await page.keyboard.press("u");
    await page
      .locator(".proposal")
      .and(page.getByLabel(second ?? "", { exact: true }))
      .waitFor();
    await page.keyboard.press("u");
    await page
      .locator(".proposal")
      .and(page.getByLabel(first ?? "", { exact: true }))
      .waitFor();
    expect((await waiting()).total).toBe(total);
  });

  test("what is skipped comes last, and the reader's place survives a reload", async () => {
    const first = await question();
    await press("s");
    await page.getByText(/1 skipped/u).waitFor();
    const next = await question();
    await page.reload();
    await page.locator(".proposal").waitFor();
    expect(await question()).toBe(next);
    expect(next).not.toBe(first);
  });

  test("what was decided survives a reload too, and u takes it back even then", async () => {
    await press("n");
    const after = await question();
    await page
      .locator(".done")
      .filter({ hasText: /Kept .* apart/u })
      .waitFor();
    await page.reload();
    await page.locator(".proposal").waitFor();
    expect(await question()).toBe(after);
    await press("u");
    expect((await desk.ledger()).rows[0]?.decision.act.kind).toBe("undo");
  });

  test("what comes next stands beside, and one of it can be taken first", async () => {
    const next = page.getByRole("complementary", { name: "What comes next" }).getByRole("button");
    const before = await question();
    const words = (await next.nth(1).textContent()) ?? "";
    await next.nth(1).click();
    await expect.poll(() => page.locator(".proposal").getAttribute("aria-label")).not.toBe(before);
    expect(await next.allTextContents()).not.toContain(words);
    await next.first().click();
    await expect.poll(question).toBe(before);
  });

  test("an unsure reading is judged by its sentence", async () => {
    await page.getByRole("radio", { name: "unsure readings" }).check({ force: true });
    await page.getByText(/% sure\. Do these words say so\?/u).waitFor();
    await page.locator(".proposal blockquote").waitFor();
    await picture(page, "queue-2-unsure");
    expect(await accessFaults(page)).toEqual([]);
    await press("n");
    await page.locator(".done").filter({ hasText: "Rejected" }).waitFor();
    expect((await desk.ledger()).rows[0]?.decision.act.kind).toBe("reject");
  });

  test("keys typed faster than the server answers judge no proposal twice and are never refused", async () => {
    const { entries: before } = await desk.ledger();
    await page.keyboard.type("ynynyyn");
    let known = before;
    const grows = async () => {
      const last = known;
      known = (await desk.ledger()).entries;
      return known > last;
    };
    await expect.poll(grows).toBe(true);
    await expect.poll(grows, { interval: 500 }).toBe(false);
    const { entries, rows } = await desk.ledger();
    const judged = rows
      .slice(0, entries - before)
      .map(({ decision: { act } }) => JSON.stringify("judged" in act ? act.judged : act));
    expect(new Set(judged).size).toBe(judged.length);
    expect(desk.errors).toEqual([]);
  });

  test("when all is skipped the queue says so and brings it back, and the console stayed clean", async () => {
    await page.getByRole("radio", { name: "who is who" }).check({ force: true });
    await page.getByRole("heading", { name: "Are these the same?" }).waitFor();
    const proposal = page.locator(".proposal");
    while (await proposal.isVisible()) {
      const before = await proposal.getAttribute("aria-label");
      await page.keyboard.press("s");
      await expect
        .poll(async () => (await proposal.isVisible()) && proposal.getAttribute("aria-label"))
        .not.toBe(before);
    }
    await page.getByText("What still waits here you skipped.").waitFor();
    await page.getByRole("button", { name: /^Look at the \d+ skipped again$/u }).click();
    await page.locator(".proposal").waitFor();
    expect(desk.errors).toEqual([]);
  });
});
