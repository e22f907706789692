import { expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { namedText, type Thing } from "../named-text.ts";
import { prose } from "./text-layout.ts";

/** Who speaks in the stretch that begins with the words. */
function speakersOf(blocks: readonly string[], things: readonly Thing[]) {
  const document = namedText(blocks.join("\n\n"), things);
  const { speakers, stretches } = attributePassages(document);
  return (words: string) => {
    const number = stretches.findIndex(({ start }) => document.body.startsWith(words, start));
    const speaker = number < 0 ? undefined : speakers[number];
    return speaker === undefined ? "-" : things[speaker]?.[1];
  };
}

const HEAD = ["The Letters of Two Friends", "Edited by Ann Archer", prose("The editor tells of the year.")];
const CAST: Thing[] = [
  ["Person", "Ann Archer"],
  ["Person", "Thomas Gray", "GRAY", "Gray"],
  ["Person", "Horace Walpole", "WALPOLE", "Walpole"],
];

test("a salutation under the heading shows a letter as a date does, and the heading may be in capitals", () => {
  const speaker = speakersOf(
    [
      ...HEAD,
      "WALPOLE TO GRAY",
      "DEAR GRAY,",
      prose("The doctors are fools."),
      "GRAY TO WALPOLE",
      "MY DEAR WALPOLE,",
      prose("The town is a desert."),
    ],
    CAST,
  );
  expect(speaker("The editor")).toBe("Ann Archer");
  expect(speaker("The doctors")).toBe("Horace Walpole");
  expect(speaker("The town")).toBe("Thomas Gray");
});

test("a heading of the same form stands over a letter too, though nothing greets or dates it; the next chapter is the editor's", () => {
  const speaker = speakersOf(
    [
      ...HEAD,
      "Walpole to Gray.",
      "STRAWBERRY HILL, 4th December 1751.",
      prose("The doctors are fools."),
      "Gray to Walpole.",
      "CAMBRIDGE, 5th December 1751.",
      prose("The town is a desert."),
      "Walpole to Gray.",
      prose("The ministers have lied."),
      "CHAPTER II",
      prose("The friends had parted."),
    ],
    CAST,
  );
  expect(speaker("The ministers")).toBe("Horace Walpole");
  expect(speaker("The friends")).toBe("Ann Archer");
});

test("behind the signature of a letter the editor speaks again, but for a postscript; the signature signs no more than the letter", () => {
  const speaker = speakersOf(
    [
      ...HEAD,
      "Walpole to Gray.",
      "STRAWBERRY HILL, 4th December 1751.",
      prose("The doctors are fools."),
      "Yours ever,\nHORACE WALPOLE.",
      "P.S.--The ministers have lied.",
      prose("The friends then parted."),
      "Gray to Walpole.",
      "CAMBRIDGE, 5th December 1751.",
      prose("The town is a desert."),
    ],
    CAST.with(2, ["Person", "Horace Walpole", "WALPOLE", "Walpole", "HORACE WALPOLE"]),
  );
  expect(speaker("The editor")).toBe("Ann Archer");
  expect(speaker("P.S.")).toBe("Horace Walpole");
  expect(speaker("The friends")).toBe("Ann Archer");
});

test("letters whose headings say only to whom they went are by the one who signs them", () => {
  const speaker = speakersOf(
    [
      ...HEAD,
      "To Horace Walpole",
      "Cambridge, 5 December 1751.",
      prose("The town is a desert."),
      "Your affectionate friend,",
      "THOMAS GRAY.",
      "To Horace Walpole",
      "Cambridge, 9 December 1751.",
      prose("The masters are dull."),
    ],
    CAST.with(1, ["Person", "Thomas Gray", "THOMAS GRAY"]),
  );
  expect(speaker("The town")).toBe("Thomas Gray");
  expect(speaker("The masters")).toBe("Thomas Gray");
  expect(speaker("The editor")).toBe("Ann Archer");
});

test("one heading alone, or headings over plain chapters, make no collection of letters", () => {
  const speaker = speakersOf(
    [
      ...HEAD,
      "Walpole to Gray",
      prose("The doctors are fools."),
      "Gray to Walpole",
      prose("The town is a desert."),
    ],
    CAST,
  );
  expect(speaker("The doctors")).toBe("Ann Archer");
  expect(speaker("The town")).toBe("Ann Archer");
});
