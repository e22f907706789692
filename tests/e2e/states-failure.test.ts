import { expect, test } from "vitest";
import { answerWith, mend } from "./faults.ts";
import { accessFaults, openPage, picture } from "./open-page.ts";
import { BUKHARIN, openEntity, TREATY } from "./sample-places.ts";
import { withBrowser } from "./with-browser.ts";

const FAULT = { error: "The server met a fault of its own. Try again.", requestId: "4f1c-17" };

await withBrowser("where something fails", (scene) => {
  test("a panel says what failed and what to do, with the request's id, and comes back", async () => {
    const { page } = await openPage(scene.browser);
    await openEntity(page, scene.ibid.url, TREATY);
    await answerWith(page, "/mentions", 500, FAULT);
    await page.getByRole("tab", { name: /^Mentions/u }).click();
    const failure = page.locator(".panel .failure");
    await failure.getByText(FAULT.error).waitFor();
    expect(await failure.getByText("Request 4f1c-17").count()).toBe(1);
    expect(await failure.textContent()).not.toMatch(/ at |Error:|\.ts/u);
    await mend(page);
    await failure.getByRole("button", { name: "Try again" }).click();
    await page.locator(".tab-panel .quote-words").first().waitFor();
    await page.context().close();
  });

  test("a stage that cannot grow stays as it was, says so, and grows when asked again", async () => {
    const { page } = await openPage(scene.browser);
    await openEntity(page, scene.ibid.url, BUKHARIN);
    const before = (await page.locator(".status").textContent())?.split(",")[0] ?? "";
    expect(before).toMatch(/\d entities/u);
    await answerWith(page, "/api/subgraph", 500, FAULT);
    await page.locator(".rail").getByText("Layers").first().click();
    await page.locator(".rail").getByLabel("Named in one sentence").check();
    const strip = page.locator(".stage-strip");
    await strip.getByText(/Shown is the graph as it was before\./u).waitFor();
    expect(await page.locator(".status").textContent()).toContain(before);
    await mend(page);
    await strip.getByRole("button", { name: "Try again" }).click();
    await strip.waitFor({ state: "detached" });
    await page.context().close();
  });

  test("an answer that is not the program's is told in words, not in code", async () => {
    const { page } = await openPage(scene.browser);
    await page.route(/\/api\/entities\//u, (route) => route.fulfill({ status: 200, body: "<html>" }));
    await page.goto(`${scene.ibid.url}/explore?seeds=${TREATY}&sel=${TREATY}`);
    const failure = page.locator(".panel .failure").first();
    await failure.waitFor();
    expect(await failure.textContent()).not.toMatch(/SyntaxError|Unexpected token/u);
    await page.context().close();
  });

  test.each([
    [
      "an entity",
      "/explore?seeds=person:no-body&sel=person:no-body",
      "Search for “no body”",
      /\/search\?q=no\+body$/u,
    ],
    ["a text", "/text/no-text?sel=person:no-body", "All texts", /\/corpus/u],
  ])(
    "%s that is not there is said once, without words for programs, and with a way on",
    async (_, path, way, to) => {
      const { page } = await openPage(scene.browser);
      await page.goto(scene.ibid.url + path);
      const failure = page.locator(".failure");
      await failure.getByRole("link", { name: way }).waitFor();
      await page.waitForLoadState("networkidle");
      expect(await failure.count()).toBe(1);
      expect(await failure.textContent()).not.toContain("/api/");
      expect(await accessFaults(page)).toEqual([]);
      await picture(page, `failure-dead-${way.split(" ")[0]?.toLowerCase()}`);
      await failure.getByRole("link", { name: way }).click();
      await page.waitForURL(to);
      await page.context().close();
    },
  );

  test("an entity that is not there is said in words, and the rest of the page works", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url}/explore?seeds=person:nobody&sel=person:nobody`);
    await page.locator(".failure").first().waitFor();
    expect(await page.locator(".failure").first().textContent()).toMatch(/nobody|no such|not/iu);
    await page.keyboard.press("/");
    await page.keyboard.type("bukharin");
    await page.getByRole("option", { name: "N. Bukharin" }).first().click();
    await page.getByRole("heading", { name: "N. Bukharin", level: 2 }).waitFor();
    await page.context().close();
  });

  test("where one who is selected is not there, no word of that lies under the sign that clears the selection", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(`${scene.ibid.url}/explore?seeds=${BUKHARIN}&sel=person:nobody`);
    const words = page.locator(".panel .failure > p").first();
    await words.waitFor();
    await picture(page, "failure-nobody");
    const [text, sign] = [await words.boundingBox(), await page.locator(".panel-close").boundingBox()];
    expect((text?.x ?? Number.NaN) + (text?.width ?? 0)).toBeLessThan(sign?.x ?? 0);
    await page.context().close();
  });

  test("a page whose program cannot be fetched says so, and comes when it is tried again, or by itself once the server is back", async () => {
    const { page } = await openPage(scene.browser);
    await page.goto(scene.ibid.url);
    await page.route(/\/assets\/(?:curate-page|corpus-page)/u, (route) => route.abort());
    const open = (name: string) => page.getByRole("link", { name, exact: true }).first().click();
    await open("Curate");
    const failure = page.locator("#main .failure");
    await failure.getByText(/This page could not be fetched/u).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await picture(page, "failure-no-program");
    await mend(page);
    await failure.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: "Curate", level: 1 }).waitFor();
    await page.route(/\/(?:assets\/corpus-page|api\/|health)/u, (route) => route.abort());
    await open("Texts");
    await failure.waitFor();
    await page.locator(".store-banner, .banner").first().waitFor();
    await mend(page);
    await page.getByRole("heading", { name: "Texts", level: 1 }).waitFor();
    await page.context().close();
  });

  test("over a stage that stays, what is gone is said without words for programs, and with a way on", async () => {
    const { page } = await openPage(scene.browser);
    await openEntity(page, scene.ibid.url, BUKHARIN);
    const error = "No entity has the id person:gone. Search for it at /api/search?q=gone";
    await answerWith(page, "/api/subgraph", 404, { error, requestId: "1" });
    await page.locator(".rail").getByText("Layers").first().click();
    await page.locator(".rail").getByLabel("Named in one sentence").check();
    const strip = page.locator(".stage-strip");
    await strip.getByRole("link", { name: "Search for “gone”" }).waitFor();
    expect(await strip.textContent()).not.toContain("/api/");
    await page.context().close();
  });
});
