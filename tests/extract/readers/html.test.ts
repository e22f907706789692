import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Source } from "../../../extract/document.ts";
import { FILE_LIMITS } from "../../../extract/readers/bad-file.ts";
import { BadTextError } from "../../../extract/readers/bad-text-error.ts";
import { takeNotes } from "../../../extract/readers/html/page-notes.ts";
import { pageTree } from "../../../extract/readers/html/page-tree.ts";
import { blocksIn } from "../../../extract/readers/html/page-words.ts";
import { readBytes } from "../../../extract/readers/read-text.ts";
import { segment } from "../../../extract/stages/segment.ts";
import { growthOf } from "../../growth.ts";
import { notesOf, read as readFile, wordsOf } from "./read-source.ts";

const PROSE =
  "In April 1918 the Cheka raided the clubs of the anarchists in Moscow, and many a writer, at home and abroad, told of it later.";

const QUOTED =
  "The raids were a blow to all who had hoped, and nobody in the city forgot them, says one who was there.";

const read = (html: string, file = "page.html") => readFile(html, file);

const page = (article: string, head = "<title>The Raids</title>") =>
  `<!doctype html><html><head>${head}</head><body>
  <header class="site-header"><a href="/">The Journal</a></header><nav><a href="/a">Home</a> <a href="/b">Archive</a></nav>
  <div class="cookie-consent">We use cookies to improve your visit. <button>Accept</button></div>
  <main><article><h1>The Raids</h1>${article}</article></main>
  <aside class="sidebar"><p>Read this too, for it is about something else altogether, and long enough to count as prose.</p></aside>
  <section class="comments"><p>Great post, thank you for it, I learned a lot from all that you have written here today!</p></section>
  <footer>© The Journal</footer></body></html>`;

describe("a web page", () => {
  test("is its main article alone, with its structure in the markup and none of it in the words", async () => {
    const source = await read(
      page(
        `<p>${PROSE} So <em>Burevestnik</em> wrote.</p><h2>After the raids</h2><blockquote><p>${QUOTED}</p></blockquote><ul><li>one thing</li></ul>`,
      ),
    );
    expect(source.title).toBe("The Raids");
    expect(source.body).toBe(
      `The Raids\n\n${PROSE} So Burevestnik wrote.\n\nAfter the raids\n\n${QUOTED}\n\n- one thing`,
    );
    expect(wordsOf(source, "heading")).toEqual(["The Raids", "After the raids"]);
    expect(wordsOf(source, "quotation")).toEqual([QUOTED]);
    expect(wordsOf(source, "italic")).toEqual(["Burevestnik"]);
    expect(segment(source).stretches.map(({ kind }) => kind)).toEqual([
      "title",
      "paragraph",
      "heading",
      "quotation",
      "paragraph",
    ]);
  });

  test.each([
    ["a field of its head", '<meta name="author" content="Avrich, Paul">', "By Paul Avrich"],
    [
      "a scholarly page",
      '<meta name="citation_author" content="Paul Avrich"><meta name="citation_author" content="Emma Goldman">',
      "By Paul Avrich and Emma Goldman",
    ],
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"The Raids","author":{"@type":"Person","name":"Paul Avrich"}}</script>',
      "By Paul Avrich",
    ],
  ])("names its author under the title by %s", async (_, head, byline) => {
    const { body } = await read(page(`<p>${PROSE}</p>`, `<title>The Raids | The Journal</title>${head}`));
    expect(body.split("\n\n").slice(0, 2)).toEqual(["The Raids", byline]);
  });

  test("that names a program as its author, or whose author stands there already, gets no line", async () => {
    const admin = await read(
      page(`<p>${PROSE}</p>`, '<title>The Raids</title><meta name="author" content="admin">'),
    );
    expect(admin.body).not.toContain("By ");
    const named = await read(
      page(`<p>By Paul Avrich</p><p>${PROSE}</p>`, '<meta name="author" content="Paul Avrich">'),
    );
    expect(named.body.match(/Paul Avrich/gu)).toHaveLength(1);
  });

  test.each([
    [
      "links in a raised figure and a list",
      `<p>${PROSE}<sup><a href="#fn1" id="r1">1</a></sup> ${PROSE}</p><ol><li id="fn1">Paul Avrich, <i>The Russian Anarchists</i> (Princeton, 1967), p. 113. <a href="#r1">↩</a></li></ol>`,
    ],
    [
      "roles",
      `<p>${PROSE}<a role="doc-noteref" href="#x">1</a> ${PROSE}</p><section role="doc-endnotes"><p id="x">Paul Avrich, <i>The Russian Anarchists</i> (Princeton, 1967), p. 113.</p></section>`,
    ],
    [
      "anchors of an old page",
      `<p>${PROSE}<a href="#n1" name="t1">[1]</a> ${PROSE}</p><hr><p><a name="n1" href="#t1">1.</a> Paul Avrich, <i>The Russian Anarchists</i> (Princeton, 1967), p. 113.</p>`,
    ],
    [
      "brackets around a link",
      `<p>${PROSE}[<a href="#_ftn1" name="_ftnref1">1</a>] ${PROSE}</p><div><p><a name="_ftn1" href="#_ftnref1">[1]</a> Paul Avrich, <i>The Russian Anarchists</i> (Princeton, 1967), p. 113.</p></div>`,
    ],
    [
      "the cited works of an encyclopaedia",
      `<p>${PROSE}<sup class="reference" id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup> ${PROSE}</p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">Paul Avrich, <i>The Russian Anarchists</i> (Princeton, 1967), p. 113.</span></li></ol>`,
    ],
  ])("with notes by %s keeps each behind its mark", async (_, article) => {
    const source = await read(page(article));
    expect(source.body).toContain(`${PROSE}[1] ${PROSE}`);
    expect(notesOf(source)).toEqual([
      {
        label: "1",
        marked: "later.[1]".slice(-9),
        words: "Paul Avrich, The Russian Anarchists (Princeton, 1967), p. 113.",
      },
    ]);
    expect(wordsOf(source, "italic")).toContain("The Russian Anarchists");
  });

  test("with links to its chapters has no notes", async () => {
    const source = await read(
      page(`<p><a href="#c1">1</a></p><p>${PROSE}</p><h2 id="c1">1 The clubs</h2><p>${PROSE}</p>`),
    );
    expect(notesOf(source)).toEqual([]);
    expect(wordsOf(source, "heading")).toContain("1 The clubs");
  });

  test("is read in the characters that it says it is in", async () => {
    const latin = Buffer.from(
      page(`<p>The café of ${PROSE}</p>`, '<meta charset="iso-8859-1"><title>The Raids</title>'),
      "latin1",
    );
    expect((await readBytes(latin, "a.htm")).body).toContain("The café of");
    const wide = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(page(`<p>The café of ${PROSE}</p>`), "utf16le"),
    ]);
    expect((await readBytes(wide, "a.htm")).body).toContain("The café of");
  });
});

