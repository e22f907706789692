import { expect, test } from "vitest";
import { claimsOf } from "../told-claims.ts";

/** The last claim of a marked text by Lecky. */
async function lastTold(marked: string): Promise<string | undefined> {
  return (await claimsOf(`By {Person|Lecky}\n\nThe town was taken in that year. ${marked}`)).at(-1);
}

test.each([
  "{Person|Hezarfenn}, one of the historians whose work is most widely read, says of {Person|Ertogrul}, who never saw the sea, ‘The man had many ships, and he sank them.’",
  "{Person|Hezarfenn} says of {Person|Ertogrul}, ‘The man had many ships, and he sank them.’",
])("of whom something is said does not say it: %s", async (marked) => {
  expect(await lastTold(marked)).toMatch(/^quoted asserted Hezarfenn: The man/u);
});

test("but who says it behind 'who' does", async () => {
  const marked =
    "{Person|Hezarfenn} came with {Person|Ertogrul}, who said, ‘The man had many ships, and he sank them.’";
  expect(await lastTold(marked)).toMatch(/^quoted asserted Ertogrul: The man/u);
});

test.each([
  "{Person|Seadeddin}, p. 11, makes the dream distinctly religious, and while not mentioning the love story or {Person|Malkhatun} by name, infers that the moon was a sign.",
  "{Person|Seadeddin} makes the dream religious and, without naming {Person|Malkhatun} herself, infers that the moon was a sign.",
  "{Person|Seadeddin}, while not mentioning the love story or {Person|Malkhatun} by name, infers that the moon was a sign.",
])("whom a phrase of a participle names does not speak behind it: %s", async (marked) => {
  expect(await lastTold(marked)).toBe("reported asserted Seadeddin: the moon was a sign");
});

test("a clause that goes on in its own right has its own subject", async () => {
  const marked =
    "{Person|Seadeddin} makes the dream religious, and {Person|Malkhatun}, without naming him, infers that the moon was a sign.";
  expect(await lastTold(marked)).toBe("reported asserted Malkhatun: the moon was a sign");
});

test("a participle behind such a phrase goes on with its sentence", async () => {
  const marked =
    "{Person|Seadeddin} announced that the town had failed in telling its plans to the public, admitting they had been fools.";
  expect(await lastTold(marked)).toMatch(/^reported asserted Seadeddin: /u);
});
