import { expect, test } from "vitest";
import { combineRecognisers, namesWithHeads } from "../../../extract/recognisers/combine-recognisers.ts";
import type { FoundName, Reading, Recogniser } from "../../../extract/recognisers/recogniser.ts";
import { fakeRecogniser, type KnownName, namesIn, readBy } from "./fake-recogniser.ts";

const TEXT = "Lenin read The State and Revolution in Moscow. Trotsky did not.";

/** A recogniser that signs what it finds. */
function signed(method: string, known: readonly KnownName[], rest: Partial<Reading> = {}): Recogniser {
  const plain = fakeRecogniser(known, rest);
  const sign = (name: FoundName): FoundName => ({ ...name, method });
  return {
    ...plain,
    id: method,
    async read(...asked) {
      const reading = await plain.read(...asked);
      return {
        ...reading,
        names: reading.names.map(sign),
        claimMethod: () => method,
        relationMethod: () => method,
      };
    },
  };
}

test("what both found is one name, as sure as the surer, and says who found it", async () => {
  const both = combineRecognisers([
    fakeRecogniser([["Lenin", "Person", 0.7]]),
    signed("other", [["Lenin", "Person", 0.9]]),
  ]);
  expect(both.id).toBe("fake+other");
  expect(namesIn(await readBy(both, TEXT), TEXT)).toEqual([["Person", "Lenin", 0.9, "encoder and other"]]);
});

test("of names that share a word the surest is kept, whoever found it", async () => {
  const one = fakeRecogniser([
    ["Revolution", "Event", 0.6],
    ["Trotsky", "Person", 0.9],
  ]);
  const two = signed("other", [["The State and Revolution", "Work", 0.8]]);
  expect(namesIn(await readBy(combineRecognisers([one, two]), TEXT), TEXT)).toEqual([
    ["Work", "The State and Revolution", 0.8, "other"],
    ["Person", "Trotsky", 0.9, "encoder"],
  ]);
});

test("of names as sure as each other the longest is kept, then the first, then that of the earlier recogniser", async () => {
  const short = fakeRecogniser([["State", "Organisation", 0.8]]);
  const long = signed("other", [["State and Revolution", "Work", 0.8]]);
  expect(namesIn(await readBy(combineRecognisers([short, long]), TEXT), TEXT)).toEqual([
    ["Work", "State and Revolution", 0.8, "other"],
  ]);
  const place = signed("one", [["Moscow", "Place", 0.8]]);
  const group = signed("two", [["Moscow", "Organisation", 0.8]]);
  expect(namesIn(await readBy(combineRecognisers([place, group]), TEXT), TEXT)[0]?.[0]).toBe("Place");
  expect(namesIn(await readBy(combineRecognisers([group, place]), TEXT), TEXT)[0]?.[0]).toBe("Organisation");
});

test("a claim and a relation are as likely as the surest judge says, and carry that judge's name", async () => {
  const one = signed("one", [], { claims: [0.9, 0.1], relations: () => ({ AUTHORED: 0.2, CITES: 0.5 }) });
  const two = signed("two", [], { claims: [0.3, 0.4], relations: () => ({ AUTHORED: 0.6 }) });
  const reading = await readBy(combineRecognisers([one, two]), TEXT);
  const ends = [{ from: 0, to: 1 }, "Person", { from: 2, to: 6 }, "Work"] as const;
  expect(reading.claims).toEqual([0.9, 0.4]);
  expect([reading.claimMethod?.(0), reading.claimMethod?.(1)]).toEqual(["one", "two"]);
  expect(reading.relations(...ends)).toMatchObject({ AUTHORED: 0.6, CITES: 0.5, OPPOSES: 0 });
  expect([reading.relationMethod?.("AUTHORED", ...ends), reading.relationMethod?.("CITES", ...ends)]).toEqual(
    ["two", "one"],
  );
});

test("a reading without claims and relations lends its names to the heads of another", async () => {
  const namer = signed("namer", [["Moscow", "Place", 0.9]]);
  const judge = fakeRecogniser([["Lenin", "Person", 0.9]], { claims: [0.7, 0.2] });
  const reading = await readBy(namesWithHeads(namer, judge), TEXT);
  expect(namesIn(reading, TEXT)).toEqual([["Place", "Moscow", 0.9, "namer"]]);
  expect(reading.claims).toEqual([0.7, 0.2]);
  expect(reading.nameConfidence({ from: 7, to: 8 }, "Place")).toBe(0.9);
});

test("every recogniser is closed", async () => {
  const closed: string[] = [];
  const closing = (id: string): Recogniser => ({
    ...fakeRecogniser([]),
    close: async () => void closed.push(id),
  });
  await combineRecognisers([closing("one"), closing("two")]).close();
  await namesWithHeads(closing("three"), closing("four")).close();
  expect(closed).toEqual(["one", "two", "three", "four"]);
});

test("ten thousand names in a row are each kept once", async () => {
  const text = "Name ".repeat(10_000);
  const many = (confidence: number): Recogniser => ({
    ...fakeRecogniser([]),
    read: async (_text, words, sentences) => ({
      names: words.map((word, from) => ({
        ...word,
        range: { from, to: from + 1 },
        type: "Person",
        confidence,
      })),
      claims: sentences.map(() => 0),
      nameConfidence: () => 0,
      relations: () => ({}),
    }),
  });
  const { names } = await readBy(combineRecognisers([many(0.6), many(0.7)]), text);
  expect(names.length).toBe(10_000);
  expect(names.every(({ confidence }) => confidence === 0.7)).toBe(true);
});
