/** A page of a book, or the only one: where it lies, and its tree. */
export interface NotePage {
  readonly path: string;
  readonly document: Document;
}

/** The places of some pages that links may point at, and the order in which elements stand. */
export interface LinkTargets {
  /** The element that a link of a page leads to; nothing for what lies elsewhere. */
  of(link: Element, page: NotePage): Element | undefined;
  /** The elements that the links in a part of a page lead to. */
  from(part: Element, page: NotePage): Set<Element>;
  /** True where the first element stands before the second. */
  isBefore(first: Element, second: Element): boolean;
}

/** Finds what links lead to within some pages. */
export function linkTargets(pages: readonly NotePage[]): LinkTargets {
  const order = new Map<Element, number>();
  const byPlace = new Map<string, Element>();
  for (const { path, document } of pages)
    for (const element of document.querySelectorAll("*")) {
      order.set(element, order.size);
      for (const name of [element.getAttribute("id"), element.getAttribute("name")])
        if (name && !byPlace.has(`${path}#${name}`)) byPlace.set(`${path}#${name}`, element);
    }
  const addresses = new Map(pages.map(({ document }) => [document, ownAddress(document)]));
  const orderOf = (element: Element) => order.get(element) ?? 0;
  const of = (link: Element, page: NotePage) =>
    byPlace.get(placeOf(link.getAttribute("href") ?? "", page.path, addresses.get(page.document)));
  return {
    of,
    from: (part, page) =>
      new Set([...part.querySelectorAll("a[href]")].flatMap((link) => of(link, page) ?? [])),
    isBefore: (first, second) => orderOf(first) < orderOf(second),
  };
}

function placeOf(href: string, path: string, own: string | undefined): string {
  const at = href.indexOf("#");
  if (at < 0) return "";
  const [address, name] = [href.slice(0, at), decoded(href.slice(at + 1))];
  if (address === "" || address === own) return `${path}#${name}`;
  return `${resolvedPath(path, decoded(address))}#${name}`;
}

/** The full address by which saved pages often name themselves. */
function ownAddress(document: Document): string | undefined {
  return document.querySelector('link[rel="canonical"]')?.getAttribute("href")?.split("#", 1)[0];
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words; // a stray % is what it is
  }
}

/** A path within an archive, as seen from another file in it. */
export function resolvedPath(from: string, to: string): string {
  const parts = to.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of to.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
