import { expect, test } from "vitest";
import { quoted } from "../../../client/state/quotation-marks.ts";

test.each([
  ["The state must go.", "“The state must go.”"],
  ["“The state must go.”", "“The state must go.”"],
  ['"The state must go."', "“The state must go.”"],
  ["„Der Staat muss weg.”", "“Der Staat muss weg.”"],
  ["“The state must", "“The state must”"],
  ["must go.”", "“must go.”"],
  ['must go."', "“must go.”"],
  ["between “anarchy” and “communism”", "“between ‘anarchy’ and ‘communism’”"],
  ["“Statists” and “anti-statists”", "“‘Statists’ and ‘anti-statists’”"],
  ["“All the “future state” talk”", "“All the ‘future state’ talk”"],
  ['a "future state" of', "“a ‘future state’ of”"],
  ["A banner,” she writes, “is a committee.", "“A banner,’ she writes, ‘is a committee.”"],
  ['A banner," she writes, "is a committee.', "“A banner,’ she writes, ‘is a committee.”"],
  ["A banner,’ she writes, ‘is the committee’s.", "“A banner,’ she writes, ‘is the committee’s.”"],
  ['he said ("so it is") and—"no"—left', "“he said (‘so it is’) and—‘no’—left”"],
])("%s is set as %s", (words, set) => {
  expect(quoted(words)).toBe(set);
});
