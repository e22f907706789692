import fc from "fast-check";
import { expect, test } from "vitest";
import { beginTag, insideTag, TAGS } from "../../../../extract/recognisers/encoder/tags.ts";
import { bestTags } from "../../../../extract/recognisers/encoder/viterbi.ts";

/** Log-probabilities that favour one tag a word. */
function favouring(tags: readonly number[], by = 5): Float32Array {
  const logs = new Float32Array(tags.length * TAGS).fill(-by);
  for (const [word, tag] of tags.entries()) logs[word * TAGS + tag] = -0.1;
  return logs;
}

test("the favoured tags win where they are lawful", () => {
  const tags = [0, beginTag("Person"), insideTag("Person"), 0, beginTag("Place"), beginTag("Place")];
  expect([...bestTags(favouring(tags), 0, tags.length)]).toEqual(tags);
});

test("a name never goes on in another type or out of nothing", () => {
  const unlawful = [insideTag("Work"), 0, beginTag("Person"), insideTag("Place")];
  const tags = [...bestTags(favouring(unlawful), 0, unlawful.length)];
  expect(tags[0]).not.toBe(insideTag("Work"));
  expect(tags[3] === insideTag("Place") && tags[2] !== beginTag("Place")).toBe(false);
});

test("only the asked words are tagged, so that a name cannot begin before them", () => {
  const tags = [beginTag("Event"), insideTag("Event"), beginTag("Place")];
  const asked = [...bestTags(favouring(tags), 1, 3)];
  expect(asked).toHaveLength(2);
  expect(asked[0]).not.toBe(insideTag("Event"));
  expect(asked[1]).toBe(beginTag("Place"));
  expect(bestTags(favouring(tags), 2, 2)).toHaveLength(0);
});

test("no path of three words scores higher than the one that is found", () => {
  const score = (logs: Float32Array, path: readonly number[]) =>
    path.reduce((sum, tag, word) => sum + (logs[word * TAGS + tag] ?? 0), 0);
  const lawful = (path: readonly number[]) =>
    path.every((tag, at) => tag % 2 === 1 || tag === 0 || path[at - 1] === tag || path[at - 1] === tag - 1);
  const numbers = fc.array(fc.double({ min: -9, max: 0, noNaN: true }), {
    minLength: 3 * TAGS,
    maxLength: 3 * TAGS,
  });
  fc.assert(
    fc.property(numbers, (row) => {
      const logs = Float32Array.from(row);
      const found = [...bestTags(logs, 0, 3)];
      let best = Number.NEGATIVE_INFINITY;
      for (let code = 0; code < TAGS ** 3; code++) {
        const path = [code % TAGS, Math.floor(code / TAGS) % TAGS, Math.floor(code / TAGS ** 2)];
        if (lawful(path)) best = Math.max(best, score(logs, path));
      }
      expect(lawful(found)).toBe(true);
      expect(score(logs, found)).toBeCloseTo(best, 4);
    }),
    { numRuns: 20 },
  );
});
