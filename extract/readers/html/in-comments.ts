import { saysComments } from "../../patterns/web-marks.ts";

const MAY_SAY = "[class], [id], [itemtype], [itemprop]";
/** What holds a whole page may say of it that it has comments. */
const WHOLE = new Set(["html", "body", "main"]);

/** True where an element stands among the comments of a page's readers, or in one of them. */
export function isInComments(element: Element): boolean {
  const around = element.parentElement?.closest(MAY_SAY);
  if (!around) return false;
  const said = ["class", "id", "itemprop", "itemtype"].map((name) => around.getAttribute(name) ?? "");
  return (!WHOLE.has(around.localName) && saysComments(said.join(" "))) || isInComments(around);
}
