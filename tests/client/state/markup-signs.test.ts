import { expect, test } from "vitest";
import { markupSigns, plainWords } from "../../../client/state/markup-signs.ts";

/** The words as they are seen: without the signs. */
function seen(kind: string, words: string): string {
  const body = `Before.\n\n${words}`;
  const start = body.length - words.length;
  const spans = markupSigns(body, { kind, start, end: body.length });
  const signs = spans.filter(({ what }) => what === "sign").sort((a, b) => b.start - a.start);
  return signs.reduce((left, sign) => left.slice(0, sign.start) + left.slice(sign.end), body).slice(start);
}

test.each([
  ["heading", "## After the raids", "After the raids"],
  ["title", "# The *Raids* of 1918", "The Raids of 1918"],
  ["quotation", "> The raids were a blow\n> to all.", "The raids were a blow\nto all."],
  ["quotation", ">> Words within words.", "Words within words."],
  ["paragraph", "He met Lenin[^12] there.", "He met Lenin12 there."],
  ["note", "[^12]: Lenin, *Works*.", "12 Lenin, Works."],
  ["sentence", "He met Lenin[^12] there.", "He met Lenin[12] there."],
  ["sentence", "> and so\n> it is.", "and so\nit is."],
  ["paragraph", "A \\*star\\* and \\[1\\], *a \\* b*.", "A *star* and [1], a * b."],
  [
    "paragraph",
    "So *Burevestnik* and _Anarkhiia_ wrote, **at once**.",
    "So Burevestnik and Anarkhiia wrote, at once.",
  ],
])("a %s shows its words without the signs of Markdown: %s", (kind, words, expected) => {
  expect(seen(kind, words)).toBe(expected);
});

test.each([
  ["paragraph", "# is the sign of a number, > of more"],
  ["paragraph", "He spoke.* She answered.*"],
  ["paragraph", "* Lenin to Trotsky, a letter"],
  ["paragraph", "snake_case_name and 2*3*4"],
  ["paragraph", "* * *"],
  ["heading", "#1918"],
  ["paragraph", "See https://example.org/_raids_/1918 and www.example.org/*all*."],
  ["paragraph", "See https://example.org/_raids and https://example.org/clubs_ too."],
  ["note", "doi:10.1000/_x_/1"],
  ["paragraph", "Call `a *b* c` or ``d _e_``, then."],
])("a %s keeps what is no such sign: %s", (kind, words) => {
  expect(seen(kind, words)).toBe(words);
});

test("a claim is shown in one line without signs; words that have none stay as they are", () => {
  expect(plainWords("> The *state* is\n> a machine")).toBe("The state is a machine");
  expect(plainWords("The state  is 2*3")).toBe("The state  is 2*3");
  expect(plainWords("The \\*state\\* is `2 *3* 4`")).toBe("The *state* is `2 *3* 4`");
});

test("words between signs of emphasis are emphasised", () => {
  const body = "So *Burevestnik* and _Anarkhiia_ wrote.";
  const spans = markupSigns(body, { kind: "paragraph", start: 0, end: body.length });
  const emphasised = spans.filter(({ what }) => what === "emphasis");
  expect(emphasised.map(({ start, end }) => body.slice(start, end))).toEqual([
    "*Burevestnik*",
    "_Anarkhiia_",
  ]);
});
