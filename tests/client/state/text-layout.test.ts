import { expect, test } from "vitest";
import type { TextReply } from "#model";
import { blocksOf, nextPlace } from "../../../client/state/text-layout.ts";

const body = "On Trade\n\nSmith wrote (1) on trade.\n\n“It is so.”\n\n(1) Smith, Works.";
const at = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });
const mention = (words: string, entity: string) => ({
  ...at(words),
  entity,
  confidence: 0.9,
  method: "encoder",
});
const note = { ...at("(1) Smith, Works."), label: "1", marker: at("(1)") };
const smith = { id: "person:smith", type: "Person" as const, label: "Smith", mentions: 2, degree: 1 };
const claim = { id: "claim:t:1", type: "Claim" as const, label: "It is so.", mentions: 1, degree: 1 };
const text: TextReply = {
  id: "t",
  title: "On trade",
  language: "en",
  sha256: "",
  length: body.length,
  body,
  passages: [
    { kind: "quotation", ...at("“It is so.”") },
    { kind: "note", ...at("(1) Smith, Works.") },
  ],
  notes: [note],
  remarks: [],
  sentences: [],
  entities: [smith, claim],
  voices: [smith],
  mentions: [mention("Smith", "person:smith"), mention("It is so.", "claim:t:1")],
  claims: [{ ...at("It is so."), id: "claim:t:1", speakers: [] }],
  relations: [],
};

test("what no passage covers is laid out too, and notes stand apart", () => {
  const { running, notes } = blocksOf(text);
  expect(running.map(({ start, end }) => body.slice(start, end))).toEqual([
    "On Trade\n\nSmith wrote (1) on trade.",
    "“It is so.”",
  ]);
  expect(notes.map(({ kind }) => kind)).toEqual(["note"]);
});

test.each(["---", "+++"])(
  "what a file says of itself between %s is no block, its title and byline are",
  (fence) => {
    const headed = `${fence}\ntitle: "Of Trade"\nlayout: post\nauthor: Ann Smith\n${fence}\n\nIt is so.\n\n${fence}\n\nAnd so.`;
    const passage = (kind: TextReply["passages"][number]["kind"], words: string) => {
      const start = headed.indexOf(words);
      return { kind, start, end: start + words.length };
    };
    const passages = [
      passage("furniture", `${fence}\ntitle: "`),
      passage("title", "Of Trade"),
      passage("furniture", '"\nlayout: post\nauthor:'),
      passage("byline", "Ann Smith"),
      {
        kind: "furniture" as const,
        start: headed.indexOf(`\n${fence}\n\nIt`) + 1,
        end: headed.indexOf("\n\nIt"),
      },
      passage("paragraph", "It is so."),
      { kind: "furniture" as const, start: headed.lastIndexOf(fence), end: headed.lastIndexOf(fence) + 3 },
    ];
    const { head, running } = blocksOf({
      ...text,
      body: headed,
      passages,
      notes: [],
      mentions: [],
      claims: [],
    });
    expect(headed.slice(head?.start, head?.end)).toBe(headed.slice(0, headed.indexOf("\n\nIt")));
    expect(running.map(({ kind, start, end }) => `${kind}: ${headed.slice(start, end)}`)).toEqual([
      "title: Of Trade",
      "byline: Ann Smith",
      "paragraph: It is so.",
      `furniture: ${fence}`,
      "paragraph: And so.",
    ]);
  },
);

test("lines of one quotation in Markdown are one block, an empty line parts two, and another speaker begins a new one", () => {
  const quoted = "He said:\n\n> One line,\n> and another.\n>\n> A second part.\n> Of another.\n\nSo.";
  const line = (words: string, author = "person:smith") => ({
    kind: "quotation" as const,
    author,
    start: quoted.indexOf(words),
    end: quoted.indexOf(words) + words.length,
  });
  const empty = quoted.indexOf("\n>\n") + 1;
  const sign = { kind: "quotation" as const, author: "person:smith", start: empty, end: empty + 1 };
  const passages = [
    line("> One line,"),
    line("> and another."),
    sign,
    line("> A second part."),
    line("> Of another.", "person:jones"),
  ];
  const { running } = blocksOf({ ...text, body: quoted, passages, notes: [], mentions: [], claims: [] });
  expect(running.map(({ start, end }) => quoted.slice(start, end))).toEqual([
    "He said:",
    "> One line,\n> and another.",
    "> A second part.",
    "> Of another.",
    "So.",
  ]);
});

