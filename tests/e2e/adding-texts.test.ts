import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { fakeIngest } from "../server/jobs/fake-ingest.ts";
import { accessFaults, openPage, picture } from "./open-page.ts";
import { type ReadingOptions, startReading } from "./start-reading.ts";
import { type Scene, withBrowser } from "./with-browser.ts";

const AVRICH = "Paul Avrich wrote The Russian Anarchists in 1967. He quotes Nikolai Bukharin.\n";
const GOLDMAN = "Emma Goldman edited Mother Earth in New York.\nIn New York she met Nikolai Bukharin.\n";
const STOPPED = "The server was stopped before this was read. Add it again once it runs.";
const ZIP = Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]);

const textFile = (name: string, words: string | Buffer) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(words),
});

/** A page of a server of its own, into whose empty graph texts can be read. */
async function opened({ browser }: Scene, path: string, options: ReadingOptions = {}, size = {}) {
  const ibid = await startReading(options);
  const { page, errors } = await openPage(browser, size);
  onTestFinished(async () => {
    await page.context().close();
    await ibid.stop();
  });
  await page.goto(ibid.url + path);
  return { page, errors, ibid };
}

/** A server in the place of one that is gone; it reads slow.txt once it is told to. */
async function startAnew(url: string): Promise<() => Promise<void>> {
  const ingest = fakeIngest();
  const next = await startReading({ port: Number(new URL(url).port), ingest: () => ingest });
  onTestFinished(() => next.stop());
  return () => ingest.goOn("slow.txt");
}

const title = (page: Page, words: string | RegExp) =>
  page.getByRole("heading", { level: 1, name: words }).waitFor();

