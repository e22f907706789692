import { expect, test } from "vitest";
import { nameLog, namesOfLine } from "../../../../extract/recognisers/encoder/found-names.ts";
import { beginTag, insideTag, TAGS } from "../../../../extract/recognisers/encoder/tags.ts";

/** Log-probabilities that give each word's tag nine tenths and the others the rest. */
function saying(tags: readonly number[]): Float32Array {
  const logs = new Float32Array(tags.length * TAGS).fill(Math.log(0.1 / (TAGS - 1)));
  for (const [word, tag] of tags.entries()) logs[word * TAGS + tag] = Math.log(0.9);
  return logs;
}
const LOGS = saying([
  beginTag("Person"),
  insideTag("Person"),
  beginTag("Place"),
  0,
  beginTag("Work"),
  insideTag("Work"),
]);

test("names that touch are two, and one at the end of a line is whole", () => {
  expect(namesOfLine(LOGS, { from: 0, to: 6 })).toEqual([
    { range: { from: 0, to: 2 }, type: "Person" },
    { range: { from: 2, to: 3 }, type: "Place" },
    { range: { from: 4, to: 6 }, type: "Work" },
  ]);
});

test("a line ends its last name", () => {
  expect(namesOfLine(LOGS, { from: 4, to: 5 })).toEqual([{ range: { from: 4, to: 5 }, type: "Work" }]);
  expect(namesOfLine(LOGS, { from: 6, to: 6 })).toEqual([]);
});

test("a name with all its words is likelier than a part of it or the same words as another type", () => {
  const whole = nameLog(LOGS, { from: 0, to: 2 }, "Person");
  expect(whole).toBeGreaterThan(nameLog(LOGS, { from: 0, to: 1 }, "Person"));
  expect(whole).toBeGreaterThan(nameLog(LOGS, { from: 0, to: 2 }, "Event"));
  expect(nameLog(LOGS, { from: 4, to: 6 }, "Work")).toBeCloseTo(2 * Math.log(0.9), 5);
});
