import { expect, test } from "vitest";
import { namesakesInWords } from "../../cli/namesakes-in-words.ts";
import { ask } from "../../server/ask/ask.ts";
import { openStore } from "../../server/store/open-store.ts";
import { GraphBuilder } from "../contract/graph-builder.ts";

test("who bears the name of a question is told apart by kind, dates, how often named and a sentence, and asked for by id", async () => {
  const builder = new GraphBuilder()
    .text("a", "A Strike", "Smith the weaver struck in Leeds. Smith was dismissed.")
    .text("b", "A Sermon", "The bishop Smith preached against the strike.")
    .entity("person:smith", "Person", [
      ["a", "Smith"],
      ["a", "Smith", 1],
    ])
    .entity("person:smith-2", "Person", [["b", "Smith"]], { born: "1801", died: "1870" });
  const store = await openStore(":memory:");
  await store.load(builder.graph(), builder.bodies());
  const lines = namesakesInWords(await ask(store, "who opposed Smith"));
  const again = namesakesInWords(await ask(store, "who opposed person:smith-2"));
  await store.close();
  expect(lines.slice(1)).toEqual([
    'Which “Smith”? To ask about another one, write its id: ibid ask "who opposed person:smith-2"',
    "  - Smith (person, named 2 times, meant here)  person:smith",
    '     "Smith the weaver struck in Leeds." (A Strike, 0-5; test, 90 %)',
    "  - Smith (person, 1801–1870, named once)  person:smith-2",
    '     "The bishop Smith preached against the strike." (A Sermon, 11-16; test, 90 %)',
  ]);
  expect(again).toEqual([]);
});
