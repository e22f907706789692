import { expect, test } from "vitest";
import { TAKEN_IN_MS, UnderHand } from "../../../client/state/under-hand.ts";

const nobody = () => false;
const shown = (current: string | undefined, all: readonly string[], kind?: string) => ({
  current,
  all,
  kind,
});

test("a card that is judged elsewhere is taken from under the hand, and the next one takes no answer for a moment", () => {
  let now = 1_000;
  const hand = new UnderHand(() => now);
  expect(hand.sees(shown("a", ["a", "b"]), nobody)).toBe(false);
  expect(hand.isFresh).toBe(false);
  expect(hand.sees(shown("b", ["b"]), nobody)).toBe(true);
  now += TAKEN_IN_MS - 1;
  expect(hand.isFresh).toBe(true);
  now += 1;
  expect(hand.isFresh).toBe(false);
});

test.each([
  ["she judged it herself", shown("b", ["b"]), (card: string) => card === "a"],
  ["she took another out of its turn", shown("b", ["a", "b"]), nobody],
  ["she asks for another kind", shown("b", ["b"], "same"), nobody],
  ["nothing more is there", shown(undefined, []), nobody],
])("nothing is taken from under it where %s", (_why, next, own) => {
  const hand = new UnderHand(() => 0);
  hand.sees(shown("a", ["a", "b"]), nobody);
  expect(hand.sees(next, own)).toBe(false);
  expect(hand.isFresh).toBe(false);
});
