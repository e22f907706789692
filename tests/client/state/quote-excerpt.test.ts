import { expect, test } from "vitest";
import type { Quote } from "#model";
import { excerptOf, type Named, nameIn } from "../../../client/state/quote-excerpt.ts";

const bukharin: Named = { type: "Person", label: "N. Bukharin" };
const treaty: Named = { type: "Event", label: "Treaty of Brest-Litovsk" };

const quoteOf = (context: string, stating = context): Quote => {
  const at = context.indexOf(stating);
  return {
    text: "t",
    start: 100 + at,
    end: 100 + at + stating.length,
    confidence: 0.9,
    method: "encoder",
    title: "A history",
    quote: stating,
    sentence: { start: 100, end: 100 + context.length },
    context,
  };
};
const inWords = (quote: Quote, named: readonly Named[], longest: number) =>
  excerptOf(quote, named, longest)
    .map(({ words, mark }) => (mark ? `[${words}]` : words))
    .join("");
const filler = "and so on and so forth ".repeat(20);

test("a short sentence is whole, its stating words marked; where all of it states, the names are", () => {
  expect(inWords(quoteOf("He went to Brest-Litovsk.", "to Brest"), [], 165)).toBe(
    "He went [to Brest]-Litovsk.",
  );
  expect(inWords(quoteOf("Bukharin opposed Brest-Litovsk."), [bukharin, treaty], 165)).toBe(
    "[Bukharin] opposed [Brest-Litovsk].",
  );
});

test("the signs of Markdown are not seen, and what they emphasise is, also across a mark", () => {
  const quote = quoteOf("> He wrote *The State*\n> in _haste_.", "*The State*\n> in");
  expect(inWords(quote, [], 165)).toBe("He wrote [The State][\n][in] haste.");
  expect(
    excerptOf(quote, [], 165)
      .filter(({ isEmphasised }) => isEmphasised)
      .map(({ words }) => words),
  ).toEqual(["The State", "haste"]);
});

test("a long sentence is cut around the names, however far they stand apart, and never within a word", () => {
  const sentence = `At first ${filler}it was Bukharin who then ${filler}signed at Brest-Litovsk after ${filler}all.`;
  const cut = inWords(quoteOf(sentence), [bukharin, treaty], 165);
  expect(cut).toMatch(/^…\S.*\[Bukharin\] who.*… .*\[Brest-Litovsk\] after.*…$/u);
  expect(cut.length).toBeLessThan(190);
  const known = new Set(sentence.split(/\W+/u));
  expect(cut.split(/\W+/u).filter((word) => !known.has(word))).toEqual([]);
});

test("what is cut off begins and ends with a word, not with a dash or a comma", () => {
  const sentence = `At first, ${filler}– on and on –, it was Bukharin who then, ${filler}all.`;
  for (let longest = 40; longest < 120; longest++) {
    expect(inWords(quoteOf(sentence), [bukharin], longest)).toMatch(/^…[\w[].*[\w\]]…$/u);
  }
});

test("names at an end of the sentence leave their room to the other side", () => {
  const cut = inWords(quoteOf(`Bukharin ${filler}ends.`), [bukharin], 165);
  expect(cut).toMatch(/^\[Bukharin\] and/u);
  expect(cut.length).toBeGreaterThan(150);
});

test("a sentence that names nobody is shown from its beginning", () => {
  expect(inWords(quoteOf(`He ${filler}ends.`), [bukharin], 165)).toMatch(/^He and so on.{120,180}…$/u);
});

test("stating words that are longer than the room are cut around the names too", () => {
  const stating = `it was ${filler}the Treaty of Brest-Litovsk`;
  const cut = inWords(quoteOf(`Before, ${filler}${filler}${stating}.`, stating), [treaty], 165);
  expect(cut).toContain("[Treaty of Brest-Litovsk].");
});

test("a name is met whole, a person by the surname, anything else by its longest word; never inside a word", () => {
  const at = (words: string, named: Named) => {
    const place = nameIn(words, named);
    return place && words.slice(place.start, place.end);
  };
  expect(at("N. Bukharin wrote", bukharin)).toBe("N. Bukharin");
  expect(at("Bukharinism and Bukharin", bukharin)).toBe("Bukharin");
  expect(at("peace of Brest-Litovsk", treaty)).toBe("Brest-Litovsk");
  expect(at("Bukharinism", bukharin)).toBeUndefined();
  expect(at("it forced the Bolsheviks", { type: "Organisation", label: "Bolshevik Party" })).toBe(
    "Bolsheviks",
  );
});

test("a name that a file gives in fields is quoted as a name", () => {
  expect(inWords(quoteOf("Ann\n    orcid: 0000-0001\n    family: Archer"), [], 165)).toBe("[Ann Archer]");
  expect(inWords(quoteOf("Roth\n    given: Ben"), [], 165)).toBe("[Ben Roth]");
});
