import { describe, expect, test } from "vitest";
import { givenDate } from "../../../extract/patterns/given-dates.ts";
import { book } from "./made-files.ts";
import { read } from "./read-source.ts";

const PROSE =
  "In April 1918 the Cheka raided the clubs of the anarchists in Moscow, and many a writer told of it later.";

const dateOf = async (bytes: Uint8Array | string, file: string) => (await read(bytes, file)).date;

test.each([
  ["2019-02-07T23:30:00-05:00", "2019-02-07"],
  ["2019/02/07", "2019-02-07"],
  ["20190207", "2019-02-07"],
  ["1918-3", "1918-03"],
  ["1918", "1918"],
  ["1918-00-00", "1918"],
  ["7 February 2019", "2019-02-07"],
  ["c. 1918", "1918~"],
  ["1917/1921", "1917/1921"],
  [" 1918~ ", "1918~"],
])("the date %j of a file is %s", (given, edtf) => {
  expect(givenDate(given)).toBe(edtf);
});

test.each([
  "",
  "0101-01-01T00:00:00+00:00",
  "0000-00-00",
  "1970-01-01T00:00:00Z",
  "yesterday",
  "12345",
  "v. 2",
])("%j of a file is no date", (given) => expect(givenDate(given)).toBeUndefined());

describe("a web page is dated", () => {
  const page = (head: string, body = "") =>
    `<!doctype html><html><head><title>The Raids</title>${head}</head><body><article><h1>The Raids</h1>${body}<p>${PROSE}</p></article></body></html>`;
  const linked = (value: unknown) =>
    `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

  const comment = (inner: string) =>
    `<ol class="comment-list"><li id="comment-7"><p>${inner} Great post.</p></li></ol>`;

  test.each([
    ["by a field of its head", page('<meta property="article:published_time" content="2019-02-07T10:00Z">')],
    ["by a scholarly field", page('<meta name="citation_publication_date" content="2019/02/07">')],
    [
      "by the first of scholarly fields, whatever others say",
      page(
        '<meta name="date" content="2024-01-01"><meta name="DC.date" content="2019-02-07"><meta name="citation_date" content="">',
      ),
    ],
    [
      "by linked data, within a graph of things too",
      page(
        linked({ "@graph": [{ "@type": "WebSite" }, { "@type": "Article", datePublished: "2019-02-07" }] }),
      ),
    ],
    ["by a list of linked data", page(linked([{ datePublished: "2019-02-07" }]))],
    ["by linked data after such as are broken", page(linked("{,") + linked({ datePublished: "2019-02-07" }))],
    ["by a time", page("", '<time pubdate datetime="2019-02-07">last week</time>')],
    ["by the words of a time", page("", '<time itemprop="datePublished">7 February 2019</time>')],
    [
      "by the linked data of an article that stands behind a comment's",
      page(
        linked([
          { "@type": "Comment", datePublished: "2024-01-01" },
          { "@type": ["Thing", "https://schema.org/NewsArticle"], datePublished: "2019-02-07" },
        ]),
      ),
    ],
    [
      "by its own time, on a page that is open to comments",
      page(
        "",
        '<div class="post comments-open"><time class="published" datetime="2019-02-07">then</time></div>',
      ),
    ],
  ])("%s", async (_, html) => {
    expect(await dateOf(html, "page.html")).toBe("2019-02-07");
  });

  test.each([
    ["by when it was changed last", page('<meta property="article:modified_time" content="2024-01-01">')],
    ["by any other time", page("", '<p>Next meeting: <time datetime="2024-01-01">soon</time></p>')],
    ["by a comment's time", page("", comment('<time pubdate datetime="2024-01-01">then</time>'))],
    ["by a comment's field", page("", comment('<meta itemprop="datePublished" content="2024-01-01">'))],
    ["by a comment's linked data", page(linked({ "@type": "Comment", datePublished: "2024-01-01" }))],
    ["by a picture's linked data", page(linked({ "@type": "ImageObject", datePublished: "2024-01-01" }))],
    ["by a part of it", page(linked({ hasPart: { datePublished: "2024-01-01" } }))],
  ])("not %s", async (_, html) => {
    expect(await dateOf(html, "page.html")).toBeUndefined();
  });
});

test.each([
  ["2019", "<dc:date>2019</dc:date>"],
  [
    "1918-03",
    '<dc:date opf:event="modification">2020</dc:date><dc:date opf:event="publication">1918-03</dc:date>',
  ],
  [
    "1918",
    '<dc:date opf:event="publication">2003</dc:date><dc:date opf:event="original-publication">1918</dc:date>',
  ],
  [undefined, '<dc:date opf:event="modification">2020</dc:date>'],
  [undefined, "<dc:date>0101-01-01T00:00:00+00:00</dc:date>"],
  [undefined, "<dc:publisher>Project Gutenberg</dc:publisher><dc:date>2006-01-02</dc:date>"],
])("a book is dated %s by %s", async (edtf, metadata) => {
  const bytes = book(
    { "a.xhtml": `<h1>One</h1><p>${PROSE}</p>` },
    `<dc:title>The Raids</dc:title>${metadata}`,
  );
  expect(await dateOf(bytes, "book.epub")).toBe(edtf);
});

describe("an edition is dated", () => {
  const edition = (source: string, published = "", profile = "") =>
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The Raids</title></titleStmt><publicationStmt>${published}</publicationStmt><sourceDesc>${source}</sourceDesc></fileDesc>${profile}</teiHeader><text><body><p>${PROSE}</p></body></text></TEI>`;
  const ONLINE = '<date when="2012">2012</date>';

  test.each([
    ["1918-04-12", "its source", edition('<bibl><date when="1918-04-12">then</date></bibl>', ONLINE)],
    ["1918", "the words of its source", edition("<bibl>Moscow, <date>1918</date></bibl>", ONLINE)],
    [
      "1918-03/1918-05",
      "when it was written",
      edition(
        "<bibl><date>1923</date></bibl>",
        ONLINE,
        '<profileDesc><creation><date from="1918-03" to="1918-05"/></creation></profileDesc>',
      ),
    ],
    ["../1918", "the one end that is known", edition('<bibl><date notAfter="1918"/></bibl>', ONLINE)],
    ["2012", "its own publication, where it has no source", edition("<p>Born digital.</p>", ONLINE)],
  ])("%s by %s", async (edtf, _, xml) => {
    expect(await dateOf(xml, "raids.xml")).toBe(edtf);
  });

  test("not by its own publication where its source has no date", async () => {
    expect(await dateOf(edition("<bibl>A manuscript</bibl>", ONLINE), "raids.xml")).toBeUndefined();
  });
});

test("Markdown says its title and its date between dashes at its head, and keeps every character", async () => {
  const body = `---\ntitle: "The Raids: A History"\nlayout: post\ndate: 2019-02-07 10:00:00 +0200\n---\n\n${PROSE}\n`;
  expect(await read(body, "raids.md")).toMatchObject({
    title: "The Raids: A History",
    date: "2019-02-07",
    body,
  });
  expect(await dateOf(body, "raids.txt")).toBeUndefined();
  expect(await dateOf(`${PROSE}\n\n---\ndate: 2019\n---\n`, "raids.md")).toBeUndefined();
  expect(await dateOf(`---\n${PROSE}\ndate: 2019\n---\n`, "raids.md")).toBeUndefined();
});