await withBrowser("adding texts", (scene: Scene) => {
  test("files become texts, search and graph know them without a reload, and a broken one says why", async () => {
    const { page, errors } = await opened(scene, "/corpus");
    await page.getByText("There is no text here yet.").waitFor();
    const files = [
      textFile("avrich.txt", AVRICH),
      textFile("scan.djvu", ZIP),
      textFile("goldman.txt", GOLDMAN),
    ];
    await page.getByLabel("Choose files").setInputFiles(files);
    await page.waitForURL(/\/jobs\/[0-9a-f]+$/u);
    await title(page, "2 of 3 texts read");
    const failed = page.getByRole("listitem").filter({ hasText: "scan.djvu" });
    expect(await failed.textContent()).toContain(
      "This is a scan: save it as PDF with recognised text (OCR), and add that",
    );
    await failed.getByRole("button", { name: "Try again: scan.djvu" }).click();
    await title(page, "2 of 3 texts read");
    expect(await accessFaults(page)).toEqual([]);
    await picture(page, "job-failed");
    await page.getByRole("combobox").fill("Goldman");
    await page
      .getByRole("option", { name: /Emma Goldman/u })
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "All texts" }).click();
    await page.getByRole("rowheader").first().waitFor();
    expect(await page.getByRole("rowheader").allTextContents()).toEqual(["avrich", "goldman"]);
    const lengths = await page.locator("td.corpus-length").allTextContents();
    await page.getByRole("link", { name: "2 of 3 texts read" }).click();
    await title(page, "2 of 3 texts read");
    for (const words of lengths)
      await page
        .locator(".job-state", { hasText: `about ${words} words, ` })
        .first()
        .waitFor();
    expect(errors).toEqual([]);
  });

  test("a failed file is replaced by another choice, in the same reading", async () => {
    const { page } = await opened(scene, "/corpus");
    await page.getByLabel("Choose files").setInputFiles([textFile("scan.djvu", ZIP)]);
    await title(page, "The text could not be read");
    await page.getByLabel("Choose another file for scan.djvu").setInputFiles(textFile("scan.txt", GOLDMAN));
    await title(page, "1 of 2 texts read");
  });

  test("a page is fetched by its address and read, and the list of texts says where it came from", async () => {
    const site = createServer((request, response) =>
      request.url === "/clubs"
        ? response
            .writeHead(200, { "content-type": "text/html" })
            .end(`<title>The Clubs</title><p>${AVRICH}</p>`)
        : response.writeHead(404).end(),
    );
    await new Promise<void>((ready) => site.listen(0, "127.0.0.1", ready));
    onTestFinished(() => void site.close());
    const home = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const { page, errors } = await opened(scene, "/corpus", { limits: { fetchPrivate: true } });
    const field = page.getByLabel("Web address");
    await field.fill("ftp://example.org/a");
    await field.press("Enter");
    await page.getByText("This is no web address: give one that begins with https:// or http://.").waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await picture(page, "add-address");
    await field.fill(`${home}/nothing`);
    await field.press("Enter");
    await title(page, "The text could not be read");
    await page.getByText("There is no page at this address").waitFor();
    await page.getByRole("button", { name: `Try again: ${home}/nothing` }).click();
    await page.getByText("There is no page at this address").waitFor();
    await page.getByRole("link", { name: "Texts", exact: true }).click();
    await page.getByLabel("Web address").fill(`${home}/clubs`);
    await page.getByRole("button", { name: "Fetch and read" }).click();
    await title(page, "1 text read");
    await page.getByRole("link", { name: "Texts", exact: true }).click();
    await page.getByRole("rowheader", { name: "The Clubs" }).waitFor();
    expect(await page.getByRole("link", { name: "127.0.0.1" }).getAttribute("href")).toBe(`${home}/clubs`);
    await picture(page, "text-with-origin");
    // the sentence that refuses the first address is an answer of 400, which the browser notes
    expect(errors.filter((error) => !error.includes("400"))).toEqual([]);
  });

  test("a pasted text is read under its title; the same words again are said to be there", async () => {
    const { page, errors } = await opened(scene, "/");
    for (const state of ["Emma Goldman", "An evening in New York"]) {
      if (state === "Emma Goldman") await page.getByRole("button", { name: "Add texts" }).click();
      await page.getByRole("button", { name: "Paste a text" }).click();
      await page.getByRole("button", { name: "Read it" }).click();
      await page.getByText("Give the text a title.").waitFor();
      await page.getByLabel("Title").fill(state);
      await page.getByLabel("Text", { exact: true }).fill(GOLDMAN);
      await page.getByRole("button", { name: "Read it" }).click();
      await title(page, "1 text read");
      if (state === "Emma Goldman") await page.getByRole("link", { name: "All texts" }).click();
    }
    await page.getByText("An evening in New York.txt has the very words of this text").waitFor();
    await page.getByRole("button", { name: "Open the graph" }).click();
    await page.waitForURL(/\/explore\?seeds=/u);
    expect(errors).toEqual([]);
  });

  test("a folder that is dropped is read to any depth; what is hidden or of another kind is passed over", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ibid-drop-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const part of ["work/1917", "work/1918", "work/.hidden"])
      mkdirSync(join(folder, part), { recursive: true });
    for (const [name, words] of [
      ["1917/diary.txt", AVRICH],
      ["1918/diary.txt", GOLDMAN],
      [".hidden/diary.txt", AVRICH],
      ["scan.djvu", "AT&T"],
    ] as const)
      writeFileSync(join(folder, "work", name), words);
    const { page } = await opened(scene, "/", { ingest: fakeIngest });
    await page.getByRole("button", { name: "Add texts" }).waitFor();
    const drag = await page.context().newCDPSession(page);
    const data = { items: [], files: [join(folder, "work")], dragOperationsMask: 1 };
    const send = (type: "dragEnter" | "dragOver" | "drop") =>
      drag.send("Input.dispatchDragEvent", { type, x: 600, y: 400, data });
    await send("dragEnter");
    await send("dragOver");
    await page.getByText("Drop the texts to read them").waitFor();
    await send("drop");
    await title(page, "2 texts read");
    expect((await page.locator(".job-file-name").allTextContents()).sort()).toEqual([
      "1917 - diary.txt",
      "1918 - diary.txt",
    ]);
    await page.getByText("1 file of other kinds passed over.").waitFor();
  });

  test("what is too large is not sent, and the limit is said", async () => {
    const { page } = await opened(scene, "/corpus", { limits: { textBytes: 1_024 } });
    const files = [textFile("long.txt", AVRICH.repeat(40)), textFile("avrich.txt", AVRICH)];
    await page.getByLabel("Choose files").setInputFiles(files);
    await title(page, "1 text read");
    expect(await page.locator(".not-sent").textContent()).toMatch(
      /^long\.txt was not sent\. It is larger than 1 kB\. Split it into chapters/u,
    );
  });

  test("a reading is followed from any page, and cancelled at once; what is read stays", async () => {
    const ingest = fakeIngest();
    const { page } = await opened(scene, "/corpus", { ingest: () => ingest });
    const files = ["a.txt", "slow.txt", "c.txt"].map((name) => textFile(name, AVRICH));
    await page.getByLabel("Choose files").setInputFiles(files);
    await title(page, "Reading 2 of 3 texts");
    await page.getByRole("link", { name: "Texts", exact: true }).click();
    await page.locator(".status").getByRole("button", { name: "Reading 2 of 3 texts" }).click();
    await page.getByRole("button", { name: "Cancel", exact: true }).click();
    await title(page, "Cancelled; 1 text read");
    // The fake reader puts nothing into the graph: how long the text is, is not known there.
    expect(await page.locator(".job-state").allTextContents()).toEqual([
      "3 entities",
      "cancelled",
      "cancelled",
    ]);
    await page.reload();
    await title(page, "Cancelled; 1 text read");
  });

  test("a server that was started anew while it read is noticed, and what was not read is sent again", async () => {
    const { page, ibid } = await opened(scene, "/corpus", { ingest: fakeIngest });
    const files = ["a.txt", "slow.txt", "c.txt"].map((name) => textFile(name, AVRICH));
    await page.getByLabel("Choose files").setInputFiles(files);
    await title(page, "Reading 2 of 3 texts");
    await page.getByRole("listitem").filter({ hasText: "c.txt" }).waitFor();
    ibid.crash();
    await page.locator(".banner").waitFor();
    const goOn = await startAnew(ibid.url);
    await title(page, "The reading was broken off");
    expect(await page.locator(".lost-files li").allTextContents()).toEqual(["slow.txt", "c.txt"]);
    await page.getByRole("button", { name: "Send these 2 again" }).click();
    await goOn();
    await title(page, "2 texts read");
  });

  test("a server that is stopped while it reads tells why, and all is sent again at one click", async () => {
    const { page, ibid } = await opened(scene, "/corpus", { ingest: fakeIngest });
    const files = ["slow.txt", "c.txt"].map((name) => textFile(name, name + AVRICH));
    await page.getByLabel("Choose files").setInputFiles(files);
    await title(page, "Reading 1 of 2 texts");
    await ibid.stop();
    await title(page, "Cancelled");
    expect(await page.locator(".job-reason").allTextContents()).toEqual([STOPPED, STOPPED]);
    const goOn = await startAnew(ibid.url);
    await page.getByRole("button", { name: "Try these 2 again" }).click();
    await goOn();
    await title(page, "2 texts read");
  });

  test("a server that only shows its graph says so, and offers nothing", async () => {
    const { page, errors } = await opened(scene, "/corpus", { ingest: "none" });
    await page.getByText("This server shows its graph and changes nothing.").waitFor();
    expect(await page.getByLabel("Choose files").count()).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
