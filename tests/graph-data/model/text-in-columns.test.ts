import { expect, test } from "vitest";
import { columnsOf, relationId, type TextReply, textInColumns } from "#model";

const smith = { id: "person:smith", type: "Person" as const, label: "Smith", mentions: 2, degree: 1 };
const tie = { type: "AUTHORED" as const, source: "person:smith", target: "work:trade" };
const wrote = { id: relationId(tie.type, tie.source, tie.target), ...tie };
const TEXT: TextReply = {
  id: "t",
  title: "On trade",
  language: "en",
  sha256: "",
  length: 40,
  mentions: [
    { entity: "person:smith", start: 3, end: 8, confidence: 0.95, method: "encoder" },
    { entity: "work:trade", start: 12, end: 20, confidence: 0.4, method: "capitals" },
    { entity: "person:smith", start: 14, end: 18, confidence: 0.9, method: "encoder" },
  ] as TextReply["mentions"],
  body: "On Smith and his Trade; and so he goes on",
  passages: [
    { kind: "title", start: 0, end: 8 },
    { kind: "quotation", start: 10, end: 40, author: "person:smith" },
  ],
  notes: [{ label: "1", marker: { start: 9, end: 10 }, start: 30, end: 40 }],
  remarks: [],
  sentences: [0, 8, 10, 22, 24, 40],
  entities: [smith],
  voices: [smith],
  claims: [
    { id: "claim:t:1", start: 10, end: 22, kind: "direct", speakers: ["person:smith", "person:jones"] },
    { id: "claim:t:2", start: 10, end: 20, speakers: [] },
    { id: "claim:t:3", start: 24, end: 40, kind: "reported", polarity: "denied", speakers: ["person:smith"] },
  ],
  relations: [
    { ...wrote, start: 3, end: 20 },
    { ...wrote, start: 24, end: 40 },
  ],
};

test("a text out of its columns is the text, field for field", () => {
  const sent = JSON.stringify(columnsOf(TEXT));
  expect(JSON.stringify(textInColumns(JSON.parse(sent)))).toBe(JSON.stringify(sorted(TEXT)));
});

test("columns name each id once", () => {
  const sent = JSON.stringify(columnsOf({ ...TEXT, entities: [], voices: [] }));
  expect(sent.split("person:smith")).toHaveLength(2);
  expect(sent).not.toContain(wrote.id);
});

test("a text in which nothing was found is one with empty columns", () => {
  const empty = { ...TEXT, passages: [], sentences: [], mentions: [], claims: [], relations: [] };
  expect(textInColumns(columnsOf(empty as TextReply))).toEqual(empty);
});

/** The text with its lists last, as they are put together. */
function sorted({ passages, sentences, mentions, claims, relations, ...rest }: TextReply) {
  return { ...rest, sentences, passages, mentions, claims, relations };
}
