import { saysComments } from "../../patterns/web-marks.ts";
import { isInComments } from "./in-comments.ts";

/** What is larger than this share of what stands around it is no comment on it, whatever it is called. */
const SHARE_OF_COMMENTS = 0.3;
/** Comments say who wrote them or when. */
const SIGNED = "time, footer, address, [rel~=author], [itemprop~=author]";
const HOLDERS = "section[class], section[id], div[class], div[id], article";

/** Takes from a page the articles that are comments of readers: those among comments or called so, and those within the article that they comment on. */
export function removeComments(body: Element): void {
  const all = lengthOf(body);
  for (const element of [...body.querySelectorAll(HOLDERS)])
    if (isCalledComment(element) && lengthOf(element) <= all * SHARE_OF_COMMENTS) element.remove();
  for (const [around, nested] of nestedArticles(body))
    if (lengthOfAll(nested) <= lengthOf(around) * SHARE_OF_COMMENTS)
      for (const article of nested) if (article.querySelector(SIGNED)) article.remove();
}

/** An article of comments or among them, and what holds such articles. */
function isCalledComment(element: Element): boolean {
  const isOne = saysComments(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`);
  if (element.localName === "article") return isOne || isInComments(element);
  return isOne && element.querySelector("article") !== null;
}

function nestedArticles(body: Element): Map<Element, Element[]> {
  const found = new Map<Element, Element[]>();
  for (const article of body.querySelectorAll("article article")) {
    const around = article.parentElement?.closest("article");
    if (!around) continue;
    const nested = found.get(around) ?? [];
    nested.push(article);
    found.set(around, nested);
  }
  return found;
}

function lengthOfAll(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + lengthOf(element), 0);
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}