describe("an odd web page", () => {
  test.each([
    ["holds no words", "<html><body><script>let x</script></body></html>", /^page\.html holds no words/u],
    [
      "is nested without end",
      "<div>".repeat(100_000),
      /^page\.html holds elements nested about \d+ deep \(limit depth: 500\): save/u,
    ],
  ])("that %s is refused in a sentence", async (_, html, sentence) => {
    await expect(read(html)).rejects.toThrow(BadTextError);
    await expect(read(html)).rejects.toThrow(sentence);
  });

  test("that is larger than the limit is refused before it is looked at", async () => {
    await expect(readBytes(new Uint8Array(FILE_LIMITS.htmlBytes + 1), "a.html")).rejects.toThrow(
      /limit htmlBytes/u,
    );
  });

  test("of random tags gives words or a sentence, and markup that lies within them", async () => {
    const tag = fc.constantFrom(
      "<p>",
      "</p>",
      "<blockquote>",
      "<li>",
      "<ol>",
      "<table><tr><td>",
      "<a href='#a'>1</a>",
      "<sup>2</sup>",
      "<i>",
      "</i>",
      "<p id=a>1. ",
      "<h2>",
      "<!--",
      "-->",
      "<![CDATA[",
      "&amp;&#xD800;&bogus;",
      "<br><br>",
      "\u0000",
      "</div>",
      "<svg>",
    );
    const html = fc.array(fc.oneof(tag, fc.string()), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(html, async (parts) => {
        const source = await read(parts.join("")).catch((error: unknown) => error);
        if (source instanceof BadTextError) return /^page\.html .+[.]$/u.test(source.message);
        const { body, markup } = source as Source;
        return markup.every(({ start, end }) => 0 <= start && start < end && end <= body.length);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

test.each<[string, (size: number) => string]>([
  ["marks of notes in one raised stretch", (size) => `<p>Word<sup>${marks(size)}</p>${ends(size)}`],
  [
    "marks that lead into one large block",
    (size) => `<div><p>Word ${marks(size)}</p><div>${places(size)}</div></div>`,
  ],
  ["blank italics and line breaks", (size) => `<p>Word</p>${"<i> </i><br>".repeat(size)}<p>The end.</p>`],
  ["empty cells", (size) => `<table><tr>${"<td> </td>".repeat(size)}</tr></table><p>The end.</p>`],
])("the time for %s grows with the page", (_, make) => {
  expect(growthOf<string>(walked, make, 2_000)).toBeLessThan(2);
});

/** The blocks of a page whose notes are taken out, as the reader finds them. */
function walked(html: string) {
  const { document, body } = pageTree(html, "a.html");
  takeNotes([{ path: "", document }]);
  return blocksIn(body);
}

function marks(count: number): string {
  return Array.from({ length: count }, (_, at) => `<a href="#n${at}">${at}</a> so `).join("");
}

function ends(count: number): string {
  return Array.from({ length: count }, (_, at) => `<p id="n${at}">${at} A note.</p>`).join("");
}

function places(count: number): string {
  return Array.from({ length: count }, (_, at) => `<a id="n${at}"></a>${at} A note. `).join("");
}

test.each([
  ["a PDF", "%PDF-1.7\n1 0 obj"],
  ["an archive", "PK\u0003\u0004 word/document.xml"],
  ["bytes that are no text", "\u0000\u0001\u0002\u0003".repeat(500)],
])("%s with the ending of a web page is told to be none", async (_, words) => {
  await expect(readBytes(new TextEncoder().encode(words), "a.html")).rejects.toThrow(
    /^a\.html is no web page: give it the ending/u,
  );
});
