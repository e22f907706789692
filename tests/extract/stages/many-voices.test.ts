import { expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { namedText, type Thing } from "../named-text.ts";

const said = (words: string) =>
  `Nobody in the whole party believed in ${words} at the time, and there was no money left for it, as I was told by the treasurer himself in those weeks.`;
const THINGS: Thing[] = [
  ["Person", "Margaret Hollis", "MARGARET HOLLIS", "Hollis"],
  ["Person", "Tom Reed", "TOM REED", "Reed"],
];

/** Who speaks in each paragraph and comment of a text, and who signs the whole. */
function voicesOf(...blocks: string[]) {
  const { author, speakers, stretches, body } = attributePassages(namedText(blocks.join("\n\n"), THINGS));
  const nameOf = (entity: number | undefined) => (entity === undefined ? "-" : THINGS[entity]?.[1]);
  const told = stretches.flatMap(({ start, end }, at) =>
    body.slice(start, end).includes("Nobody") ? [nameOf(speakers[at])] : [],
  );
  return { author: nameOf(author), told };
}
const SHORT = "Nobody believes it, and I stand by what I said.";
const [hollis, reed] = ["Margaret Hollis", "Tom Reed"];
const article = ["The Strike", "Margaret Hollis", said("peace"), said("war")];

test.each(["Reply by Tom Reed", "A Response from Tom Reed", "Response: Tom Reed", "Tom Reed replies"])(
  "%s opens what Tom Reed says",
  (heading) => {
    const found = voicesOf(...article, heading, said("trade"), said("law"));
    expect(found).toEqual({ author: hollis, told: [hollis, hollis, reed, reed] });
  },
);

test("a heading that is about a reply opens none", () => {
  const found = voicesOf(...article, "The Reply of the Owners to Tom Reed", said("trade"));
  expect(found.told).toEqual([hollis, hollis, hollis]);
});

test("names over what their bearers wrote open contributions, names over lives do not", () => {
  const debate = ["A Debate", "MARGARET HOLLIS", said("peace"), said("war"), "TOM REED", said("trade")];
  expect(voicesOf(...debate).told).toEqual([hollis, hollis, reed]);
  const lives = [
    "Two Lives",
    "Margaret Hollis",
    `Hollis spoke. ${said("peace")}`,
    "Tom Reed",
    `Reed spoke. ${said("trade")}`,
  ];
  expect(voicesOf(...lives).told).toEqual(["-", "-"]);
});

test("the names of a round table stand with where their bearers work, and come back over few words", () => {
  const found = voicesOf(
    "A Roundtable",
    "Margaret Hollis, University of Leeds",
    said("peace"),
    "Tom Reed, University of York",
    said("trade"),
    "Margaret Hollis, University of Leeds",
    SHORT,
  );
  expect(found.told).toEqual([hollis, reed, hollis]);
});

test("whoever introduces a text did not write it, and where its title comes back it begins", () => {
  const page = ["Margaret Hollis", "The Strike"];
  const introduction = ["Editor's Introduction by Tom Reed", said("peace"), said("Margaret Hollis")];
  const found = voicesOf(...page, ...introduction, "The Strike", said("trade"), said("law"), said("work"));
  expect(found).toEqual({ author: hollis, told: [reed, reed, hollis, hollis, hollis] });
});

test("letters to the editor end at their signatures", () => {
  const found = voicesOf(
    "LETTERS",
    `To the Editor:`,
    said("peace"),
    said("war"),
    "MARGARET HOLLIS",
    `To the Editor:`,
    said("trade"),
    "TOM REED",
  );
  expect(found.told).toEqual([hollis, hollis, reed]);
});

test.each([
  ["Tom Reed says:\nMarch 3, 2014 at 5:14 pm", "3 comments"],
  ["Tom Reed · 3 years ago", "Comments (3)"],
  ["Tom Reed wrote:", "2 Responses to “The Strike”"],
  ["Tom Reed says:", "Responses"],
  ["Tom Reed March 3, 2014 at 5:14 pm", "3 Comments"],
])("%j opens a comment under %j, and a comment by nobody known is nobody's", (line, heading) => {
  const other = line.replace("Tom Reed", "bigbill");
  const found = voicesOf(...article, heading, line, said("trade"), said("law"), other, said("work"));
  expect(found.told).toEqual([hollis, hollis, reed, reed, "-"]);
});

test.each(["Comments", "Comments (3)", "Readers' comments:"])(
  "what stands under %j far down is no words of the author, whoever opens it",
  (heading) => {
    expect(voicesOf(...article, heading, said("trade")).told).toEqual([hollis, hollis, "-"]);
  },
);

test("a heading on responses in the midst of an article opens no comments", () => {
  const found = voicesOf(...article, "Responses", said("trade"), said("law"));
  expect(found.told).toEqual([hollis, hollis, hollis, hollis]);
});
