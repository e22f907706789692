import { expect, test } from "vitest";
import { isComplete, sentenceStartsIn } from "../../../extract/patterns/quoted-part.ts";

test.each([
  ["Some deny this. Hume, A Treatise", ["Hume, A Treatise"]],
  ["Hume, A Treatise, p. 5. Burke, Letters (1790). Paine", ["Burke, Letters (1790). Paine", "Paine"]],
])("a full stop behind a word, a page or a bracket begins a sentence: %s", (words, found) => {
  expect(sentenceStartsIn(words).map((at) => words.slice(at))).toEqual(found);
});

test.each(["P. Avrich, The Anarchists", "J. S. Mill, ed. Robson, vol. ii. 7", "Neshri, trans. Nöldeke"])(
  "an initial or a short word with a full stop ends no sentence: %s",
  (words) => {
    expect(sentenceStartsIn(words)).toEqual([]);
  },
);

test.each(["The early historians make the wildest statements here. ", "####, ########, p. 5. "])(
  "a remark or a page stands for itself: %s",
  (words) => {
    expect(isComplete(words)).toBe(true);
  },
);

test.each(["##### #####. ", "####, ######. New York: #####, 1967. "])(
  "the head of a reference is not complete: %s",
  (words) => {
    expect(isComplete(words)).toBe(false);
  },
);
