import { describe, expect, test } from "vitest";
import { fold, isNearly } from "../../../server/ask/fold.ts";
import { namesIn, template } from "../../../server/ask/template.ts";
import { growthOf } from "../../growth.ts";

const names = (question: string, written: string, forgives = false) =>
  namesIn(question.split(" "), template(written), forgives);

describe("a template", () => {
  test.each([
    ["who cited Lenin", "who cited|cites X", { X: "Lenin" }],
    ["Who CITES the April Theses", "who cited|cites X", { X: "the April Theses" }],
    ["members of “the Cheka”,", "members of X", { X: "the Cheka" }],
    ["the author of Emile", "[the] author of X", { X: "Emile" }],
    ["author of Emile", "[the] author of X", { X: "Emile" }],
    ["what does Marx belong to", "what does X belong [to]", { X: "Marx" }],
    ["what does Marx belong", "what does X belong [to]", { X: "Marx" }],
    ["how is A B connected to C D", "how is X connected to Y", { X: "A B", Y: "C D" }],
    ["Lenin's works", "X works", { X: "Lenin" }],
    ["the Bolsheviks' works", "X works", { X: "the Bolsheviks" }],
    ["works by SDAP (Austria)", "works by X", { X: "SDAP (Austria)" }],
  ])("takes the names out of: %s", (question, written, found) => {
    expect(names(question, written)).toEqual(found);
  });

  test.each([
    ["who cited", "who cited|cites X"],
    ["who has cited Lenin", "who cited|cites X"],
    ["cited Lenin", "who cited|cites X"],
    ["how is A connected to", "how is X connected to Y"],
    ["how is connected to B", "how is X connected to Y"],
  ])("does not fit: %s", (question, written) => {
    expect(names(question, written)).toBeUndefined();
  });

  test("passes slips of the pen only where it forgives", () => {
    expect(names("who citde Lenin", "who cited X")).toBeUndefined();
    expect(names("who citde Lenin", "who cited X", true)).toEqual({ X: "Lenin" });
  });

  test("never takes one question word for another", () => {
    expect(names("why cited Lenin", "who cited X", true)).toBeUndefined();
    expect(names("how is Lenin", "who is X", true)).toBeUndefined();
  });

  test("takes time that grows no faster than the square of the words", () => {
    const read = (words: string) => {
      for (let time = 0; time < 50; time++) names(words, "path|route between|from X and|to Y [to] of", true);
    };
    expect(growthOf(read, (size) => "to ".repeat(size).trim(), 20)).toBeLessThan(6);
  });
});

describe("nearly the same word", () => {
  test.each([
    ["conected", "connected"],
    ["conencted", "connected"],
    ["membres", "members"],
    ["wrok", "work"],
    ["whp", "who"],
  ])("%s is %s", (asked, known) => {
    expect(isNearly(asked, known)).toBe(true);
  });

  test.each([
    ["cat", "hat"],
    ["opposed", "supposedly"],
    ["in", "on"],
    ["wore", "work it"],
  ])("%s is not %s", (asked, known) => {
    expect(isNearly(asked, known)).toBe(false);
  });

  test("folding forgets case, accents and the shape of quotes", () => {
    expect(fold("“Löwen’s” ÉTAT")).toBe('"lowen\'s" etat');
  });
});
