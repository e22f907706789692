import { expect, test } from "vitest";
import { claimsOf } from "../told-claims.ts";

test("an empty line of a quotation in Markdown is no word of the claim before it", async () => {
  const marked =
    "{Person|John Maclean} wrote in 1919:\n\n> The League has failed its members.\n>\n> The League has no future.\n>\n\nWages fell in every town.";
  const claims = await claimsOf(marked);
  expect(claims.map((claim) => claim.split(": ").at(-1))).toEqual(
    expect.arrayContaining(["The League has failed its members.", "The League has no future."]),
  );
});

test.each([
  [
    "{Person|Churchill}, who despised {Person|Cripps}, doubted that the plan would ever work.",
    "reported doubted Churchill: the plan would ever work",
  ],
  [
    "{Person|Debs}, who admired {Person|Hillquit}, claimed that the party had lost its way.",
    "reported asserted Debs: the party had lost its way",
  ],
  [
    "{Person|Debs}, whom {Person|Hillquit} admired, always claimed that the party had lost its way.",
    "reported asserted Debs: the party had lost its way",
  ],
  [
    "{Person|Churchill}, who had read the memorandum of {Person|Cripps}, doubted that the plan would ever work.",
    "reported doubted Churchill: the plan would ever work",
  ],
  [
    "The {Organisation|Weavers' Union}, which had met {Person|Pitt}, claimed that bread was too dear.",
    "reported asserted Weavers' Union: bread was too dear",
  ],
  [
    "In the year of {Person|Debs}, who admired {Person|Hillquit}, {Person|Cole} claimed that the party had lost its way.",
    "reported asserted Cole: the party had lost its way",
  ],
  [
    "The minister, who despised {Person|Cripps}, doubted that the plan would ever work.",
    "reported doubted -: the plan would ever work",
  ],
])("the subject behind a relative clause stands before it: %s", async (marked, told) => {
  expect(await claimsOf(marked)).toEqual([told]);
});

test.each([
  [
    "The petition, which {Person|Pitt} rejected, stated that bread was too dear.",
    "direct asserted -: The petition, which Pitt rejected, stated that bread was too dear.",
  ],
  [
    "{Person|Cobbett}, whom {Person|Pitt} denounced, stated that bread was too dear.",
    "reported asserted Cobbett: bread was too dear",
  ],
])("the verb of a relative clause reports nothing behind it: %s", async (marked, told) => {
  expect(await claimsOf(marked)).toEqual([told]);
});

test("a word of a title is no theory, view or argument of anybody's", async () => {
  const marked =
    "{Person|Bukharin} was not alone. In his {Work|Toward a Theory of the Imperialist State} he had already written the main outline of it.";
  expect((await claimsOf(marked)).filter((claim) => claim.startsWith("reported"))).toEqual([]);
});

test.each([
  [
    "{Person|Marx} declared that the judgement of beauty is disinterested; a point which had been laid down by many other writers before him.",
    "direct asserted Bernard: a point which had been laid down by many other writers before him",
  ],
  [
    "{Person|Marx} regarded it as the crown of his work; it even formed the point of departure for his many successors.",
    "direct asserted Bernard: it even formed the point of departure for his many successors",
  ],
  [
    "{Person|Marx} declared that the judgement of beauty is disinterested; it even formed the point of departure for his many successors.",
    "reported asserted Marx: it even formed the point of departure for his many successors",
  ],
])(
  "what stands behind a report is the writer's where it comments on it, or on a judgement: %s",
  async (marked, told) => {
    expect((await claimsOf(`By {Person|Bernard}\n\n${marked}`)).at(-1)).toBe(told);
  },
);

test("the label of a turn and the greeting of a letter are no words of a claim", async () => {
  const turn = (words: string) => `{Person|Tom Reed}: ${words}`;
  const talk = [
    turn("The mine was lost."),
    "{Person|Ann Archer}: Why?",
    turn("It was poor."),
    "{Person|Ann Archer}: How so?",
  ];
  expect(await claimsOf(talk.join("\n\n"))).toContain("direct asserted Tom Reed: The mine was lost.");
  const letter = "Letters\n\nSir, the owners of the mine were poor.\n\n{Person|Tom Reed}";
  expect((await claimsOf(letter)).at(-1)).toContain(": the owners of the mine were poor.");
});
