import { describe, expect, test } from "vitest";
import {
  eventLabel,
  opensBare,
  opensWithWho,
  ownsNoEvent,
  standsForName,
  tellsOfEarlier,
  tellsOfSaid,
} from "../../../extract/patterns/event-labels.ts";

describe("the label of an event without a name", () => {
  test.each([
    ["On 3 May 1767 Rossi left for Lecce.[^8]", "On 3 May 1767 Rossi left for Lecce."],
    ["In 1904 Milan struck[12] for five days", "In 1904 Milan struck for five days"],
    [
      'On 12 March 1767 Rossi wrote to Bianchi that "the arrears exceed four millions, and nobody must know."[^8]',
      "On 12 March 1767 Rossi wrote to Bianchi",
    ],
    [
      "Pimentel, editor of the *Monitore*, was hanged in 1799",
      "Pimentel, editor of the Monitore, was hanged in 1799",
    ],
    ["Miller (1990, 105) founded the club in May 1961", "Miller founded the club in May 1961"],
    ['In 1904 the "red week" broke out', 'In 1904 the "red week" broke out'],
    [
      'In 1904 they founded the "Workers\' Union of Milan"',
      'In 1904 they founded the "Workers\' Union of Milan"',
    ],
    ["In 1904 (in May) Milan struck", "In 1904 (in May) Milan struck"],
  ])("of %s", (clause, label) => {
    expect(eventLabel(clause, undefined)).toBe(label);
  });

  test("says for whom “who” stands, where that is known", () => {
    expect(eventLabel("who died at Chiswick in 1806", "Fox")).toBe("Fox died at Chiswick in 1806");
    expect(eventLabel("who died at Chiswick in 1806", undefined)).toBe("who died at Chiswick in 1806");
  });
});

test.each([
  ["who died in 1806", true],
  ["whoever died in 1806", false],
  ["In 1806 died who had led them", false],
])("a clause opens with who: %s", (clause, does) => {
  expect(opensWithWho(clause)).toBe(does);
});

test.each([
  [", ", true],
  [" ", true],
  [" and his friend, ", false],
])("who stands for the name before «%s»", (between, does) => {
  expect(standsForName(between)).toBe(does);
});

test.each([
  ["Five months later, after the shootings at ", true],
  ["Following the raid on ", true],
  ["Five months after the shootings, the workers of ", false],
  ["In 1904 they met in ", false],
])("what was earlier is told of in «%s»", (before, does) => {
  expect(tellsOfEarlier(before)).toBe(does);
});

test.each([
  ["Five days later he announced that he would found a republic in ", true],
  ["On 3 May she told the delegates that they would meet in ", true],
  ["On 3 May he announced his engagement in ", false],
  ["In 1904 the hall that they met in stood in ", false],
])("what was only said is told of in «%s»", (before, does) => {
  expect(tellsOfSaid(before)).toBe(does);
});

test.each([
  ["'s term as a deputy ended", true],
  ["’s newspaper was closed", true],
  ["'s orders", false],
  ["'s sudden arrest", false],
  [" was arrested", false],
])("what is owned in «%s» is neither an event nor a means", (behind, does) => {
  expect(ownsNoEvent(behind)).toBe(does);
});

test.each([
  ["which Britain and France signed in 1920", true],
  ["there were many mills in Leeds in 1917", true],
  ["There was a strike in Leeds in 1917", true],
  ["the weavers of Leeds struck in 1917", false],
  ["Whitaker left Leeds in 1917", false],
])("%j opens bare: %s", (clause, bare) => {
  expect(opensBare(clause)).toBe(bare);
});
