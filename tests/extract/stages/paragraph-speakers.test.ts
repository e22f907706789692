import { describe, expect, test } from "vitest";
import { readMarked } from "../marked-text.ts";

/** Who speaks the last words in quotation marks of a text. */
async function lastSpeaker(marked: string): Promise<string> {
  const { quotations, entities } = await readMarked(marked);
  const speaker = quotations.at(-1)?.speaker;
  return speaker === undefined ? "nobody" : (entities[speaker]?.label ?? "nobody");
}

const FAMOUS = "It contained a sentence that has since become famous: “The land was theirs, and the hunger.”";
const QUOTED = "{Person|Mitchel} wrote: “The harvest was carried away.”";
const ABOUT = "In the spring {Person|Mitchel} published a book, and {Person|Mitchel} was proud of it.";

describe("words that nothing beside them gives to anybody", () => {
  test("are of whom their paragraph speaks of most, where the text quotes that person elsewhere", async () => {
    expect(await lastSpeaker(`${QUOTED}\n\n${ABOUT} The book was short. ${FAMOUS}`)).toBe("Mitchel");
  });

  test.each([
    ["the text quotes that person nowhere else", `${ABOUT} The book was short. ${FAMOUS}`],
    [
      "the paragraph speaks of two as much",
      `${QUOTED}\n\nIn the spring {Person|Mitchel} published a book, and {Person|Kinealy} was proud of it. The book was short. ${FAMOUS}`,
    ],
    ["another paragraph speaks of him", `${QUOTED}\n\n${ABOUT}\n\nThe book was short. ${FAMOUS}`],
    [
      "the words name him",
      `${QUOTED}\n\n${ABOUT} The book was short. It was praised: “The land of {Person|Mitchel} was the hunger.”`,
    ],
    [
      "somebody without a name says them",
      `${QUOTED}\n\n${ABOUT} The book was short. His father, a baker, told her: “The land was theirs, and the hunger.”`,
    ],
  ])("are nobody's where %s", async (_, marked) => {
    expect(await lastSpeaker(marked)).toBe("nobody");
  });
});
