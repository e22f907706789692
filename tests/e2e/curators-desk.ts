import type { Page } from "playwright-core";
import { beforeAll } from "vitest";
import type { Act, DecisionsReply, EntityReply } from "#model";
import { openPage } from "./open-page.ts";
import { type Scene, withBrowser } from "./with-browser.ts";

/** A page of the running program with what a reader does again and again when she corrects it. */
export interface CuratorsDesk extends Scene {
  readonly page: Page;
  readonly errors: readonly string[];
  api<Reply>(path: string): Promise<Reply>;
  entity(id: string): Promise<EntityReply>;
  ledger(): Promise<DecisionsReply>;
  /** Decides as somebody else would, from another tab. */
  send(act: Act, author: string): Promise<Response>;
  look(id: string): Promise<void>;
  correct(how: string): Promise<void>;
  told(words: string | RegExp): Promise<void>;
}

/** Tells a story at a desk that is ready once its tests begin; the name of the reader is known already where one is given. */
export async function withDesk(
  story: string,
  reader: string | undefined,
  tell: (desk: CuratorsDesk) => void,
): Promise<void> {
  await withBrowser(story, (scene) => {
    const desk = {} as CuratorsDesk;
    beforeAll(async () => void Object.assign(desk, await deskOf(scene, reader)));
    tell(desk);
  });
}

async function deskOf({ ibid, browser }: Scene, reader: string | undefined): Promise<CuratorsDesk> {
  const { page, errors } = await openPage(browser);
  if (reader !== undefined)
    await page.addInitScript((name) => localStorage.setItem("ibid-reader", name), reader);
  const api = async <Reply>(path: string): Promise<Reply> =>
    (await (await fetch(`${ibid.url}/api${path}`)).json()) as Reply;
  return {
    ibid,
    browser,
    page,
    errors,
    api,
    entity: (id) => api(`/entities/${encodeURIComponent(id)}`),
    ledger: () => api("/decisions?limit=100"),
    send: (act, author) =>
      fetch(`${ibid.url}/api/decisions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ act, author }),
      }),
    async look(id) {
      await page.goto(`${ibid.url}/explore?seeds=${id}&sel=${id}`);
      await page.locator(".panel .name").waitFor();
    },
    async correct(how) {
      await page.getByRole("button", { name: "Correct", exact: true }).click();
      await page.getByRole("menuitem", { name: how, exact: true }).click();
      await page.getByRole("dialog").waitFor();
    },
    told: (words) => page.locator(".done").filter({ hasText: words }).waitFor(),
  };
}
