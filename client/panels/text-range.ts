import { holds, type Span } from "#model";

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

/** The elements that are blocks of a text. */
export const BLOCK = ".block[id^='block-']";

/** The span of the text that a block shows. */
export function spanOfBlock({ id, textContent }: Element): Span {
  const start = Number(id.slice("block-".length));
  return { start, end: start + (textContent?.length ?? 0) };
}

/** The block of a text that a node lies in, and where in the text it stands. */
function blockOf(node: Node): { readonly element: HTMLElement; readonly span: Span } | undefined {
  const near = node instanceof Element ? node : node.parentElement;
  const element = near?.closest<HTMLElement>(BLOCK);
  return element ? { element, span: spanOfBlock(element) } : undefined;
}

/** The span of the text that a range of the page covers, in UTF-16 units; a range over several blocks ends with the first. */
export function spanOf(range: Range): Span | undefined {
  const block = blockOf(range.startContainer);
  if (!block) return undefined;
  const { element, span } = block;
  const offset = (node: Node, at: number) => span.start + offsetIn(element, node, at);
  const isWithin = element.contains(range.endContainer);
  return {
    start: offset(range.startContainer, range.startOffset),
    end: isWithin ? offset(range.endContainer, range.endOffset) : span.end,
  };
}

/** The range of the page that shows a span of the text; undefined where its block is not there. */
export function rangeOfSpan({ start, end }: Span, within: HTMLElement): Range | undefined {
  const blocks = [...within.querySelectorAll<HTMLElement>(BLOCK)];
  const element = blocks.find((block) => holds(spanOfBlock(block), { start, end }));
  if (!element) return undefined;
  const from = spanOfBlock(element).start;
  return rangeOf(element, start - from, end - from);
}
