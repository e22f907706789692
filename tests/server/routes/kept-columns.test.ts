import { expect, test } from "vitest";
import { columnsOf, type TextColumns, type TextReply } from "#model";
import { KeptColumns } from "../../../server/routes/kept-columns.ts";

const lists = { passages: [], notes: [], remarks: [], sentences: [], entities: [], voices: [] };
const found = { mentions: [], claims: [], relations: [] };
const about = { title: "t", language: "en", sha256: "", length: 4 };

/** Opens texts of so many characters in turn, and tells which had to be made. */
async function madeOf(
  most: number,
  opened: readonly (readonly [string, number, string])[],
): Promise<string[]> {
  const kept = new KeptColumns(most);
  const made: string[] = [];
  for (const [id, characters, state] of opened) {
    const columns = await kept.of({ id, state }, async () => {
      made.push(`${id} ${state}`);
      return textOf(id, characters);
    });
    expect(columns?.id).toBe(id);
  }
  return made;
}

function textOf(id: string, characters: number): TextColumns {
  return columnsOf({
    ...lists,
    ...found,
    ...about,
    id,
    body: "x".repeat(characters),
  } as unknown as TextReply);
}

test("a text is made once for each state of the graph", async () => {
  const opened = [
    ["a", 4, "1"],
    ["a", 4, "1"],
    ["a", 4, "2"],
    ["a", 4, "2"],
    ["a", 4, "1"],
  ] as const;
  expect(await madeOf(10, opened)).toEqual(["a 1", "a 2", "a 1"]);
});

test("the text opened longest ago makes room, and one that is too large for all is never kept", async () => {
  const opened = [
    ["a", 4, "1"],
    ["b", 4, "1"],
    ["a", 4, "1"],
    ["c", 4, "1"],
    ["a", 4, "1"],
    ["b", 4, "1"],
    ["long", 11, "1"],
    ["long", 11, "1"],
    ["b", 4, "1"],
  ] as const;
  expect(await madeOf(10, opened)).toEqual(["a 1", "b 1", "c 1", "b 1", "long 1", "long 1"]);
});

test("a text that is not there is not kept", async () => {
  const kept = new KeptColumns(10);
  expect(await kept.of({ id: "a", state: "1" }, async () => undefined)).toBeUndefined();
  expect((await kept.of({ id: "a", state: "1" }, async () => textOf("a", 4)))?.id).toBe("a");
});
