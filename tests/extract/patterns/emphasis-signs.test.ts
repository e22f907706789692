import { expect, test } from "vitest";
import { emphasisedIn } from "../../../extract/patterns/emphasis-signs.ts";
import { growthOf } from "../../growth.ts";

const read = (body: string) => emphasisedIn(body).map(({ start, end }) => body.slice(start, end));

test.each([
  ["Swift, _Drapier's Letters_, Letter iv.", ["Drapier's Letters"]],
  ["Agulhon, *The Republic in\nthe Village*, 12.", ["The Republic in\nthe Village"]],
  ["_Ibid._, p. 4; _Works_.", ["Ibid.", "Works"]],
])("what signs emphasise is read without them: %s", (body, words) => {
  expect(read(body)).toEqual(words);
});

test.each([
  "snake_case_name",
  "2 * 3 * 4",
  "_One\n\nTwo_",
  "* a point\n* another",
  "_ blank _",
  "\\*none\\*",
])("nothing is emphasised in: %s", (body) => {
  expect(read(body)).toEqual([]);
});

test("signs without end take linear time", () => {
  for (const piece of ["_a", "*", "_ *"])
    expect(growthOf(emphasisedIn, (size) => piece.repeat(size), 20_000)).toBeLessThan(2.5);
});
