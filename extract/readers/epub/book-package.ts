import { givenDate } from "../../patterns/given-dates.ts";
import { refuse } from "../bad-file.ts";
import { resolvedPath } from "../html/page-links.ts";
import { type XmlElement, xmlTree } from "../xml/xml-tree.ts";
import { attributeOf, childAt, childrenOf, elementsIn, wordsIn } from "../xml/xml-views.ts";
import type { Archive } from "../zip/unzip.ts";

/** What the package file of a book says: title, authors, and the paths of its chapters in the order of reading. */
export interface BookPackage {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  /** EDTF. */
  readonly date: string | undefined;
  readonly chapters: readonly string[];
}

/** The package of a book. Throws BadTextError where the archive is no book. */
export async function packageOf(archive: Archive, file: string): Promise<BookPackage> {
  const container = await archive.read("META-INF/container.xml");
  const [rootfile] = container ? elementsIn(xmlTree(container, file), "rootfile") : [];
  const path = resolvedPath("", attributeOf(rootfile, "full-path") ?? "");
  const opf = await archive.read(path);
  if (!opf) refuse(file, "is an archive, but no EPUB book: download it again, or convert it to EPUB.");
  const root = xmlTree(opf, file);
  const metadata = childAt(root, "metadata");
  return {
    title: wordsIn(childrenOf(metadata, "title")[0]).trim() || undefined,
    authors: childrenOf(metadata, "creator")
      .filter(isAuthor(metadata))
      .map((creator) => wordsIn(creator).trim()),
    date: dateOf(metadata),
    chapters: chaptersOf(root, path),
  };
}

/** Events that make a book a book, the first of them first; others tell when its file was made or changed. */
const EVENTS = ["original-publication", "publication", "issued", ""];
/** Who puts old books into files dates them by the day of that. */
const REISSUES = /gutenberg|standard ?ebooks|wikisource|feedbooks/iu;

function dateOf(metadata: XmlElement | undefined): string | undefined {
  const isReissue = childrenOf(metadata, "publisher").some((one) => REISSUES.test(wordsIn(one)));
  const events = isReissue ? EVENTS.slice(0, 1) : EVENTS;
  const dates = childrenOf(metadata, "date");
  for (const event of events) {
    const [date] = dates
      .filter((one) => (attributeOf(one, "event") ?? "") === event)
      .flatMap((one) => givenDate(wordsIn(one)) ?? []);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Creators may be editors and translators, told by a role of their own (MARC relators). */
function isAuthor(metadata: XmlElement | undefined): (creator: XmlElement) => boolean {
  const roles = new Map(
    childrenOf(metadata, "meta")
      .filter((meta) => attributeOf(meta, "property") === "role")
      .map((meta) => [attributeOf(meta, "refines"), wordsIn(meta).trim()]),
  );
  return (creator) =>
    ["aut", ""].includes(attributeOf(creator, "role") ?? roles.get(`#${attributeOf(creator, "id")}`) ?? "");
}

const PAGES = new Set(["application/xhtml+xml", "text/html", "application/x-dtbook+xml"]);

function chaptersOf(root: XmlElement, path: string): string[] {
  const listed = new Map(
    childrenOf(childAt(root, "manifest"), "item").map((entry) => [attributeOf(entry, "id"), entry]),
  );
  const chapters = childrenOf(childAt(root, "spine"), "itemref").flatMap((itemref) => {
    const entry = listed.get(attributeOf(itemref, "idref"));
    const isPage = PAGES.has(attributeOf(entry, "media-type") ?? "");
    const isNav = (attributeOf(entry, "properties") ?? "").split(" ").includes("nav");
    return isPage && !isNav ? [resolvedPath(path, decoded(attributeOf(entry, "href") ?? ""))] : [];
  });
  return [...new Set(chapters)];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray % is what it is
  }
}
