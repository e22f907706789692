import { describe, expect, test } from "vitest";
import { hasEnded, isUndecided } from "../../../extract/patterns/ended-sides.ts";

test.each([
  " had not yet made up his mind to attack ",
  " had not decided to break with ",
  " hesitated to attack ",
  " was still undecided whether to support ",
])("whoever has not decided takes no side: %s", (between) => {
  expect(isUndecided(between)).toBe(true);
});

test.each([
  " had made up his mind to attack ",
  " did not hesitate to attack ",
  " decided not to attack ",
  " had not yet made up his mind to travel, but attacked ",
])("what is decided may be a side: %s", (between) => {
  expect(isUndecided(between)).toBe(false);
});

describe("a feeling", () => {
  test.each([
    [
      "’s earlier admiration for ",
      " as champion against the others had disappeared in the course of his wars.",
    ],
    ["'s hostility to ", " had long since faded."],
    ["'s old friendship with ", ", and his respect for the law, have given way to hatred."],
  ])("that is over is no side: %s ... %s", (between, behind) => {
    expect(hasEnded(between, behind)).toBe(true);
  });

  test.each([
    ["'s admiration for ", ", whose influence had disappeared, was great."],
    ["'s hostility to ", " grew when the danger had ceased."],
    ["'s hostility to ", " had not ceased."],
    ["'s attack on ", " had ended in tears."],
    ["'s admiration for ", " was known. His hopes had vanished."],
  ])("that lasts is one: %s ... %s", (between, behind) => {
    expect(hasEnded(between, behind)).toBe(false);
  });
});
