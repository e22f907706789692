/** Elements whose words a page does not show as text: a reader passes over what lies in them. */
const HIDING = "svg|math|select|textarea|noscript";
/** Elements of running text, which end a drawing or a formula that is open (WHATWG HTML, 13.2.6.5, "any other start tag" of a breakout). */
const RUNNING = "p|div|h[1-6]|ul|ol|dl|table|blockquote|pre|section|article|center|hr";
const TAG = new RegExp(`<(?:(/?)(${HIDING})|(${RUNNING}))(?=[\\s/>])`, "giu");

/**
 * The page with what hides words and is never closed closed before the next block of running text, as browsers end an open
 * drawing there: else the rest of the page would be lost in it.
 */
export function closeHiding(html: string): string {
  const tags = [...html.matchAll(TAG)];
  const lastClosed = new Map(
    tags.flatMap(({ 1: slash, 2: name, index }) => (slash && name ? [[name.toLowerCase(), index]] : [])),
  );
  const parts: string[] = [];
  let [open, from] = [undefined as string | undefined, 0];
  for (const { 1: slash, 2: hiding, index } of tags) {
    const name = hiding?.toLowerCase();
    if (name !== undefined) {
      if (!slash && index > (lastClosed.get(name) ?? -1)) open ??= name;
    } else if (open !== undefined) {
      parts.push(html.slice(from, index), `</${open}>`);
      [open, from] = [undefined, index];
    }
  }
  return parts.length === 0 ? html : [...parts, html.slice(from)].join("");
}
