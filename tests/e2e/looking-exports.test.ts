import { Window } from "happy-dom";
import { expect, test } from "vitest";
import type { AskReply } from "#model";
import { accessFaults, openPage, picture } from "./open-page.ts";
import { BUKHARIN } from "./sample-places.ts";
import { graphSettles, savedBy, sharedAs } from "./saved-files.ts";
import { withBrowser } from "./with-browser.ts";

const STAGE = `/explore?seeds=${BUKHARIN}&reach=2`;

await withBrowser("the view is a citation", (scene) => {
  test("picture and tables of the stage are saved and can be read", async () => {
    const { page, errors } = await openPage(scene.browser);
    await page.goto(scene.ibid.url + STAGE);
    await graphSettles(page);
    const svg = (await sharedAs(page, "SVG")).toString();
    const drawn = new new Window().DOMParser().parseFromString(svg, "image/svg+xml");
    expect(drawn.querySelector("title")?.textContent).toMatch(/The graph around .*Bukharin/u);
    expect(drawn.documentElement.textContent).toMatch(/graph [0-9a-f]{12}/u);
    const entities = (await sharedAs(page, "Entities, CSV")).toString().trim().split("\r\n");
    const [shown] = (await page.locator(".status").textContent())?.match(/\d+/u) ?? [];
    expect(entities.length - 1).toBe(Number(shown));
    const [head = "", ...lines] = (await sharedAs(page, "Relations, CSV")).toString().trim().split("\r\n");
    expect(head.split(",").slice(-6)).toEqual(["sentence", "text", "start", "end", "method", "sure"]);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatch(/,bukharin-intro,\d+,\d+,[^,]*(?:,[^,]*)?,[\d.]+$/u);
    const png = await sharedAs(page, "PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a citation holds title, texts, address and fingerprint", async () => {
    const { page } = await openPage(scene.browser);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(scene.ibid.url + STAGE);
    await graphSettles(page);
    await page.getByRole("button", { name: "Share this view" }).click();
    await page.getByRole("button", { name: "Copy as citation" }).click();
    await page.getByText("A citation of this view is on the clipboard.").first().waitFor();
    const words = await page.evaluate(() => navigator.clipboard.readText());
    expect(words).toMatch(/^“The graph around .*Bukharin” \(\d+ entities/u);
    expect(words).toContain(scene.ibid.url + STAGE);
    expect(words).toMatch(
      /Ibid \d+\.\d+\.\d+, graph [0-9a-f]{12}\. Read from: .*\(accessed \d+ \w+ \d{4}\)\.$/u,
    );
    await page.context().close();
  });

  test("a picture that is saved on a dark screen is light", async () => {
    const { page } = await openPage(scene.browser, { look: "dark" });
    await page.goto(scene.ibid.url + STAGE);
    await graphSettles(page);
    const svg = (await sharedAs(page, "SVG")).toString();
    const [, red = 0, green = 0, blue = 0] =
      /<rect[^>]*fill="rgb\((\d+), (\d+), (\d+)\)"/u.exec(svg)?.map(Number) ?? [];
    expect(Math.min(red, green, blue)).toBeGreaterThan(240);
    await page.context().close();
  });

  test("everything connected to somebody is cited by the name that the page shows", async () => {
    const { page } = await openPage(scene.browser);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${scene.ibid.url}/answer/${BUKHARIN}`);
    const name = await page.locator(".answer-question").textContent();
    await page.getByRole("button", { name: "Share this view" }).click();
    await page.getByRole("button", { name: "Copy as citation" }).click();
    await page.getByText("A citation of this view is on the clipboard.").first().waitFor();
    const words = await page.evaluate(() => navigator.clipboard.readText());
    expect(words).toContain(`“Everything connected to ${name}”`);
    await page.context().close();
  });
});

await withBrowser("the whole graph as files", (scene) => {
  test("is in the menu of every page, by keyboard, without a fault for those who cannot see, and is saved", async () => {
    const { page, errors } = await openPage(scene.browser, { height: 640 });
    for (const path of ["/", "/corpus", STAGE]) {
      await page.goto(scene.ibid.url + path);
      await page.getByRole("button", { name: "Share this view" }).click();
      const menu = page.locator("#share-menu");
      const links = menu.getByRole("link");
      expect(await links.count()).toBe(8);
      await picture(page, `looking-whole-graph-${path.length}`);
      expect(await accessFaults(page, "#share-menu")).toEqual([]);
      await links.last().focus();
      expect(await links.last().evaluate((link) => link.matches(":focus"))).toBe(true);
      const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      expect(file.suggestedFilename()).toBe("graph.ris");
      await menu.waitFor({ state: "hidden" });
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("every link leads to a file", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(scene.ibid.url);
    const links = page.locator("#share-menu a");
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const path of paths) {
      const reply = await fetch(scene.ibid.url + path);
      expect([path, reply.status]).toEqual([path, 200]);
      expect((await reply.text()).length).toBeGreaterThan(100);
    }
    await page.context().close();
  });
});

await withBrowser("everything connected", (scene) => {
  test("stands in a paragraph, on rings and in a table, each with its places", async () => {
    const { page, errors } = await openPage(scene.browser, { height: 1_400 });
    await page.goto(`${scene.ibid.url}/answer/${BUKHARIN}`);
    await page.locator(".portrait-sign").first().click();
    await page.locator("#note-1 .quote-words").waitFor();
    await page.locator(".ring-node").first().waitFor();
    await picture(page, "looking-connected");
    await page.locator(".connected-table .citations-count").first().click();
    await page.locator(".way .quote-words").first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("counts as the answer to the question does, and says what a claim or a shared sentence adds", async () => {
    const { page } = await openPage(scene.browser);
    const question = encodeURIComponent(`everything connected to ${BUKHARIN}`);
    const { answer, total } = (await (
      await fetch(`${scene.ibid.url}/api/ask?q=${question}&limit=500`)
    ).json()) as AskReply;
    await page.goto(`${scene.ibid.url}/answer/${BUKHARIN}`);
    await page.locator(".connected-loose-rows").waitFor();
    const sum = (await page.locator(".connected-sum").textContent()) ?? "";
    const [stated = 0, , directly = 0, farther = 0, ...loose] = sum.match(/\d+/gu)?.map(Number) ?? [];
    expect(answer).toContain(
      `within 2 steps by what the texts state (${directly} directly, ${farther} farther)`,
    );
    expect(answer).toContain(sum.slice(sum.indexOf(";")));
    const more = loose.reduce((all, one) => all + one, 0);
    expect(stated + more).toBe(total);
    const also = page.getByRole("checkbox", { name: `only by a claim or a shared sentence +${more}` });
    await also.uncheck();
    await page.locator(".connected-loose-rows").waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.get("layers")).toBe("stated-alone");
    expect(await accessFaults(page)).toEqual([]);
    await page.context().close();
  });

  test("is saved just as it is shown", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url}/answer/${BUKHARIN}?hops=1&hide=Place`);
    await page.locator(".export-bar").waitFor();
    await page.locator(".connected-loose-rows").waitFor();
    const csv = (await savedBy(page, "CSV")).toString().trim().split("\r\n");
    const sum = await page.locator(".connected-sum").textContent();
    const [shown = 0, ...loose] = (sum ?? "").match(/\d+/gu)?.map(Number) ?? [];
    expect(csv.length - 1).toBe(shown + loose.reduce((all, one) => all + one, 0));
    expect(csv.join("\n")).not.toMatch(/,Place,/u);
    expect((await savedBy(page, "Markdown with notes")).toString()).toMatch(/\[\^1\]: “/u);
    const gexf = new new Window().DOMParser().parseFromString(
      (await savedBy(page, "GEXF")).toString(),
      "text/xml",
    );
    expect(gexf.querySelectorAll("node").length).toBeGreaterThanOrEqual(shown);
    await page.context().close();
  });
});
