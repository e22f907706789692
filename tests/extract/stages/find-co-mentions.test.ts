import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

const letter = (number: number) => String.fromCharCode(97 + number);
const name = (number: number) =>
  `{Place|${letter(number % 26)
    .repeat(2)
    .toUpperCase()}${letter(Math.floor(number / 26))}ograd}`;
const register = (names: number) =>
  `The hall was full of ${Array.from({ length: names }, (_, number) => name(number)).join(" beside ")} that night.`;

test("in a sentence of thirty names each appears with the twelve behind it, and nothing is left out in silence", async () => {
  const document = await readMarked(register(30));
  expect(relationsOf(document, "APPEARS_WITH")).toHaveLength(18 * 12 + (12 * 11) / 2);
  expect(document.remarks.map(({ rule }) => rule)).not.toContain("many-names");
});

test("in a sentence of two hundred names each appears only with the next, and a remark says so", async () => {
  const document = await readMarked(register(200));
  expect(relationsOf(document, "APPEARS_WITH")).toHaveLength(199);
  expect(document.remarks.find(({ rule }) => rule === "many-names")?.message).toMatch(
    /^one sentence names 200 entities, more than 150/u,
  );
});
