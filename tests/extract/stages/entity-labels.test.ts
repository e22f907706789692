import { expect, test } from "vitest";
import { entityOf } from "../../../extract/stages/entity-labels.ts";
import { readMarked } from "../marked-text.ts";

const dateOf = async (marked: string) => (await readMarked(marked)).entities[0]?.date;

test("a work came out in the year in brackets right behind its title", async () => {
  expect(await dateOf("He wrote {Work|The Peril of Fascism} (1938) at once.")).toBe("1938");
  expect(await dateOf('He wrote "{Work|The Truth About Coughlin}" (1935) at once.')).toBe("1935");
});

test("a year behind a periodical is that of an issue, and one farther off is of something else", async () => {
  expect(await dateOf("He read the {Work|Daily Herald} (1938) at once.")).toBeUndefined();
  expect(await dateOf("He read {Work|The Peril of Fascism} in a hut (1938) at once.")).toBeUndefined();
});

test("a longer form that was read with doubt alone gives no label", () => {
  const body = "The Cold War began. Cold War FRUS volumes fell.";
  const at = (words: string, confidence: number) => {
    const start = body.lastIndexOf(words);
    return { start, end: start + words.length, type: "Event" as const, confidence, method: "encoder" };
  };
  const mentions = (doubt: number) => [
    { ...at("Cold War", 0.9), start: 4, end: 12 },
    at("Cold War FRUS", doubt),
  ];
  expect(entityOf(body, "Event", mentions(0.1)).label).toBe("Cold War");
  expect(entityOf(body, "Event", mentions(0.8)).label).toBe("Cold War FRUS");
});

test("the number of a son stays in capitals where a name in capitals is set down as it is said", () => {
  const label = (body: string) =>
    entityOf(body, "Person", [
      { start: 0, end: body.length, type: "Person", confidence: 0.9, method: "encoder" },
    ]).label;
  expect(label("DANIEL CLEMENT DENNETT III")).toBe("Daniel Clement Dennett III");
  expect(label("KARL RENNER")).toBe("Karl Renner");
});
