import type { Page, Route } from "playwright-core";

/** Lets the requests whose address holds the words wait so long before they reach the server. */
export async function delay(page: Page, words: string, milliseconds: number): Promise<void> {
  await page.route(holds(words), async (route: Route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue().catch(() => undefined); // the page may have stopped waiting
  });
}

/** Answers the requests whose address holds the words with a status and a body of its own. */
export async function answerWith(page: Page, words: string, status: number, body: object): Promise<void> {
  await page.route(holds(words), (route: Route) => route.fulfill({ status, json: body }));
}

/** Lets the server be unreachable for the page; the returned function brings it back. */
export async function takeAway(page: Page): Promise<() => Promise<void>> {
  const isApi = holds("/api/");
  await page.route(isApi, (route: Route) => route.abort("connectionrefused"));
  return () => page.unroute(isApi);
}

/** Lets everything be answered as the server wants again. */
export async function mend(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
}

function holds(words: string): (url: URL) => boolean {
  return (url) => url.href.includes(words);
}
