import { expect, test } from "vitest";
import { apostropheLength, endsInSoftSign } from "../../../extract/patterns/apostrophes-in-names.ts";

/** The name between the angle brackets with what belongs to it behind them. */
function whole(marked: string): string {
  const [before = "", name = "", after = ""] = marked.split(/[<>]/u);
  const length = apostropheLength(name, after) || (endsInSoftSign(before, name, after) ? 1 : 0);
  return name + after.slice(0, length);
}

test.each([
  ["<Solov>'ev disagreed", "Solov'ev"],
  ["<Leont>’ev’s view", "Leont’ev"],
  ["and <Liang Ch'i-ch>'ao fled", "Liang Ch'i-ch'ao"],
  ["the <Ka>'ba in Mecca", "Ka'ba"],
  ["<Ch>'ang-an was taken", "Ch'ang-an"],
  ["In <Kazan>' he studied", "Kazan'"],
  ["<Rech>’ denounced the ministry", "Rech’"],
  ["it was printed in <Den>'.", "Den'"],
])("%s is %s", (marked, name) => {
  expect(whole(marked)).toBe(name);
});

test.each([
  "<Lenin>'s book",
  "<Lenin>'ll come",
  "<Lenin>'d gone",
  "<Marx>' book",
  "the <Mensheviks>’ paper",
  "'I hate <London>' said he",
  "He called it ‘the new <Berlin>’ and left",
  "the ‘so-called <Cheka>’",
  "sent his '<Fragment>' and more",
  "<Bismarck>' s policy",
  "\"the 'end of <Berlin>'\"",
])("nothing is added in %s", (marked) => {
  expect(whole(marked)).toBe(marked.split(/[<>]/u)[1]);
});

test.each(["In `", "He read *‘", "in '", "(´"])(
  "a mark that closes a quotation is no soft sign: %s",
  (before) => {
    expect(endsInSoftSign(before, "Thrawn Janet", "' he wrote")).toBe(false);
  },
);
