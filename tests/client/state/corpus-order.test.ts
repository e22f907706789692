import { describe, expect, test } from "vitest";
import type { EntitySummary, TextReply, TextSummary } from "#model";
import { aboutWords, nextSort, orderedTexts, removalOf } from "../../../client/state/corpus-order.ts";
import { signersInWords } from "../../../client/state/signers-in-words.ts";

const person = (label: string, mentions = 1): EntitySummary => ({
  id: `person:${label}`,
  type: "Person",
  label,
  mentions,
  degree: 0,
});

const text = (title: string, length: number, author?: string): TextSummary => ({
  id: title,
  title,
  language: "en",
  sha256: "0",
  length,
  mentions: length / 10,
  ...(author && { author: person(author) }),
});

const TEXTS = [text("Émile", 300, "Žižek"), text("anarchy 10", 100), text("Anarchy 2", 200, "Avrich")];
const titles = (words: string, by: "title" | "author" | "length", isDown = false) =>
  orderedTexts(TEXTS, words, { by, isDown }).map(({ title }) => title);

describe("the table of texts", () => {
  test("sorts titles as a catalogue does, numbers by size", () => {
    expect(titles("", "title")).toEqual(["Anarchy 2", "anarchy 10", "Émile"]);
    expect(titles("", "length", true)).toEqual(["Émile", "Anarchy 2", "anarchy 10"]);
  });

  test("puts texts without an author last, whichever way round", () => {
    expect(titles("", "author")).toEqual(["Anarchy 2", "Émile", "anarchy 10"]);
    expect(titles("", "author", true)).toEqual(["Émile", "Anarchy 2", "anarchy 10"]);
  });

  test("sorts by year, and puts texts without one last, whichever way round", () => {
    const dated = ["1918-03", "", "-0043", "191X"].map((date, at) => ({
      ...text(String(at), 100),
      ...(date !== "" && { date }),
    }));
    const order = (isDown: boolean) =>
      orderedTexts(dated, "", { by: "date", isDown }).map(({ date }) => date ?? "");
    expect(order(false)).toEqual(["-0043", "191X", "1918-03", ""]);
    expect(order(true)).toEqual(["1918-03", "191X", "-0043", ""]);
  });

  test("finds all the words in title or author, without capitals and accents", () => {
    expect(titles("zizek emile", "title")).toEqual(["Émile"]);
    expect(titles("anarchy avrich", "title")).toEqual(["Anarchy 2"]);
    expect(titles("nobody", "title")).toEqual([]);
  });

  test("turns round at a second click; a first one on numbers begins with the most", () => {
    expect(nextSort({ by: "title", isDown: false }, "title")).toEqual({ by: "title", isDown: true });
    expect(nextSort({ by: "title", isDown: true }, "author")).toEqual({ by: "author", isDown: false });
    expect(nextSort({ by: "title", isDown: false }, "mentions")).toEqual({ by: "mentions", isDown: true });
  });

  test("tells words only as exactly as a length can", () => {
    expect(aboutWords({ length: 44_210 })).toBe(7_100);
    expect(aboutWords({ length: 44_210 }, { length: 6_200 })).toBe(8_100);
    expect(aboutWords({ length: 0 })).toBe(0);
  });
});

test("a removal takes what only this text names, and leaves what others name too", () => {
  const place = (entity: string, start: number) => ({
    entity,
    start,
    end: start + 1,
    confidence: 1,
    method: "x",
  });
  const claim = { ...person("It is so"), id: "claim:1", type: "Claim" as const };
  const reply = {
    entities: [person("Here", 2), person("Both", 5), claim],
    mentions: [
      place("person:Here", 0),
      place("person:Here", 4),
      place("person:Both", 8),
      place("claim:1", 0),
    ],
    claims: [
      { id: "claim:1", start: 0, end: 9, speakers: [] },
      { id: "claim:1", start: 20, end: 29, speakers: [] },
    ],
  } as unknown as TextReply;
  expect(removalOf(reply)).toEqual({ mentions: 3, claims: 1, onlyHere: 1, elsewhere: 1 });
});

test("a text by several is found and sorted by all of them, in their order", () => {
  const both: TextSummary = { ...text("Salt", 100, "Roth"), coAuthors: [person("Archer"), person("Dent")] };
  expect(signersInWords(both)).toBe("Roth, Archer and Dent");
  expect(signersInWords({})).toBe("");
  const found = (words: string) => orderedTexts([...TEXTS, both], words, { by: "author", isDown: false });
  expect(found("archer").map(({ title }) => title)).toEqual(["Salt"]);
  expect(found("").map(({ title }) => title)).toEqual(["Anarchy 2", "Salt", "Émile", "anarchy 10"]);
});
