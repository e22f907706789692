import { expect, test } from "vitest";
import { signRunsIn } from "../../../extract/patterns/odd-signs.ts";
import { remarkOnSigns } from "../../../extract/stages/remark-on-signs.ts";

const runs = (text: string) => signRunsIn(text, 20).map(({ start, count, sign }) => [start, count, sign]);

test.each([
  ["brackets", `He said ${"( ".repeat(300)}and left.`, [8, 300, "("]],
  ["quotation marks without blanks", `He said ${"“".repeat(300)}Go.`, [8, 300, "“"]],
  ["marks of a quotation in Markdown", `${"> ".repeat(5_000)}Lenin wrote.`, [0, 5_000, ">"]],
  ["marks of several kinds", "“ ( ".repeat(100), [0, 200, "“"]],
])("a run of signs is told with its place and its number: %s", (_what, text, run) => {
  expect(runs(text)).toEqual([run]);
});

test.each([
  ["a ruled line", "-".repeat(120)],
  ["ruled lines one below another", `${"-".repeat(80)}\n`.repeat(5)],
  ["the dots of a table of contents", `Preface ${". ".repeat(60)}7`],
  ["a nested quotation", `${"> ".repeat(12)}Lenin wrote.`],
  ["blanks alone", " ".repeat(5_000)],
  ["names in brackets", "(Lenin) (Trotsky) ".repeat(300)],
])("and nothing of %s", (_what, text) => {
  expect(runs(text)).toEqual([]);
});

test("of many runs the first are told", () => {
  expect(signRunsIn(`${"( ".repeat(200)}a `.repeat(30), 20)).toHaveLength(20);
});

test("a run is told once: without blanks as an unbroken run, which says what is lost beside it too", () => {
  const told = (body: string) => {
    const source = { id: "a", file: "a.txt", title: "A", language: "en", body, markup: [], remarks: [] };
    return remarkOnSigns(source).remarks.map(({ rule, message, start }) => ({ rule, message, start }));
  };
  expect(told(`He said ${"(".repeat(300)} to Lenin.`)).toEqual([
    {
      rule: "unbroken-run",
      message: "300 signs without a blank: names in them are not found, and beside them they may be missed",
      start: 8,
    },
  ]);
  expect(told(`He said ${"“ ".repeat(300)} to Lenin.`)).toEqual([
    {
      rule: "sign-run",
      message:
        "300 signs (“) without a letter between them: they stay in the text as they are, and names beside them may be missed",
      start: 8,
    },
  ]);
  const [{ message = "" } = {}] = told(`See ${"a".repeat(300)} for Lenin.`);
  expect(message).toBe("300 signs without a blank: names in them are not found");
});
