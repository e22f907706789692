import { givenDate } from "../../patterns/given-dates.ts";
import { isArticleType } from "../../patterns/web-marks.ts";
import { isInComments } from "./in-comments.ts";

/** Fields that tell when a work appeared: those of scholarly pages, then those of journals and diaries. */
const SCHOLARLY = [
  "citation_publication_date",
  "citation_date",
  "dcterms.issued",
  "dc.date.issued",
  "dc.date",
  "dcterms.date",
];
const COMMON = [
  "article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "publish_date",
  "pubdate",
  "date",
];
const TIMES = "time[pubdate], time[itemprop~=datePublished], time.published, time.entry-date";

/** When a page appeared, as EDTF; the day on which it was changed last is none. */
export function pageDate(
  document: Document,
  fields: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const byName = (names: readonly string[]) => names.flatMap((name) => fields.get(name) ?? []).map(givenDate);
  return [...byName(SCHOLARLY), linkedDate(document), ...byName(COMMON), ...timesIn(document)].find(Boolean);
}

function timesIn(document: Document): (string | undefined)[] {
  return [...document.querySelectorAll(TIMES)]
    .filter((time) => !isInComments(time))
    .map((time) => givenDate(time.getAttribute("datetime") ?? time.textContent ?? ""));
}

/** What linked data (JSON-LD, schema.org) say of the article; of several things the first that may be what the page publishes. */
function linkedDate(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const date = publishedIn(parsed(script.textContent ?? ""), MOST_LEVELS);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Lists and graphs of things lie a few levels deep. */
const MOST_LEVELS = 4;
/** A part of an article is a thing of its own, with a date of its own. */
const AROUND = ["@graph", "mainEntity", "mainEntityOfPage"];

function publishedIn(value: unknown, levels: number): string | undefined {
  if (typeof value !== "object" || value === null || levels === 0) return undefined;
  const thing = value as Readonly<Record<string, unknown>>;
  const date = thing["datePublished"];
  const own = typeof date === "string" && isArticle(thing["@type"]) ? givenDate(date) : undefined;
  if (own !== undefined) return own;
  const inner = Array.isArray(value) ? value : AROUND.map((name) => thing[name]);
  for (const one of inner) {
    const found = publishedIn(one, levels - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A thing that does not say what it is may be the article; one of several types is it by any of them. */
function isArticle(type: unknown): boolean {
  if (type === undefined) return true;
  return [type].flat().some((one) => typeof one === "string" && isArticleType(one));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // what a page says of itself may be broken, and the page is read all the same
  }
}
