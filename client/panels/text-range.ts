import type { Span } from "#model";

/** The range of an element's text from one offset to another; undefined where its text is shorter. */
export function rangeOf(element: HTMLElement, start: number, end: number): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let passed = 0;
  let isBegun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!isBegun && start < passed + length) {
      range.setStart(node, Math.max(start - passed, 0));
      isBegun = true;
    }
    if (isBegun && end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return undefined;
}

/** How many characters of an element's text stand before a point in it. */
function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The block of a text that a node lies in, and where in the text its characters begin. */
function blockOf(node: Node): { readonly element: HTMLElement; readonly start: number } | undefined {
  const near = node instanceof Element ? node : node.parentElement;
  const element = near?.closest<HTMLElement>(".block[id^='block-']");
  return element ? { element, start: Number(element.id.slice("block-".length)) } : undefined;
}

/** The span of the text that a range of the page covers, in UTF-16 units; a range over several blocks ends with the first. */
export function spanOf(range: Range): Span | undefined {
  const block = blockOf(range.startContainer);
  if (!block) return undefined;
  const { element, start } = block;
  const isWithin = element.contains(range.endContainer);
  const end = isWithin
    ? offsetIn(element, range.endContainer, range.endOffset)
    : (element.textContent?.length ?? 0);
  return { start: start + offsetIn(element, range.startContainer, range.startOffset), end: start + end };
}

/** The range of the page that shows a span of the text; undefined where its block is not there. */
export function rangeOfSpan({ start, end }: Span, within: HTMLElement): Range | undefined {
  const blocks = [...within.querySelectorAll<HTMLElement>(".block[id^='block-']")];
  for (const element of blocks) {
    const from = Number(element.id.slice("block-".length));
    const isHere = from <= start && end <= from + (element.textContent?.length ?? 0);
    if (isHere) return rangeOf(element, start - from, end - from);
  }
  return undefined;
}
