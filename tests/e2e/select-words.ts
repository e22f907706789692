import type { Page } from "playwright-core";

/** The text may just be drawn anew, as after a decision: then other words are selected than were. */
const TRIES = 10;

/** Selects the first place of some words in the running text, wherever its marks cut it into pieces. */
export async function selectWords(page: Page, words: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    await select(page, words);
    await page.evaluate(drawnTwice);
    if ((await page.evaluate(() => String(getSelection()))) === words) return;
  }
  throw new Error(`${words} could not be selected: the text is drawn anew again and again`);
}

function drawnTwice(): Promise<unknown> {
  return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

function select(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const block = [...document.querySelectorAll(".block")].find((one) => one.textContent?.includes(wanted));
    if (!block) throw new Error(`no block holds ${wanted}`);
    const at = block.textContent?.indexOf(wanted) ?? 0;
    const point = (offset: number): [Node, number] => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (offset <= passed + length) return [node, offset - passed];
        passed += length;
      }
      throw new Error("the words end outside their block");
    };
    const selection = getSelection();
    selection?.setBaseAndExtent(...point(at), ...point(at + wanted.length));
  }, words);
}
