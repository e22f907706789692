import { describe, expect, test } from "vitest";
import { readMarked, wordsOf } from "../marked-text.ts";

/** Prose as a printer sets it: lines of at most 70 letters, each behind the same indentation. */
function wrapped(words: string, indent = ""): string {
  const lines = [""];
  for (const word of words.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (indent.length + line.length + word.length > 69) lines.push(word);
    else lines.splice(-1, 1, line ? `${line} ${word}` : word);
  }
  return lines.map((line) => indent + line).join("\n");
}

const QUOTED =
  "The leaders of the unions have never understood what the strike of the masses is, and they will not understand it until the masses themselves have taught them what it means to fight for more than wages.";
const OPENING =
  "The debate began before the first revolution, and it was never only one about tactics, since the leaders feared for their funds and the executive in the capital feared for its votes.";
const CLOSING =
  "This was a direct answer to those who had refused every discussion at the congress of the year before, and nobody there had any doubt about it.";

/** Each block quotation of a text by Helen Marsh: who speaks, and its words on one line. */
async function blocks(paragraphs: readonly string[]): Promise<string[]> {
  const document = await readMarked(["by {Person|Helen Marsh}", ...paragraphs].join("\n\n"));
  return document.stretches.flatMap((stretch, at) => {
    if (stretch.kind !== "quotation") return [];
    const speaker = document.speakers[at];
    const name = speaker === undefined ? "nobody" : document.entities[speaker]?.label;
    return [`${name}: ${wordsOf(document, stretch).replace(/\s+/gu, " ")}`];
  });
}

describe("a wrapped block that is indented as a whole is a block quotation", () => {
  test.each([
    ["by four blanks", "    "],
    ["by two blanks", "  "],
    ["by a tab", "\t"],
  ])("%s, and its speaker is who introduces it", async (_, indent) => {
    const lead = `${wrapped(OPENING)}\n{Person|Rosa Luxemburg} wrote:`;
    expect(await blocks([lead, wrapped(QUOTED, indent), wrapped(CLOSING)])).toEqual([
      `Rosa Luxemburg: ${QUOTED}`,
    ]);
  });

  test("a resolution that speaks for itself is nobody's of whom the text told before", async () => {
    const lead = wrapped("{Person|Karl Kautsky} was silent. The resolution reads:");
    expect(await blocks([wrapped(OPENING), lead, wrapped(QUOTED, "    "), wrapped(CLOSING)])).toEqual([
      `nobody: ${QUOTED}`,
    ]);
  });

  test("one line of it is enough behind a colon", async () => {
    const line = "Propaganda of these ideas is no part of the work of a party.";
    const lead = `${wrapped(OPENING)}\n{Person|Rosa Luxemburg} thought differently:`;
    expect(await blocks([lead, `    ${line}`, wrapped(CLOSING)])).toEqual([`Rosa Luxemburg: ${line}`]);
  });

  test("a paragraph whose first line alone is indented is none", async () => {
    const own = [OPENING, CLOSING, QUOTED].map((words) => `    ${wrapped(words)}`);
    expect(await blocks(own)).toEqual([]);
  });

  test("what stands between two of them is the author's own", async () => {
    const names = ["Rosa Luxemburg", "Karl Kautsky", "Anna Weil", "Paul Avrich"];
    // Words that stand in a text twice would be quotations for that alone.
    const own = (words: string, name: string) => `${words.slice(0, -1)}, as ${name} of the party knew.`;
    const parts = names.flatMap((name) => [
      `{Person|${name}} wrote in answer to all of them:`,
      wrapped(own(QUOTED, name), "    "),
      wrapped(own(CLOSING, name)),
    ]);
    expect(await blocks([wrapped(OPENING), ...parts])).toEqual(
      names.map((name) => `${name}: ${own(QUOTED, name)}`),
    );
  });
});
