import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { ClaimsReply, TextReply } from "#model";
import { withDesk } from "./curators-desk.ts";
import { accessFaults, picture } from "./open-page.ts";
import { selectWords } from "./select-words.ts";

const [LENIN, AVRICH] = ["person:v-i-lenin", "person:paul-avrich"];

await withDesk("words that are somebody else's", "Rosa Meyer", (desk) => {
  let page: Page;

  beforeAll(() => {
    page = desk.page;
  });

  const passages = async () => (await desk.api<TextReply>("/texts/bukharin-intro")).passages;
  const giveTo = async (words: string, name: string) => {
    await selectWords(page, words);
    await page.keyboard.press("a");
    await page.getByRole("button", { name: "These words are by…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "Whose words they are" }).fill(name);
    await dialog.getByRole("option", { name }).first().click();
    return dialog;
  };

  test("a quotation that was taken for another's is given to its speaker with its claims, seen in the text, and undone", async () => {
    const body = (await desk.api<TextReply>("/texts/bukharin-intro")).body;
    const quotation = (await passages()).find(({ kind, author }) => kind === "quotation" && author === LENIN);
    if (!quotation) throw new Error("said-by: the sample quotes no Lenin");
    const before = await desk.api<ClaimsReply>(`/claims?speaker=${AVRICH}&limit=200`);
    await page.goto(`${desk.ibid.url}/text/bukharin-intro?at=${quotation.start}-${quotation.start + 5}`);
    const block = page.locator(`#block-${quotation.start}`);
    const voice = page.locator(`.voice-line:has(+ #block-${quotation.start})`);
    await voice
      .filter({ hasText: "V.I. Lenin" })
      .or(voice.filter({ hasText: "Lenin" }))
      .waitFor();
    await block.locator(".mention, .place").first().waitFor();
    const dialog = await giveTo(body.slice(quotation.start, quotation.end), "Paul Avrich");
    await picture(page, "said-by-1-dialog");
    expect(await accessFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Say so" }).click();
    await desk.told("to Paul Avrich.");
    await voice.filter({ hasText: "Paul Avrich" }).waitFor();
    await picture(page, "said-by-2-text");
    expect((await passages()).find(({ start }) => start === quotation.start)?.author).toBe(AVRICH);
    const after = await desk.api<ClaimsReply>(`/claims?speaker=${AVRICH}&limit=200`);
    expect(after.total).toBeGreaterThan(before.total);
    await page.keyboard.press("Control+z");
    await desk.told("Taken back: gave");
    await voice.filter({ hasText: "Lenin" }).waitFor();
    expect((await desk.api<ClaimsReply>(`/claims?speaker=${AVRICH}&limit=200`)).total).toBe(before.total);
  });

  test("words within a passage are marked as somebody's in the running text", async () => {
    const words = "hints at the “liquidation” of certain Muscovite groups";
    const start = (await desk.api<TextReply>("/texts/bukharin-intro")).body.indexOf(words);
    await page.goto(`${desk.ibid.url}/text/bukharin-intro?at=${start}-${start + 5}`);
    const block = page.locator(".block", { hasText: words });
    await block.locator(".place").waitFor();
    await block.locator(".mention").first().waitFor();
    const dialog = await giveTo(words, "Paul Avrich");
    await dialog.getByRole("button", { name: "Say so" }).click();
    const quoted = page.locator(".voice-words");
    await quoted.first().waitFor();
    expect(await quoted.first().textContent()).toBe(words);
    expect(await quoted.first().getAttribute("title")).toBe("Words of Paul Avrich");
    await picture(page, "said-by-3-words");
    expect(await accessFaults(page)).toEqual([]);
  });

  test("the console stayed clean", () => {
    expect(desk.errors).toEqual([]);
  });

  test("the panel of a claim says how sure claim and speaker are, and gives it to somebody else", async () => {
    const { claims } = await desk.api<ClaimsReply>(`/claims?speaker=${LENIN}&limit=200`);
    const claim = claims.find(({ speakers }) => speakers.length === 1);
    if (!claim) throw new Error("said-by: the sample has no claim of Lenin's");
    await page.goto(`${desk.ibid.url}/explore?seeds=${LENIN}&sel=${claim.id}`);
    const panel = page.locator(".panel, aside").filter({ hasText: "said by" });
    await panel.getByText(/^\d+ % sure that this is a claim\.$/u).waitFor();
    await panel.getByText(/^\d+ % sure that V. ?I. Lenin (?:says|denies|doubts) it$/u).waitFor();
    await picture(page, "said-by-4-claim");
    await page.getByRole("button", { name: "Correct" }).click();
    await page.getByRole("menuitem", { name: "Somebody else says it…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "Whose words they are" }).fill("Paul Avrich");
    await dialog.getByRole("option", { name: "Paul Avrich" }).first().click();
    await dialog.getByRole("button", { name: "Say so" }).click();
    await panel
      .getByRole("button", { name: /Paul Avrich/u })
      .first()
      .waitFor();
    expect(await accessFaults(page)).toEqual([]);
    const said = await desk.api<ClaimsReply>(`/claims?speaker=${AVRICH}&limit=200`);
    expect(said.claims.map(({ place }) => place.quote)).toContain(claim.place.quote);
  });

  test("of a claim it is said that it is denied, and the panel goes on with what is made of its words", async () => {
    const { claims } = await desk.api<ClaimsReply>(`/claims?speaker=${LENIN}&limit=200`);
    const claim = claims.find(({ polarity = "asserted" }) => polarity === "asserted");
    if (!claim) throw new Error("said-by: the sample has no claim that Lenin asserts");
    await page.goto(`${desk.ibid.url}/explore?seeds=${LENIN}&sel=${claim.id}`);
    await page.getByText(/^\d+ % sure that this is a claim\.$/u).waitFor();
    await page.getByRole("button", { name: "Correct" }).click();
    await page.getByRole("menuitem", { name: "How it is held, what it is about…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "denied" }).or(dialog.getByText("denied")).first().click();
    expect(await accessFaults(page)).toEqual([]);
    await picture(page, "said-by-5-held");
    await dialog.getByRole("button", { name: "Correct" }).click();
    await desk.told("Corrected the claim");
    await page.waitForURL((url) => /claim:/u.test(url.searchParams.get("sel") ?? ""));
    const after = await desk.api<ClaimsReply>(`/claims?speaker=${LENIN}&limit=200`);
    const made = after.claims.find(({ place }) => place.quote === claim.place.quote);
    expect([made?.polarity, made?.id === claim.id]).toEqual(["denied", false]);
  });
});
