import { expect, test } from "vitest";
import { lineBreaksOf } from "../../../extract/patterns/line-breaks.ts";

const LINE = "the police of the new state looked on for some weeks before it struck";

/** True where the break behind each line of a text ends a paragraph. */
function ends(text: string): boolean[] {
  const breaks = lineBreaksOf(text);
  return [...text.matchAll(/\n+\s*/gu)].map((gap) =>
    breaks.endsParagraph(gap.index, gap.index + gap[0].length),
  );
}

test("where paragraphs are one line each, every break ends one", () => {
  expect(ends(`${LINE.repeat(5)}\n${LINE.repeat(3)}\nA heading`)).toEqual([true, true]);
});

test("in a column only a blank line, a short line or an opening mark ends one", () => {
  const column = [
    LINE,
    LINE,
    LINE,
    LINE,
    "as all expected.",
    LINE,
    LINE,
    "(1) Avrich, p. 3, a note of some length in this",
    LINE,
  ];
  expect(ends(column.join("\n"))).toEqual([false, false, false, false, true, false, true, false]);
  expect(ends([LINE, LINE, LINE, LINE, "", LINE].join("\n"))).toEqual([false, false, false, true]);
});

test("blanks without a break end nothing", () => {
  expect(lineBreaksOf("one two").endsParagraph(3, 4)).toBe(false);
});

test("the lines of one quotation in Markdown go on over their breaks, up to an empty one, which belongs to it", () => {
  const text = "He wrote:\n> no more than\n> our wages.\n>\n> Another.\nHe left.";
  const breaks = lineBreaksOf(text);
  const ended = [...text.matchAll(/\n/gu)].map(({ index }) => breaks.endsParagraph(index, index + 1));
  expect(ended).toEqual([true, false, false, true, true]);
  expect(ends("He wrote:\n\n>\n> no more.\n>\n>\n> Another.")).toEqual([true, false, false, false, true]);
});

test("an empty line of a quotation ends its sentence", () => {
  const text = "> no more than\n>\n> Another.";
  expect(lineBreaksOf(text).endsParagraph(text.indexOf("\n"), text.indexOf("Another"))).toBe(true);
});

test("the lines of a block that is indented as a whole are one paragraph, in a column and under one line a paragraph", () => {
  const block = [`    ${LINE.slice(0, 60)}`, `    ${LINE.slice(0, 60)}`, "    to the end."];
  expect(ends([LINE, LINE, LINE, LINE, ...block, LINE].join("\n"))).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
    true,
  ]);
  expect(ends([LINE.repeat(4), "", ...block, "", LINE.repeat(4)].join("\n"))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test("a paragraph whose first line alone is indented goes on at the margin", () => {
  const paragraph = [`    ${LINE}`, LINE, LINE];
  expect(ends([...paragraph, ...paragraph].join("\n"))).toEqual([false, false, true, false, false]);
});

test.each([
  "THE STATE OF THE WEAVERS\nAND OF THEIR MASTERS\nBY ANN ARCHER\nHe wrote.",
  "THE STATE OF THE\nWEAVERS\nBY ANN ARCHER\nHe wrote.",
])(
  "a title in capitals goes on over a line that ends or begins within it, and no byline does: %j",
  (text) => {
    expect(ends(text)).toEqual([false, true, true]);
  },
);

test("a line that ends within a word ends no paragraph, however the lines are set", () => {
  const narrow = [
    "He spoke in Petro-",
    "grad and then in Mos-",
    "cow, as did Martov —",
    "and others did.",
    "Post-",
    "War",
  ];
  expect(ends(narrow.join("\n"))).toEqual([false, false, true, true, true]);
});
