import { expect, test } from "vitest";
import { readString } from "../../../extract/readers/read-text.ts";
import { segment } from "../../../extract/stages/segment.ts";
import { growthOf } from "../../growth.ts";

const LEAD = "In the third part of the article he comes back to the groups of which he had spoken before.";
const WHOLE =
  "We have made a point not to speak of these groups as thieves, bandits, and so on. For the workers it is important to know the theory. But after what was said we can see why it is mostly such groups that sink to these acts. Everywhere there are men who use a rising for their own good.";
const CUT =
  "We have made a point not to speak of these groups as thieves, bandits … But … we can see why it is mostly such groups that sink to these acts. Everywhere there are men who use a rising for their own good.";
const OTHER =
  "The rising had by then come to an end in every town, and nobody was left to speak of what it had been.";

const kindsOf = (...paragraphs: string[]) =>
  segment(readString(["A Title", ...paragraphs].join("\n\n"), "x.txt"))
    .stretches.slice(1)
    .map(({ kind }) => kind);

test("a paragraph that says with omissions what a later one says in full quotes it", () => {
  expect(kindsOf(LEAD, CUT, OTHER, WHOLE)).toEqual(["paragraph", "quotation", "paragraph", "paragraph"]);
});

test.each([
  ["that leaves out nothing, and shares a sentence alone", CUT.replace(" … But … ", ". And so ")],
  [
    "most of whose words stand nowhere else",
    "We came to the town at night, and found the gates of it open … There was no guard to be seen on the whole of that road. Everywhere there are men who use a rising for their own good.",
  ],
])("but not one %s", (_, paragraph) => {
  expect(kindsOf(LEAD, paragraph, OTHER, WHOLE)).not.toContain("quotation");
});

test("many paragraphs with omissions are compared in linear time", () => {
  const make = (size: number) => Array.from({ length: size }, (_, at) => `${CUT} ${at} … and ${OTHER}`);
  expect(growthOf((paragraphs) => kindsOf(...paragraphs), make, 100)).toBeLessThan(2);
});
