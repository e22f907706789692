import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { fakeIngest } from "../server/jobs/fake-ingest.ts";
import { accessFaults, openPage, picture } from "./open-page.ts";
import { startReading } from "./start-reading.ts";
import { type Scene, withBrowser } from "./with-browser.ts";

const LOOKS = [
  { name: "light", width: 1440, height: 900, look: "light" },
  { name: "dark", width: 1440, height: 900, look: "dark" },
  { name: "phone", width: 390, height: 844, look: "light" },
  { name: "phone-dark", width: 390, height: 844, look: "dark" },
] as const;

async function expectSound(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect(await accessFaults(page)).toEqual([]);
  const overflow = await page.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Opens the example, and waits until its graph lies on the stage. */
async function openExample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open the example" }).click();
  await page.waitForURL(/\/explore\?seeds=event/u);
  await page.locator(".status", { hasText: /[1-9]\d* entities/u }).waitFor({ state: "attached" });
}

await withBrowser("the texts and the start", (scene: Scene) => {
  async function emptyGraph(size = {}) {
    const ibid = await startReading();
    const { page, errors } = await openPage(scene.browser, size);
    onTestFinished(async () => {
      await page.context().close();
      await ibid.stop();
    });
    await page.goto(ibid.url);
    return { page, errors };
  }

  test("an empty graph has two ways in, and the example opens in the middle of itself", async () => {
    const { page, errors } = await emptyGraph();
    await page.getByRole("button", { name: "Add texts" }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await picture(page, "start-empty");
    await openExample(page);
    await page
      .locator(".panel")
      .getByRole("heading", { name: /Brest-Litovsk/u })
      .waitFor();
    expect(errors).toEqual([]);
  });

  test("what was looked at lately is one click from the start, as long as the graph has it", async () => {
    const { page } = await emptyGraph();
    await openExample(page);
    await page.getByRole("combobox").fill("Everything connected to N. Bukharin");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/answer\?/u);
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem("ibid-recent") ?? "[]") as object[];
      const gone = { what: "entity", id: "person:nobody", label: "Nobody", type: "Person" };
      localStorage.setItem("ibid-recent", JSON.stringify([gone, ...kept]));
    });
    await page.goto(new URL("/", page.url()).href);
    const lately = page.getByRole("region", { name: "Looked at lately" });
    await lately.getByRole("button", { name: "Treaty of Brest-Litovsk" }).waitFor();
    await lately.getByText("Nobody").waitFor({ state: "detached" });
    expect(await lately.getByRole("listitem").allTextContents()).toEqual([
      "Everything connected to N. Bukharin",
      "Treaty of Brest-Litovsk",
    ]);
    await lately.getByRole("button", { name: "Treaty of Brest-Litovsk" }).click();
    await page.waitForURL(/\/explore\?seeds=event/u);
  });

  test("a text is removed after it was said what goes with it; a second thought keeps it", async () => {
    const { page, errors } = await emptyGraph();
    await openExample(page);
    await page.getByRole("link", { name: "Texts", exact: true }).click();
    const remove = page.getByRole("button", { name: /^Remove Introduction/u });
    await remove.click();
    const dialog = page.getByRole("dialog", { name: "Remove this text?" });
    await dialog.getByText(/^\d+ mentions and \d+ claims go/u).waitFor();
    await dialog.getByText(/This cannot be undone here\./u).waitFor();
    await dialog.getByRole("button", { name: "Keep it" }).click();
    await remove.click();
    await dialog.getByRole("button", { name: "Remove the text" }).click();
    await page.getByText("There is no text here yet.").waitFor();
    await page.getByRole("button", { name: "Ibid" }).click();
    await page.getByRole("button", { name: "Open the example" }).waitFor();
    // Stage and start ask once more for what they showed, and hear that it is gone.
    expect(errors.filter((error) => !/404.+\/api\/(?:subgraph|entities|texts)/u.test(error))).toEqual([]);
  });

  test.each(LOOKS)("every screen of it is sound: $name", async ({ name, ...size }) => {
    const { page, errors } = await emptyGraph(size);
    await openExample(page);
    const at = (path: string) => page.goto(new URL(path, page.url()).href);
    await at("/");
    await page.getByRole("region", { name: "Looked at lately" }).waitFor();
    await expectSound(page, `start-${name}`);
    await page.getByRole("button", { name: "Add texts" }).click();
    await page.getByLabel("Choose files").waitFor();
    await expectSound(page, `add-texts-${name}`);
    await at("/corpus");
    await page.getByRole("button", { name: /^Remove Introduction/u }).waitFor();
    await expectSound(page, `texts-${name}`);
    await page.getByRole("button", { name: "Paste a text" }).click();
    await page.getByLabel("Title").waitFor();
    await expectSound(page, `paste-${name}`);
    await at("/jobs/nobody");
    await page.getByRole("heading", { name: "This reading is over" }).waitFor();
    await expectSound(page, `job-unknown-${name}`);
    expect(errors.filter((error) => !error.includes("/api/jobs/nobody"))).toEqual([]);
  });

  test.each(LOOKS)("a reading that goes on is sound: $name", async ({ name, ...size }) => {
    const ibid = await startReading({ ingest: fakeIngest });
    const { page } = await openPage(scene.browser, size);
    onTestFinished(async () => {
      await page.context().close();
      await ibid.stop();
    });
    await page.goto(`${ibid.url}/corpus`);
    const buffer = Buffer.from("Some words.");
    const files = ["letters.txt", "bad.pdf", "same.txt", "slow.txt", "diary.txt"].map((file) => ({
      name: file,
      mimeType: "text/plain",
      buffer,
    }));
    await page.getByLabel("Choose files").setInputFiles(files);
    await page.getByRole("listitem").filter({ hasText: "diary.txt" }).waitFor();
    await expectSound(page, `job-reading-${name}`);
  });
});
