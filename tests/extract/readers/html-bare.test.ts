import { describe, expect, test } from "vitest";
import { notesOf, read as readFile } from "./read-source.ts";

const PROSE =
  "In April 1918 the Cheka raided the clubs of the anarchists in Moscow, and many a writer, at home and abroad, told of it later.";

const read = (html: string) => readFile(html, "page.html");

const article = (html: string) =>
  `<!doctype html><html><head><title>The Raids</title></head><body><h1>The Raids</h1>${html}</body></html>`;

describe("a web page that leaves to the browser what it may", () => {
  test("with notes in a counted list that link back to their marks takes the numbers of the marks", async () => {
    const numbers = Array.from({ length: 11 }, (_, index) => index + 1);
    const marks = numbers.map((n) => `<p>${PROSE}<sup id="r${n}"><a href="#n${n}">${n}</a></sup></p>`);
    const notes = numbers.map(
      (n) => `<li id="n${n}">Avrich told of it on page ${n}. <a href="#r${n}">↩</a></li>`,
    );
    const source = await read(article(`${marks.join("")}<ol>${notes.join("")}</ol>`));
    expect(notesOf(source).map(({ label, words }) => [label, words])).toEqual(
      numbers.map((n) => [`${n}`, `Avrich told of it on page ${n}.`]),
    );
  });

  test("with a list that links back to other places than its links stand at has no notes", async () => {
    const source = await read(
      article(
        `<p>${PROSE} See <a id="r1" href="#n1">1</a> and <a id="r2" href="#n2">2</a>.</p><p id="top">${PROSE}</p><ol><li id="n1">The clubs of the city. <a href="#top">Top</a></li><li id="n2">The raids. <a href="#r1">Top</a></li></ol>`,
      ),
    );
    expect(notesOf(source)).toEqual([]);
  });

  test.each([
    ["a title", "<title>T7</title>"],
    ["a title and a script", "<title>T7</title><script>let x</script>"],
    ["a title after an empty head", "<head></head><title>T7</title>"],
    ["a comment and a title", "<!-- a page --><meta charset=utf-8><title>T7</title>"],
  ])("that opens with %s outside a head keeps its words", async (_, opening) => {
    const { title, body } = await read(
      `<!doctype html><html>${opening}<body><p>Lenin met Trotsky in Tula.</p><p>Bukharin opposed Lenin.</p></body></html>`,
    );
    expect(title).toBe("T7");
    expect(body).toBe("T7\n\nLenin met Trotsky in Tula.\n\nBukharin opposed Lenin.");
  });

  test.each(["svg", "math", "select", "textarea", "noscript", "SVG width=3"])(
    "that opens <%s> and never closes it loses no word of the text after it",
    async (tag) => {
      const { body } = await read(
        article(`<p>${PROSE}</p><${tag}><p>Lenin met Trotsky.</p><h2>Tula</h2><p>End.</p>`),
      );
      expect(body).toBe(`The Raids\n\n${PROSE}\n\nLenin met Trotsky.\n\nTula\n\nEnd.`);
    },
  );

  test("whose drawing is closed keeps the words of the drawing out of the text", async () => {
    const svg = "<svg><text>a label</text></svg><svg><foreignObject><p>a box</p></foreignObject></svg>";
    const { body } = await read(article(`<p>${PROSE}</p>${svg}<p>Lenin met Trotsky.</p>`));
    expect(body).toBe(`The Raids\n\n${PROSE}\n\nLenin met Trotsky.`);
  });

  test("with tags in its title is called by the words of the title", async () => {
    const { title } = await read(
      `<!doctype html><html><head><title>The <script>let x</script> <i>Raids</i></title></head><body><p>${PROSE}</p></body></html>`,
    );
    expect(title).toBe("The let x Raids");
  });
});
