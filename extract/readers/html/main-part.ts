import { Readability } from "@mozilla/readability";
import { isFurnitureRole, saysFurnitureClass } from "../../patterns/web-marks.ts";
import type { FlowBlock, Piece } from "../flow/flow.ts";
import type { PageTree } from "./page-tree.ts";
import { blocksIn } from "./page-words.ts";

/** What the choice of the article found: its blocks, and what it takes for its title and author. */
export interface MainPart {
  readonly blocks: readonly FlowBlock[];
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
}

/** Deeper or larger pages than these would take the search for an article longer than linear time. */
const DEEPEST_SEARCHED = 80;
const MOST_SEARCHED = 30_000;
/** Of less than this share of a page's prose an article is no more than a part. */
const SHARE_OF_PROSE = 0.5;
/** A page that holds hardly more than its article is taken whole: the choice of the article drops headings. */
const LITTLE_MORE = 1.15;
const SHORTEST_PROSE = 80;
/** What holds a larger share of a page's words is no menu, whatever it is called. */
const SHARE_OF_FURNITURE = 0.3;
const FURNITURE = "nav, form, dialog, footer, aside, [hidden], [aria-hidden=true], [role], [class], [id]";

/** The main article of a page: without menus, cookie lines and comments, and all of its prose. */
export function mainPart(page: PageTree): MainPart {
  removeFurniture(page.body);
  const plain = blocksIn(plainRoot(page.body));
  if (page.depth > DEEPEST_SEARCHED || page.elements > MOST_SEARCHED) return { blocks: plain };
  const article = new Readability<Node>(page.document, { serializer: (node) => node }).parse();
  const named = { title: article?.title ?? undefined, byline: article?.byline ?? undefined };
  const found = article?.content ? blocksIn(article.content as Element) : [];
  const isWhole = found.length > 0 && proseIn(found) >= proseIn(plain) * SHARE_OF_PROSE;
  const isLittleLess = lengthIn(plain) <= lengthIn(found) * LITTLE_MORE;
  return { ...named, blocks: isWhole && !isLittleLess ? found : plain };
}

function lengthIn(blocks: readonly FlowBlock[]): number {
  return blocks.flatMap(({ pieces }) => pieces).reduce((sum, piece) => sum + wordsOf(piece).length, 0);
}

function wordsOf(piece: Piece): string {
  return piece.kind === "words" ? piece.words : "";
}

function proseIn(blocks: readonly FlowBlock[]): number {
  return blocks.reduce((sum, { kind, pieces }) => {
    const length = pieces.reduce((all, piece) => all + wordsOf(piece).length, 0);
    return kind !== "heading" && length >= SHORTEST_PROSE ? sum + length : sum;
  }, 0);
}

/** The part that a page calls its main one, where that holds most of its words. */
function plainRoot(body: Element): Element {
  const all = lengthOf(body);
  const named = [...body.querySelectorAll("main, [role=main], article")];
  return named.find((part) => lengthOf(part) > all * SHARE_OF_PROSE) ?? body;
}

function removeFurniture(body: Element): void {
  const all = lengthOf(body);
  for (const element of [...body.querySelectorAll(FURNITURE)])
    if (isFurniture(element) && lengthOf(element) <= all * SHARE_OF_FURNITURE) element.remove();
}

const KEPT = new Set(["main", "article", "body", "blockquote", "p", "h1", "h2", "h3", "i", "em"]);
const LAID_OUT = new Set(["nav", "form", "dialog", "footer", "aside"]);

function isFurniture(element: Element): boolean {
  const name = element.localName;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  if (KEPT.has(name)) return false;
  if (LAID_OUT.has(name)) return !(name === "footer" && element.closest("blockquote"));
  if (isFurnitureRole(element.getAttribute("role") ?? "")) return true;
  return saysFurnitureClass(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`);
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}
