import { expect, test } from "vitest";
import { readMarked, wordsOf } from "../marked-text.ts";

async function mentionsOf(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return document.mentions.map((mention) => `${mention.type} ${wordsOf(document, mention)}`);
}

test("author and title of an ancient work, read as one title, are two names", async () => {
  expect(
    await mentionsOf(
      "The fire was laid to the Christians.[1]\n\n[1] {Work|Tac. Ann.} xv. 44; {Work|Strab.} xii. 3.",
    ),
  ).toEqual(["Person Tac.", "Work Ann.", "Person Strab."]);
});
