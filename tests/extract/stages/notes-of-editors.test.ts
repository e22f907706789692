import { expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { namedText, type Thing } from "../named-text.ts";

const PROSE =
  "There is much that could be said of the land and its people, and little that will be.[1] ".repeat(2);
const speakersOfNotes = (head: readonly string[], notes: readonly string[], things: readonly Thing[]) => {
  const body = [...head, PROSE.replace("will be.[1] ", "will be. "), "More is told.[2]", "Notes", ...notes];
  const found = attributePassages(namedText(body.join("\n\n"), things));
  const name = (number: number | undefined) => (number === undefined ? "-" : (things[number]?.[1] ?? "?"));
  return found.notes.map(({ stretch }) => name(found.speakers[stretch]));
};

test("notes that tell of the author are the editor's whom the title page names", () => {
  const speakers = speakersOfNotes(
    ["A Budget", "By AUGUSTUS BROWN", "Second edition, edited by DAVID SMITH"],
    ["[1] A town in Kent.", "[2] The work to which Brown refers is lost."],
    [
      ["Person", "AUGUSTUS BROWN", "Brown"],
      ["Person", "DAVID SMITH"],
    ],
  );
  expect(speakers).toEqual(["DAVID SMITH", "DAVID SMITH"]);
});

test("they are nobody's who is known where no editor is named", () => {
  const speakers = speakersOfNotes(
    ["On Germany", "By TACITUS", "THE OXFORD TRANSLATION REVISED, WITH NOTES"],
    ["[1] A town on the Rhine.", "[2] Here Tacitus speaks of a god."],
    [["Person", "TACITUS", "Tacitus"]],
  );
  expect(speakers).toEqual(["-", "-"]);
});

test("an editor on the title page alone does not take the notes from the author", () => {
  const speakers = speakersOfNotes(
    ["A Budget", "By AUGUSTUS BROWN", "Second edition, edited by DAVID SMITH"],
    ["[1] A town in Kent.", "[2] See also Brown (2001), who gives details."],
    [
      ["Person", "AUGUSTUS BROWN", "Brown"],
      ["Person", "DAVID SMITH"],
    ],
  );
  expect(speakers).toEqual(["AUGUSTUS BROWN", "AUGUSTUS BROWN"]);
});

test("one note that tells of the author is not enough where no other hand is spoken of", () => {
  const speakers = speakersOfNotes(
    ["A Budget", "By AUGUSTUS BROWN"],
    ["[1] A town in Kent.", "[2] The house in which Brown lived is lost."],
    [["Person", "AUGUSTUS BROWN", "Brown"]],
  );
  expect(speakers).toEqual(["AUGUSTUS BROWN", "AUGUSTUS BROWN"]);
});