test("a first line that is the title is set as the title", () => {
  const passages = [{ kind: "paragraph" as const, ...at("On Trade") }, ...text.passages];
  const { running, hasTitle } = blocksOf({ ...text, passages });
  expect(running[0]?.kind).toBe("title");
  expect(hasTitle).toBe(true);
});

test("names are marked where they stand, claims only in the margin, note marks lead to their note", () => {
  const { running } = blocksOf(text);
  expect(running[0]?.mentions.map(({ entity }) => entity)).toEqual(["person:smith"]);
  expect(running[0]?.markers.map(({ note: { label } }) => label)).toEqual(["1"]);
  expect(running[1]?.mentions).toEqual([]);
  expect(running[1]?.claims).toHaveLength(1);
});

test("the next place goes on from here and round at the end", () => {
  const places = [
    { start: 3, end: 5 },
    { start: 9, end: 12 },
  ];
  expect(nextPlace(places, 3, 1)?.start).toBe(9);
  expect(nextPlace(places, 9, 1)?.start).toBe(3);
  expect(nextPlace(places, 3, -1)?.start).toBe(9);
  expect(nextPlace([], 3, 1)).toBeUndefined();
});

test("the speaker is named where another one begins, and words within a passage that are somebody else's are told", () => {
  const author = "person:smith";
  const spoken: TextReply = {
    ...text,
    author: { ...smith, id: "person:editor" },
    passages: [
      { kind: "paragraph", ...at("On Trade"), author: "person:editor" },
      { kind: "paragraph", ...at("Smith wrote (1) on trade."), author: "person:editor" },
      { kind: "quotation", ...at("on trade"), author },
      { kind: "quotation", ...at("“It is so.”"), author },
      { kind: "note", ...at("(1) Smith, Works.") },
    ],
  };
  const { running } = blocksOf(spoken);
  expect(running.map(({ voice }) => voice)).toEqual([undefined, undefined, author]);
  expect(running.map(({ quoted }) => quoted.map(({ start, end }) => body.slice(start, end)))).toEqual([
    [],
    ["on trade"],
    [],
  ]);
});

test("the sign of Markdown before a heading is no paragraph", () => {
  const marked = "## On Trade\n\nSmith wrote.";
  const { running } = blocksOf({
    ...text,
    body: marked,
    passages: [{ kind: "heading", start: 3, end: 11 }],
    notes: [],
    mentions: [],
    claims: [],
  });
  expect(running.map(({ start, end }) => marked.slice(start, end))).toEqual(["On Trade", "Smith wrote."]);
});

test("an author whom the head of a file gives in fields is no byline to read; one whose name stands whole is", () => {
  const laidOut = (author: string) => {
    const headed = `---\nauthor:\n  ${author}\n---\n\nIt is so.`;
    const start = headed.indexOf(author);
    const [end, close] = [start + author.length, headed.indexOf("\n\nIt")];
    return blocksOf({
      ...text,
      body: headed,
      passages: [
        { kind: "furniture", start: 0, end: start },
        { kind: "byline", start, end },
        { kind: "furniture", start: end + 1, end: close },
      ],
    });
  };
  const parted = laidOut("Ann\n  family: Smith");
  expect([parted.hasByline, parted.running.map(({ kind }) => kind)]).toEqual([false, ["paragraph"]]);
  const whole = laidOut("Ann Smith");
  expect([whole.hasByline, whole.running.map(({ kind }) => kind)]).toEqual([true, ["byline", "paragraph"]]);
});

test("the heading over the notes is not read through, as they have one; another last heading is", () => {
  const laidOut = (heading: string) => {
    const noted = `It is so.1\n\n${heading}\n\n1 Smith, Works.`;
    const [start, own] = [noted.indexOf(heading), noted.indexOf("1 Smith")];
    return blocksOf({
      ...text,
      body: noted,
      passages: [
        { kind: "paragraph", start: 0, end: 10 },
        { kind: "heading", start, end: start + heading.length },
        { kind: "note", start: own, end: noted.length },
      ],
      notes: [{ label: "1", start: own, end: noted.length }],
    }).running.map(({ kind }) => kind);
  };
  expect(laidOut("Notes")).toEqual(["paragraph"]);
  expect(laidOut("ENDNOTES")).toEqual(["paragraph"]);
  expect(laidOut("Notes on trade")).toEqual(["paragraph", "heading"]);
});
