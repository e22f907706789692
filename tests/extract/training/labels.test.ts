import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../../extract/patterns/sentences.ts";
import { wordsOf } from "../../../extract/patterns/words.ts";
import { JUDGED_TYPES } from "../../../extract/recognisers/recogniser.ts";
import type { AnnotatedText } from "../../../extract/training/corpora/annotated.ts";
import { candidatesOf, claimLabels, nameLabels, UNKNOWN, YES } from "../../../extract/training/labels.ts";

const TEXT = "Lenin wrote State and Revolution. Martov left.";
const words = wordsOf(TEXT);
const sentences = sentencesOf(TEXT, words);
const LENIN = { start: 0, end: 5, type: "Person", entity: "P1" } as const;
const BOOK = { start: 12, end: 32, type: "Work", entity: "W1" } as const;
const MARTOV = { start: 34, end: 40, type: "Person", entity: "P2" } as const;
const annotated = (changes: Partial<AnnotatedText> = {}): AnnotatedText => ({
  corpus: "test",
  name: "test",
  text: TEXT,
  names: [LENIN, BOOK, MARTOV],
  relations: [
    { type: "AUTHORED", source: "P1", target: "W1", optional: false, evidence: [{ start: 0, end: 32 }] },
  ],
  exhaustive: JUDGED_TYPES,
  ...changes,
});

describe("names", () => {
  test("the first word of a name begins it, the others go on with it, the rest is outside", () => {
    expect(nameLabels(words, [LENIN, BOOK])).toEqual([1, 0, 5, 6, 6, 0, 0, 0, 0]);
  });

  test("a name that a reader may leave out, or whose type is not ours, teaches nothing", () => {
    expect(nameLabels(words, [{ ...LENIN, optional: true }])[0]).toBe(UNKNOWN);
    expect(nameLabels(words, [{ start: 0, end: 5, type: null }])[0]).toBe(UNKNOWN);
  });

  test("the clause of an unnamed event is no name", () => {
    expect(nameLabels(words, [{ start: 0, end: 32, type: "Event", clause: true }])[0]).toBe(0);
  });
});

describe("claims", () => {
  test("a sentence that is mostly a claim is one; one that a reader may leave out is unknown", () => {
    expect(claimLabels(sentences, [{ start: 0, end: 33, optional: false }])).toEqual([YES, 0]);
    expect(claimLabels(sentences, [{ start: 34, end: 46, optional: true }])).toEqual([0, UNKNOWN]);
  });

  test("where nobody looked for claims, no sentence is without one", () => {
    expect(claimLabels(sentences, undefined)).toEqual([UNKNOWN, UNKNOWN]);
  });
});

describe("candidates", () => {
  const labelsOf = (text: AnnotatedText, ends: string) => {
    const found = candidatesOf(text, words, sentences).find((one) => one.ends.join(" ") === ends);
    return Object.fromEntries(JUDGED_TYPES.map((type, at) => [type, found?.labels[at]]));
  };

  test("what a sentence states is yes, what it could state and does not is no, what types forbid is unknown", () => {
    const labels = labelsOf(annotated(), "P1 W1");
    expect([labels["AUTHORED"], labels["CITES"], labels["MEMBER_OF"]]).toEqual([YES, 0, UNKNOWN]);
  });

  test("a relation stated elsewhere says nothing of this sentence", () => {
    const elsewhere = [{ start: 34, end: 46 }];
    const relations = annotated().relations?.map((one) => ({ ...one, evidence: elsewhere })) ?? [];
    expect(labelsOf(annotated({ relations }), "P1 W1")["AUTHORED"]).toBe(UNKNOWN);
  });

  test("where relations were not gone through to the end, absence is unknown", () => {
    expect(labelsOf(annotated({ exhaustive: [] }), "P1 W1")["CITES"]).toBe(UNKNOWN);
  });

  test("the author of a text is paired with every name but their own", () => {
    const byAuthor = candidatesOf(annotated({ author: "P2" }), words, sentences).filter((one) => !one.source);
    expect(byAuthor.map((one) => one.ends.join(" "))).toEqual(["P2 P1", "P2 W1"]);
  });

  test("names of two sentences are no candidates", () => {
    const ends = candidatesOf(annotated(), words, sentences).map((one) => one.ends.join(" "));
    expect(ends).toEqual(["P1 W1", "W1 P1"]);
  });
});
