import { expect, test } from "vitest";
import { tiesIn } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

const THINGS: readonly Thing[] = [
  ["Person", "Boehme"],
  ["Person", "Sparrow"],
  ["Work", "The Aurora"],
  ["Work", "The Clavis"],
  ["Work", "Forty Questions"],
];

const ORDER = "The writings were translated in the following order:";
const listed = (said: string, list: string) =>
  tiesIn([`${said}(1)`, "Notes", `(1) ${ORDER} ${list}`], THINGS);

test("one translator behind a row of titles translated them all", () => {
  const found = listed("They were read.", "In 1647, The Aurora; The Clavis; Forty Questions, by Sparrow.");
  expect(found.filter((tie) => tie.includes(" TRANSLATED "))).toHaveLength(3);
});

test("a row ends with its sentence", () => {
  const found = listed("They were read.", "In 1647, The Aurora. In 1648, The Clavis, by Sparrow.");
  expect(found).toContain("Sparrow TRANSLATED The Clavis");
  expect(found).not.toContain("Sparrow TRANSLATED The Aurora");
});

test("the works are by whoever's writings the sentence at the mark speaks of", () => {
  const list = "In 1647, The Aurora, by Sparrow.";
  expect(listed("He translated the body of Boehme's writings.", list)).toContain(
    "Boehme AUTHORED The Aurora",
  );
  expect(listed("He translated at Boehme's house.", list)).not.toContain("Boehme AUTHORED The Aurora");
});
