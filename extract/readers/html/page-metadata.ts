import { lettersOf, realAuthor, realTitle, withoutTags } from "../../patterns/file-words.ts";
import { isInComments } from "./in-comments.ts";
import { pageDate } from "./page-date.ts";

/** What a page says of itself. */
export interface PageMetadata {
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  /** EDTF. */
  readonly date?: string | undefined;
}

const AUTHOR_NAMES = [
  "citation_author",
  "dc.creator",
  "dcterms.creator",
  "author",
  "article:author",
  "parsely-author",
];
const TITLE_NAMES = ["citation_title", "dc.title", "dcterms.title", "og:title"];
const NAMED_BY = ["name", "property", "itemprop"];
const MOST_AUTHORS = 20;

/** The title and the authors by the metadata of a page: the fields of scholarly pages first, then those of all others. */
export function pageMetadata(document: Document): PageMetadata {
  const fields = fieldsOf(document);
  const authors = AUTHOR_NAMES.map((name) => namesIn(fields.get(name) ?? [])).find(
    (names) => names.length > 0,
  );
  return {
    title: titleOf(document, fields),
    authors: authors ?? namesIn(linkedAuthors(document)),
    date: pageDate(document, fields),
  };
}

function fieldsOf(document: Document): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const field of document.querySelectorAll("meta[content]")) {
    if (isInComments(field)) continue;
    const name =
      NAMED_BY.map((by) => field.getAttribute(by))
        .find(Boolean)
        ?.toLowerCase() ?? "";
    const values = fields.get(name) ?? [];
    values.push(field.getAttribute("content") ?? "");
    fields.set(name, values);
  }
  return fields;
}

/** Real names, each once. */
export function namesIn(given: readonly string[]): string[] {
  const names = given
    .slice(0, MOST_AUTHORS)
    .flatMap((words) => words.split(/;|\band\b|&/u))
    .flatMap((name) => realAuthor(name) ?? []);
  return [...new Set(names)];
}

function linkedAuthors(document: Document): string[] {
  return [...document.querySelectorAll("a[rel~=author]")].map((link) => link.textContent ?? "");
}

/** The first heading that the title of the page begins or ends with is the title without the name of the site. */
function titleOf(document: Document, fields: ReadonlyMap<string, readonly string[]>): string | undefined {
  const given = realTitle(withoutTags(document.querySelector("title")?.textContent ?? ""));
  const letters = lettersOf(given ?? "");
  const heading = [...document.querySelectorAll("h1, h2")]
    .map((element) => realTitle(element.textContent ?? ""))
    .find((words) => words !== undefined && isEndOf(letters, lettersOf(words)));
  const named = TITLE_NAMES.map((name) => realTitle(fields.get(name)?.[0])).find(Boolean);
  return heading ?? named ?? given;
}

function isEndOf(all: string, part: string): boolean {
  return part.length > 2 && (all.startsWith(part) || all.endsWith(part));
}
