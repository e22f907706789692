import { expect, test } from "vitest";
import { buildGraph } from "../../extract/build-graph.ts";
import { readMarked } from "./marked-text.ts";

const PROSE =
  "{Person|Lenin} wrote of the raids in Moscow, and nobody in the city forgot them, says one who was there.";
const datedBy = async (marked: string, date?: string) => {
  const document = { ...(await readMarked(marked)), date };
  const [record] = buildGraph(document).attributes.texts;
  return record?.date === undefined ? undefined : [record.date, record.dateFrom];
};
const LETTER = (date: string) => `${date}\n\nDear friend,\n\n${PROSE}\n\n`;

test("the file's word on when a text appeared goes before its dateline", async () => {
  const marked = `7 February 2019\n\n${PROSE}`;
  expect(await datedBy(marked, "2020-03")).toEqual(["2020-03", "file"]);
  expect(await datedBy(marked)).toEqual(["2019-02-07", "dateline"]);
});

test("a date under the signature dates a text, one in its sentences does not", async () => {
  expect(await datedBy(`${PROSE}\n\n${PROSE}\n\n{Person|Anna Weil}\n\nMoscow, 3 May 1921`)).toEqual([
    "1921-05-03",
    "dateline",
  ]);
  expect(await datedBy(`In April 1918 it began. ${PROSE}\n\n${PROSE}`)).toBeUndefined();
});

test("the day in a byline dates a text, the years of a life do not", async () => {
  const text = (byline: string) => `The Raids\n\n${byline}\n\n${PROSE}\n\n${PROSE}`;
  expect(await datedBy(text("Posted by {Person|Anna Weil} on 8 March 2019"))).toEqual([
    "2019-03-08",
    "dateline",
  ]);
  expect(await datedBy(text("By {Person|Anna Weil} (1881)"))).toBeUndefined();
});

test("a date in the notes or over a reader's comment does not date a text, the one before all comments does", async () => {
  const notes = `${PROSE} So it was.[1]\n\n${PROSE}\n\nNotes\n\n[1] Avrich, The Russian Anarchists, p. 113.`;
  expect(await datedBy(notes)).toBeUndefined();
  expect(
    await datedBy(`${notes}\n\nThursday, February 7, 2019\n\nWell said.\n\nFriday, March 8, 2019\n\nIndeed.`),
  ).toEqual(["2019-02-07", "dateline"]);
});

test("letters are dated from the first to the last of them", async () => {
  const letters = ["Moscow, 3 May 1921", "Moscow, 12 April 1918", "Moscow, 1 June 1920"].map(LETTER).join("");
  expect(await datedBy(letters)).toEqual(["1918-04-12/1921-05-03", "dateline"]);
});

test("a dateline without a year dates nothing", async () => {
  expect(await datedBy(`3 May\n\n${PROSE}`)).toBeUndefined();
});

test("the issue of a journal over a text dates it, a volume that two dates share does not", async () => {
  const text = (volume: string) => `Past and Present\n\n${volume}\n\nThe Raids\n\n${PROSE}\n\n${PROSE}`;
  expect(await datedBy(text("Vol. 5, No. 2 (May 1970), pp. 1-20"))).toEqual(["1970-05", "dateline"]);
  expect(await datedBy(text("Vol. 5, May 1970 (reprinted June 1971)"))).toBeUndefined();
});
