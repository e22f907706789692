import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { withDesk } from "./curators-desk.ts";
import { accessFaults, openPage, picture } from "./open-page.ts";
import { BUKHARIN } from "./sample-places.ts";
import { selectWords } from "./select-words.ts";
import { startReading } from "./start-reading.ts";

const LOOKS = ["light", "dark"] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const ZIP = Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]);

/** Every dialog in which a reader corrects or adds, and the page of a job, seen by axe in both looks. */
await withDesk("for everyone, what is decided and added", undefined, (desk) => {
  async function look(name: string, page: Page = desk.page): Promise<string[]> {
    await picture(page, `sheet/${name}`);
    return (await accessFaults(page)).map((fault) => `${name}: ${fault}`);
  }

  test.each(LOOKS)("axe finds nothing in any dialog of the menu that corrects: %s", async (colorScheme) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await desk.look(BUKHARIN);
    await page.getByRole("button", { name: "Correct", exact: true }).click();
    await picture(page, `sheet/correct-${colorScheme}-1440`);
    const faults = await accessFaults(page, ".correct-menu"); // what lies half under a menu is no smaller for it
    const ways = await page.getByRole("menu", { name: "Correct" }).getByRole("menuitem").allTextContents();
    expect(ways.length).toBeGreaterThan(4);
    await page.keyboard.press("Escape");
    for (const [index, way] of ways.entries()) {
      await desk.correct(way);
      faults.push(...(await look(`correct-${index + 1}-${colorScheme}-1440`)));
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    expect(faults).toEqual([]);
  });

  test.each(LOOKS)(
    "axe finds nothing in any dialog that makes something of words: %s",
    async (colorScheme) => {
      const { page } = desk;
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`${desk.ibid.url}/text/bukharin-intro`);
      const block = page.locator(".block", { hasText: "twelve page pamphlet" });
      await block.locator(".mention").first().waitFor();
      const faults: string[] = [];
      for (const [index, way] of ["Mark as…", "Add claim", "Add relation"].entries()) {
        await selectWords(page, "twelve page pamphlet");
        await page.keyboard.press("a");
        await page.getByRole("button", { name: way }).click();
        await page.getByRole("dialog").waitFor();
        faults.push(...(await look(`marking-${index + 1}-${colorScheme}-1440`)));
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
      }
      expect(faults).toEqual([]);
    },
  );

  test.each(LOOKS.flatMap((colorScheme) => SIZES.map((size) => ({ look: colorScheme, ...size }))))(
    "axe finds nothing where texts are pasted, read, of which one fails, and removed: $look, $width pixels wide",
    async (size) => {
      const ibid = await startReading();
      const { page } = await openPage(desk.browser, size);
      onTestFinished(async () => {
        await page.context().close();
        await ibid.stop();
      });
      await page.goto(`${ibid.url}/corpus`);
      await page.getByRole("button", { name: "Paste a text" }).click();
      await page.getByRole("dialog").waitFor();
      const faults = await look(`paste-${size.look}-${size.width}`, page);
      await page.keyboard.press("Escape");
      await page.getByLabel("Choose files").setInputFiles([
        {
          name: "avrich.txt",
          mimeType: "text/plain",
          buffer: Buffer.from("Paul Avrich wrote The Russian Anarchists."),
        },
        { name: "scan.docx", mimeType: "text/plain", buffer: ZIP },
      ]);
      await page.getByRole("heading", { level: 1, name: "1 of 2 texts read" }).waitFor();
      faults.push(...(await look(`job-${size.look}-${size.width}`, page)));
      await page.getByRole("link", { name: "All texts" }).click();
      await page.getByRole("button", { name: /^Remove/u }).click();
      await page.getByRole("dialog", { name: "Remove this text?" }).waitFor();
      faults.push(...(await look(`remove-${size.look}-${size.width}`, page)));
      expect(faults).toEqual([]);
    },
  );
});
