import { parseHTML } from "linkedom";
import { FILE_LIMITS, refuseLarge } from "../bad-file.ts";
import { closeHiding } from "./close-hiding.ts";

/** A page as a tree, and how deep its elements lie in one another. */
export interface PageTree {
  readonly document: Document;
  readonly body: Element;
  readonly depth: number;
  readonly elements: number;
}

const HAS_BODY = /<body[\s>]/iu;
const HAS_ROOT = /<html[\s>]/iu;

/** The tree of a page; scripts in it are words like others, and nothing that it names is fetched. */
export function pageTree(html: string, file: string): PageTree {
  const opened = openedIn(html);
  if (opened > MOST_OPENED) refuseLarge(file, "depth", `elements nested about ${opened} deep`);
  const { document } = parseHTML(framed(closeHiding(html))) as unknown as { document: Document };
  const body = wholeBody(document);
  const { depth, elements } = measured(body);
  if (depth > FILE_LIMITS.depth) refuseLarge(file, "depth", `elements nested ${depth} deep`);
  return { document, body, depth, elements };
}

/** The parser takes time by the depth of what it builds, so that what is far too deep must not reach it. */
const MOST_OPENED = FILE_LIMITS.depth * 5;
const TAG = /<(\/?)([a-z][a-z\d]{0,20})/giu;
const NEVER_OPEN = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option html body head".split(
    " ",
  ),
);

/** How many elements are open at most, those left out that end by themselves. */
function openedIn(html: string): number {
  let [open, most] = [0, 0];
  for (const [, closing, name = ""] of html.matchAll(TAG)) {
    if (NEVER_OPEN.has(name.toLowerCase())) continue;
    open = Math.max(0, open + (closing ? -1 : 1));
    most = Math.max(most, open);
  }
  return most;
}

/** The parser takes what it gets for a whole page: what is none is put into one. */
function framed(html: string): string {
  if (HAS_BODY.test(html) && HAS_ROOT.test(html)) return html;
  return HAS_ROOT.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

const IN_HEAD = new Set(["title", "meta", "link", "base", "style", "script", "noscript"]);

/**
 * The body of a page. HTML lets both tags of a head be left out, but the parser finds no body that does not follow a head at
 * once and makes an empty one: what stands before the body is put into a head.
 */
function wholeBody(document: Document): Element {
  const root = document.documentElement;
  const body = document.querySelector("body");
  if (body?.parentElement !== root || body.previousElementSibling?.localName === "head") return body ?? root;
  const before = childElements(root).slice(0, childElements(root).indexOf(body));
  const head = before.find(({ localName }) => localName === "head") ?? document.createElement("head");
  for (const element of before) if (IN_HEAD.has(element.localName)) head.append(element);
  root.prepend(head);
  for (const element of before.reverse())
    if (element.parentElement === root && element !== head) body.prepend(element);
  return body;
}

function measured(root: Element): { depth: number; elements: number } {
  let [deepest, elements] = [0, 0];
  let level: Element[] = [root];
  while (level.length > 0) {
    deepest += 1;
    elements += level.length;
    if (deepest > FILE_LIMITS.depth) return { depth: deepest, elements };
    level = level.flatMap((element) => childElements(element));
  }
  return { depth: deepest, elements };
}

/** The elements right below an element. */
function childElements(element: Element): Element[] {
  const found: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) found.push(child);
  return found;
}
