import { describe, expect, test } from "vitest";
import { readHops } from "../../../server/ask/read-hops.ts";
import { isWithin, readWhen } from "../../../server/ask/read-when.ts";

describe("a time at the end of a question", () => {
  test.each([
    ["events in 1918", "in", "1918-01-01", "1918-12-31"],
    ["events in March 1918", "in", "1918-03-01", "1918-03-31"],
    ["events on 11 April 1918", "in", "1918-04-11", "1918-04-11"],
    ["events on April 11, 1918", "in", "1918-04-11", "1918-04-11"],
    ["events in the 1920s", "in", "1920-01-01", "1929-12-31"],
    ["events during the year 1918", "in", "1918-01-01", "1918-12-31"],
    ["events on 1918-04-11", "in", "1918-04-11", "1918-04-11"],
    ["events before 1918", "before", undefined, "1917-12-31"],
    ["events until May 1918", "before", undefined, "1918-04-30"],
    ["events since 1917", "after", "1917-01-01", undefined],
    ["events after June 1917", "after", "1917-06-01", undefined],
    ["events between 1914 and 1918", "between", "1914-01-01", "1918-12-31"],
    ["events from 1914 to 1918", "between", "1914-01-01", "1918-12-31"],
  ])("%s", (question, role, earliest, latest) => {
    const timed = readWhen(question.split(" "));
    expect(timed?.words).toEqual(["events"]);
    expect(timed?.when.role).toBe(role);
    expect([timed?.when.earliest, timed?.when.latest]).toEqual([earliest, latest]);
  });

  test.each([
    "events in Moscow",
    "events in",
    "events 1918",
    "in 19180",
    "before noon",
    "in May",
    "events in 99",
  ])("%s holds none", (question) => {
    expect(readWhen(question.split(" "))).toBeUndefined();
  });

  test("keeps the place before it", () => {
    expect(readWhen("events in Moscow in 1918".split(" "))?.words).toEqual(["events", "in", "Moscow"]);
  });

  test("holds what lies in it wholly or in part, and nothing that has no date", () => {
    const when = readWhen("x in 1918".split(" "))?.when ?? { role: "in", words: "" };
    expect(isWithin("1918-04", when)).toBe(true);
    expect(isWithin("1917-12/1918-06", when)).toBe(true);
    expect(isWithin("191X", when)).toBe(true);
    expect(isWithin("1917", when)).toBe(false);
    expect(isWithin("1919-01-01", when)).toBe(false);
    expect(isWithin(undefined, when)).toBeUndefined();
    expect(isWithin("no date", when)).toBeUndefined();
  });
});

describe("a number of hops at the end of a question", () => {
  test.each([
    ["connected to X within 2 hops", 2, "connected to X"],
    ["connected to X within two steps", 2, "connected to X"],
    ["connected to X in at most 3 links", 3, "connected to X"],
    ["connected to X up to 1 hop", 1, "connected to X"],
    ["connected to X within 99 hops", 3, "connected to X"],
    ["connected to X within 0 hops", 1, "connected to X"],
  ])("%s", (question, hops, rest) => {
    const bounded = readHops(question.split(" "));
    expect([bounded?.hops, bounded?.words.join(" ")]).toEqual([hops, rest]);
  });

  test.each(["connected to X", "within hops", "two many hops", "hops"])("%s holds none", (question) => {
    expect(readHops(question.split(" "))).toBeUndefined();
  });
});
