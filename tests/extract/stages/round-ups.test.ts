import { expect, test } from "vitest";
import { layout, prose } from "./text-layout.ts";

test("in a round-up all that stands between two lead-ins is quoted, in a text with notes it is not", () => {
  const roundUp = (more: string) =>
    [
      "What the Bloggers Say",
      prose("The news spread."),
      "Ann Archer writes about the neglect:",
      prose("The issue is rights."),
      more,
      "Ben Baker writes about the press:",
      prose("It is a shame."),
      "Cleo Carter writes about the police:",
      prose("Nobody was safe."),
    ].join("\n\n");
  const kindOf = (more: string) => layout(roundUp(more))[4]?.split(":")[0];
  expect(kindOf(prose("The government agreed."))).toBe("quotation");
  expect(kindOf(prose("The government agreed.[4] It did not act."))).toBe("paragraph");
});

test("a round-up's own paragraphs, in which somebody blogs or comments, are not quoted", () => {
  const body = [
    "What the Bloggers Say",
    prose("The news spread."),
    "On her blog Ann Archer writes about the neglect:",
    prose("The issue is rights."),
    prose("Meanwhile the blogger Dan Dexter told of his journey."),
    "Ben Baker comments on the press in a post:",
    prose("It is a shame (God help us)"),
    prose("They have forgotten."),
    "The blogger Cleo Carter writes about the police:",
    prose("Nobody was safe."),
    prose("I saw it myself."),
    prose("So the night ended."),
  ].join("\n\n");
  const kinds = layout(body).map((line) => line.split(":")[0]);
  expect(kinds.slice(2)).toEqual([
    "paragraph",
    "quotation",
    "paragraph",
    "paragraph",
    "quotation",
    "quotation",
    "paragraph",
    "quotation",
    "quotation",
    "paragraph",
  ]);
});

test("short paragraphs behind a word of saying and its colon are no list", () => {
  const said = (lead: string) =>
    layout(
      [
        prose("They met."),
        lead,
        "The experts have talked a great deal of rubbish on the air today.",
        "They only guess, and when they are asked they guess once more.",
      ].join("\n\n"),
    );
  expect(said("Dan Dexter, from the blog Transit, states:")[2]).toMatch(/^quotation/u);
  expect(said("The report names these points of the plan:")[2]).toMatch(/^paragraph/u);
});

test("where quotation marks close what is led up to, what follows is the author's own", () => {
  const body = [
    "The Friends",
    prose("The news spread."),
    "Ann Archer wrote of it in a letter:",
    `“${prose("The issue is rights.")}”`,
    prose("The government agreed."),
    "Ben Baker answered her in another:",
    `“${prose("It is a shame.")}”`,
    prose("Nobody was safe."),
    "Cleo Carter wrote about the police:",
    `“${prose("I saw it.")}”`,
    prose("I know the end of it."),
  ].join("\n\n");
  const kinds = layout(body).map((line) => line.split(":")[0]);
  expect([kinds[3], kinds[4], kinds[7], kinds[10]]).toEqual([
    "quotation",
    "paragraph",
    "paragraph",
    "paragraph",
  ]);
});
