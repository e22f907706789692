import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { RelationsReply } from "#model";
import { withDesk } from "./curators-desk.ts";
import { accessFaults, picture } from "./open-page.ts";

const SOURCE = "person:n-bukharin";

await withDesk("what is disputed", "Rosa Meyer", (desk) => {
  let page: Page;
  let opposed: RelationsReply["relations"][number] | undefined;

  beforeAll(async () => {
    page = desk.page;
    const reply = await desk.api<RelationsReply>(`/entities/${SOURCE}/relations?limit=200&type=OPPOSES`);
    opposed = reply.relations.find(({ source }) => source.id === SOURCE);
  });

  const legendRow = () => page.getByRole("button", { name: /^disputed/u });

  test("where support and opposition are both stated, legend and panel say so, with the sentences side by side", async () => {
    if (!opposed) throw new Error("disputed: the sample states no opposition");
    const { id, source, target, evidence } = opposed;
    await page.goto(`${desk.ibid.url}/explore?seeds=${SOURCE}&sel=${id}`);
    await page.locator(".statement").waitFor();
    expect(await legendRow().count()).toBe(0);
    const [{ text, start, end }] = evidence as [RelationsReply["relations"][number]["evidence"][number]];
    const relation = { type: "SUPPORTS" as const, source: source.id, target: target.id };
    await desk.send({ kind: "add-relation", relation, place: { text, start, end } }, "Clara Weber");
    await page.reload();
    const both = page.getByRole("region", { name: "Both are stated" });
    await both.waitFor();
    expect(await both.locator("q").count()).toBe(1 + evidence.length);
    expect(await both.textContent()).toContain(`${source.label} supports ${target.label}`);
    expect(await legendRow().locator(".count").textContent()).toBe("2");
    await picture(page, "disputed-1-both");
    expect(await accessFaults(page)).toEqual([]);
    await both.getByRole("button", { name: "Look at this side" }).click();
    await page.locator(".statement", { hasText: "supports" }).waitFor();
    await both.getByText(`${source.label} opposes ${target.label}`).waitFor();
    await desk.look(SOURCE);
    await page.locator(".row .badge", { hasText: "disputed" }).first().waitFor();
    await legendRow().click();
    await page
      .getByText(/without ties disputed/u)
      .first()
      .waitFor();
    await page.keyboard.press("Control+z");
  });

  test("what one reader accepted and another rejects stays as disputed, with both judgements side by side", async () => {
    const wrote = await desk.api<RelationsReply>(`/entities/${SOURCE}/relations?limit=1&type=AUTHORED`);
    const [relation] = wrote.relations;
    if (!relation) throw new Error("disputed: the sample names no author");
    const { id, type, source, target } = relation;
    const named = { type, source: source.id, target: target.id };
    await desk.send({ kind: "accept", judged: { relation: named } }, "Clara Weber");
    await page.goto(`${desk.ibid.url}/explore?seeds=${SOURCE}&sel=${id}`);
    await page.getByRole("button", { name: "Reject", exact: true }).click();
    await page.getByLabel(/^Why reject/u).fill("by another hand");
    await page.keyboard.press("Enter");
    await desk.told("it stays in the graph as disputed");
    await page.goto(`${desk.ibid.url}/explore?seeds=${SOURCE}&sel=${id}`);
    const readers = page.getByRole("region", { name: "Readers disagree" });
    await readers.waitFor();
    expect(await readers.textContent()).toContain("Clara Weber");
    expect(await readers.textContent()).toContain("by another hand");
    await picture(page, "disputed-2-readers");
    expect(await accessFaults(page)).toEqual([]);
    await readers.getByRole("button", { name: /^Keep this one: It is right/u }).click();
    await readers.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Accepted", exact: true }).waitFor();
    const after = await desk.api<RelationsReply>(`/entities/${SOURCE}/relations?limit=1&type=AUTHORED`);
    expect(after.relations[0]?.status).toBe("accepted");
  });

  test("the console stayed clean", () => {
    expect(desk.errors).toEqual([]);
  });
});
