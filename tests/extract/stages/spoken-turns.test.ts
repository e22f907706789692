import { expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { namedText, type Thing } from "../named-text.ts";

const THINGS: Thing[] = [
  ["Person", "Edmund Harcourt", "Harcourt"],
  ["Person", "William Sharpe", "William"],
];
const said = (words: string) =>
  `Nobody in the whole party believed in ${words} at the time, and there was no money left for it.`;
const speakersOf = (head: string, turns: readonly string[]) => {
  const { speakers, stretches } = attributePassages(namedText([head, ...turns].join("\n\n"), THINGS));
  const from = stretches.length - turns.length;
  return speakers.slice(from).map((speaker) => (speaker === undefined ? "-" : THINGS[speaker]?.[1]));
};

test("in an interview the interviewed answer, and the author asks", () => {
  const head = "Interview with William Sharpe\n\nby Edmund Harcourt";
  const turns = [
    "Q: What came first?",
    `A: ${said("peace")}`,
    said("war"),
    "Q: And then?",
    `A: ${said("trade")}`,
  ];
  expect(speakersOf(head, turns)).toEqual([
    "Edmund Harcourt",
    "William Sharpe",
    "William Sharpe",
    "Edmund Harcourt",
    "William Sharpe",
  ]);
});

test("in a hearing the answers are whose testimony it is", () => {
  const turns = ["Q. What came first?", `A. ${said("peace")}`, "Q. And then?", `A. ${said("trade")}`];
  const told = speakersOf("Testimony of William Sharpe", turns);
  expect(told).toEqual(["-", "William Sharpe", "-", "William Sharpe"]);
});

test("a label in brackets is the short form of later turns", () => {
  const turns = [
    "Harcourt (H): What came first?",
    `William (W): ${said("peace")}`,
    "H: And then?",
    `W: ${said("war")}`,
  ];
  expect(speakersOf("A Talk", turns)).toEqual([
    "Edmund Harcourt",
    "William Sharpe",
    "Edmund Harcourt",
    "William Sharpe",
  ]);
});

test("initials stand for who bears them", () => {
  const head = "Edmund Harcourt talks to William Sharpe";
  const turns = ["EH: What came first?", `WS: ${said("peace")}`, "EH: And then?", `WS: ${said("war")}`];
  expect(speakersOf(head, turns)).toEqual([
    "Edmund Harcourt",
    "William Sharpe",
    "Edmund Harcourt",
    "William Sharpe",
  ]);
});

test("a label that nobody bears leaves its turn without a speaker, and not to the author", () => {
  const turns = [
    "HARCOURT: What came first?",
    `DELEGATE: ${said("peace")}`,
    "HARCOURT: And then?",
    `DELEGATE: ${said("war")}`,
  ];
  expect(speakersOf("A Talk\n\nby Edmund Harcourt", turns)[1]).toBe("-");
});

test("labels that do not come back are no turns", () => {
  const turns = [
    `Abstract: ${said("peace")}`,
    `Note: ${said("war")}`,
    `Source: ${said("trade")}`,
    `Update: ${said("law")}`,
  ];
  expect(speakersOf("A Title\n\nby Edmund Harcourt", turns)).toEqual(Array(4).fill("Edmund Harcourt"));
});

test("a dialogue that an essay quotes takes no more of it than its own lines", () => {
  const essay = [said("peace"), said("war"), said("trade"), said("reform")];
  const turns = ["William: What came first?", "Harcourt: Peace.", "William: And then?", "Harcourt: War."];
  const all = [...essay, ...turns, said("the future"), said("the past")];
  expect(speakersOf("On the Party\n\nby Edmund Harcourt", all).slice(essay.length)).toEqual([
    "William Sharpe",
    "Edmund Harcourt",
    "William Sharpe",
    "Edmund Harcourt",
    "Edmund Harcourt",
    "Edmund Harcourt",
  ]);
});

test("labels that nobody bears, in a text that is no talk, leave it to its author", () => {
  const turns = ["Note: it rained.", "Result: none.", "Note: it snowed.", "Result: some."];
  const all = [said("peace"), said("war"), said("trade"), ...turns, said("the future")];
  expect(new Set(speakersOf("On the Party\n\nby Edmund Harcourt", all))).toEqual(
    new Set(["Edmund Harcourt"]),
  );
});

test("in the record of a debate a speech goes on over its paragraphs, be the text unsigned", () => {
  const turns = [
    `Mr. HARCOURT. ${said("peace")}`,
    said("war"),
    said("trade"),
    `Mr. SHARPE, of Delaware. ${said("reform")}`,
    said("the future"),
    `The PRESIDING OFFICER. ${said("order")}`,
    `Mr. HARCOURT. ${said("law")}`,
  ];
  const [harcourt, sharpe] = ["Edmund Harcourt", "William Sharpe"];
  const record: Thing[] = [
    ["Person", "Edmund Harcourt", "HARCOURT"],
    ["Person", "William Sharpe", "SHARPE"],
  ];
  const { speakers, stretches } = attributePassages(
    namedText(["DEBATE IN THE SENATE", ...turns].join("\n\n"), record),
  );
  const told = speakers
    .slice(stretches.length - turns.length)
    .map((at) => at !== undefined && record[at]?.[1]);
  expect(told).toEqual([harcourt, harcourt, harcourt, sharpe, sharpe, false, harcourt]);
});

test("two speeches of a debate that an essay quotes leave the rest of it to its author", () => {
  const essay = [said("peace"), said("war"), said("trade"), said("reform"), said("law")];
  const all = ["Mr. HARCOURT. Peace.", "Mr. SHARPE. War.", ...essay];
  expect(speakersOf("On the Party\n\nby Edmund Harcourt", all).slice(1)).toEqual(
    Array(6).fill("Edmund Harcourt"),
  );
});

test("full names come back as initials, and a play names its speakers before a full stop", () => {
  const [harcourt, sharpe] = ["Edmund Harcourt", "William Sharpe"];
  const talk = [
    "**Edmund Harcourt:** What came first?",
    `**William Sharpe:** ${said("peace")}`,
    "**EH:** And then?",
    `**WS:** ${said("war")}`,
  ];
  expect(speakersOf("A Talk", talk)).toEqual([harcourt, sharpe, harcourt, sharpe]);
  const play = ["_Harcourt._ What first?", `_William._ ${said("peace")}`];
  expect(speakersOf("A Play", [...play, ...play])).toEqual([harcourt, sharpe, harcourt, sharpe]);
});

test("an interview without labels has questions of their own, and answers of whom it is with", () => {
  const asked = ["What came first?", "And then?", "What came last?"];
  const turns = asked.flatMap((question, at) => [question, said(`peace ${at}`), said(`war ${at}`)]);
  const [harcourt, sharpe] = ["Edmund Harcourt", "William Sharpe"];
  const told = speakersOf("An interview with William Sharpe\n\nby Edmund Harcourt", turns);
  expect(told).toEqual(asked.flatMap(() => [harcourt, sharpe, sharpe]));
  expect(speakersOf("On the Party\n\nby Edmund Harcourt", turns)).toEqual(Array(9).fill(harcourt));
  const two = turns.slice(0, 6);
  const short = speakersOf("An interview with William Sharpe\n\nby Edmund Harcourt", two);
  expect(short).toEqual(Array(6).fill(harcourt));
});
