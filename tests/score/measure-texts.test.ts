import { expect, test } from "vitest";
import { measureBelief, measureRules, measureTexts } from "./measure-texts.ts";
import type { Judged, TextScore } from "./score-text.ts";
import type { Tally } from "./tally.ts";

const scored = (...tallies: Tally[]): TextScore[] =>
  tallies.map((tally, at) => ({ name: `text ${at}`, measures: new Map([["claims", tally]]), judged: [] }));
const said = (confidence: number, isRight: boolean): Judged => ({
  of: "mention",
  type: "Person",
  rule: "encoder",
  confidence,
  isRight,
});

test("shares are those of all texts together, not the mean of theirs", () => {
  const [claims] = measureTexts(
    scored({ right: 9, given: 10, wanted: 30 }, { right: 1, given: 10, wanted: 10 }),
  );
  expect(claims?.precision.value).toBe(0.5);
  expect(claims?.recall.value).toBe(0.25);
});

test("an interval holds the share, is that of the texts, and is the same on every run", () => {
  const texts = scored({ right: 9, given: 10, wanted: 10 }, { right: 1, given: 10, wanted: 10 });
  const [first] = measureTexts(texts);
  expect(first?.f1.low).toBe(0.1);
  expect(first?.f1.high).toBe(0.9);
  expect(measureTexts(texts)).toEqual([first]);
});

test("what nobody gave and nobody wanted is no measure", () => {
  expect(measureTexts(scored({ right: 0, given: 0, wanted: 0 }))).toEqual([]);
});

test("a rule counts what it found and what of it is right", () => {
  expect(measureRules([said(0.9, true), said(0.4, false), said(0.9, true)])).toEqual([
    { of: "mention", type: "Person", rule: "encoder", right: 2, given: 3 },
  ]);
});

test("a confidence is believed by tenths: what it says beside what was right", () => {
  expect(measureBelief([said(0.92, true), said(0.98, true), said(1, false), said(0.41, false)])).toEqual([
    { of: "mention", said: 0.41, right: 0, count: 1 },
    { of: "mention", said: 0.967, right: 0.667, count: 3 },
  ]);
});
