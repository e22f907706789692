import { expect, test } from "vitest";
import { read } from "./read-source.ts";

const PROSE =
  "In April 1918 the Cheka raided the clubs of the anarchists in Moscow, and many a writer, at home and abroad, told of it later.";
const COMMENT = '<p>Great post.</p><footer>Joe, <time pubdate datetime="2024-01-01">then</time></footer>';

const page = (behind: string) =>
  `<!doctype html><html><head><title>The Raids</title></head><body><main><article><h1>The Raids</h1><p>${PROSE}</p><p>${PROSE}</p>${behind}</main></body></html>`;

test.each([
  [
    "among responses",
    `</article><section class="responses"><h2>A response</h2><article class="response">${COMMENT}</article></section>`,
  ],
  [
    "among replies within the article",
    `<div id="replies"><article><div>${COMMENT}</div></article></div></article>`,
  ],
  ["called a comment", `</article><article class="comment">${COMMENT}</article>`],
  [
    "within the article",
    `<section><article>${COMMENT}</article><article>${COMMENT}</article></section></article>`,
  ],
])("an article %s is a comment: no part of the page, nor its date", async (_, behind) => {
  const source = await read(page(behind), "page.html");
  expect(source.body).toBe(`The Raids\n\n${PROSE}\n\n${PROSE}`);
  expect(source.date).toBeUndefined();
});

test.each([
  [
    "holds as much as what stands around it",
    `<article><p>${PROSE} So it was.</p>${COMMENT}</article></article>`,
  ],
  ["says neither who wrote it nor when", "<article><p>So it was.</p></article></article>"],
  ["stands beside another", `</article><article><p>So it was.</p>${COMMENT}</article>`],
])("an article that %s is part of the page", async (_, behind) => {
  expect((await read(page(behind), "page.html")).body).toContain("So it was.");
});
