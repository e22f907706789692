import { expect, test } from "vitest";
import { readMarked } from "../marked-text.ts";

test.each([
  [
    "He spoke at the {Event|Congress of Culture} that was held in {Place|Bologna} on 30 March 1925.",
    "1925-03-30",
  ],
  [
    "The idea came from {Event|Working Women's Day} first celebrated in {Place|New York} on 28 February 1909.",
    "1909-02-28",
  ],
  [
    "The {Event|Seventh Congress} was a conference held in {Place|Moscow} from July 25 to August 20, 1935.",
    "1935-07-25/1935-08-20",
  ],
  [
    "The {Event|Convention} met at {Place|Vicksburg}, {Place|Mississippi}, May 9-19, 1859, and rose.",
    "1859-05-09/1859-05-19",
  ],
  ["The union was weakened in 1913 in the {Event|Dublin Lockout}.", "1913"],
  [
    "In 2012 both of the editors, with many friends from other towns, attended the {Event|Orange Convention}.",
    "2012",
  ],
  [
    "The world had changed when on May 2, 1935, the two concluded the {Event|Treaty of Assistance}.",
    "1935-05-02",
  ],
  ["The {Event|Labour Congress} at {Place|Marseilles} in 1879 declared itself in favour.", "1879"],
  ["A year passed. In 1894, at the time of the {Event|Pullman strike}, it had many members.", "1894"],
  ["The {Event|Party Congress} would convene in an early session on 9 September 1968.", "1968-09-09"],
  [
    "The {Event|Battle of Wexley}, which was fought between the royal army and the levies of the northern shires on 14 May 1471, was short.",
    "1471-05-14",
  ],
  [
    "The {Event|General Strike}, which was called by the {Organisation|Congress of Unions} on 3 May 1926, lasted nine days.",
    "1926-05-03",
  ],
  [
    "The {Event|Treaty of Wexley} of June 1720 was long. On 3 June 1720 the two kings signed the {Event|Treaty of Wexley}.",
    "1720-06-03",
  ],
  ["The {Event|Treaty of Wexley} ended the war. Signed on 3 June 1720, it was soon broken.", "1720-06-03"],
])("an event is dated where its sentence tells when it was: %s", async (marked, date) => {
  const { entities } = await readMarked(marked);
  expect(entities.find(({ type, unnamed }) => type === "Event" && !unnamed)?.date).toBe(date);
});

test("the clause that tells when a named event was tells of no other event", async () => {
  const { entities } = await readMarked(
    "The {Event|General Strike}, which was called by the {Organisation|Congress of Unions} on 3 May 1926, lasted nine days.",
  );
  expect(entities.filter(({ type }) => type === "Event").map(({ label }) => label)).toEqual([
    "General Strike",
  ]);
});

test.each([
  "Five years after {Event|Haymarket} an industrial union was founded in June, 1893.",
  "In 1968, some years before the {Event|Seventh Congress}, they had written to {Person|Mann}.",
])("a date of what another event only serves to date is not its own: %s", async (marked) => {
  const { entities } = await readMarked(marked);
  expect(entities.find(({ type, unnamed }) => type === "Event" && !unnamed)?.date).toBeUndefined();
});

test.each([
  "{Person|Gerry} served in the {Event|Second Congress} from February 1776 to 1780.",
  "{Person|Gerry} was elected to the {Event|First Congress} in September 1774.",
])("the date of a seat in an assembly is not that of the assembly: %s", async (marked) => {
  const { entities } = await readMarked(marked);
  expect(entities.find(({ type, unnamed }) => type === "Event" && !unnamed)?.date).toBeUndefined();
});

test.each([
  "The {Event|Seventh Congress} was a failure that Lenin had foreseen in 1910.",
  "The {Event|Seventh Congress} met a man who died in 1910.",
])("a date of a clause of its own is not that of the event: %s", async (marked) => {
  const { entities } = await readMarked(marked);
  expect(entities.find(({ type, unnamed }) => type === "Event" && !unnamed)?.date).toBeUndefined();
});

test("the date that opens the text under a heading is that of the event the heading names", async () => {
  const before =
    "Some words of a paragraph that opens the text and goes on for a while, so that it is one of several.";
  const march = "some thousand students marched to the palace and were driven back by the guards.";
  const dateUnder = async (opening: string) => {
    const { entities } = await readMarked(
      `${before}\n\nThe {Event|Battle of Mendiola}\n\n${opening} ${march} They came from ${march}`,
    );
    return entities.find(({ type, unnamed }) => type === "Event" && !unnamed)?.date;
  };
  expect(await dateUnder("On January 30, 1970,")).toBe("1970-01-30");
  expect(await dateUnder("Nobody who knew the law of 1935 had thought that")).toBeUndefined();
});

test("the sentence that dates the event named before it tells no second one", async () => {
  const { entities } = await readMarked(
    "The {Event|Treaty of Wexley} ended the war. Signed by {Person|Anna Weil} on 3 June 1720, it was broken in {Place|Leeds}.",
  );
  expect(entities.filter(({ type }) => type === "Event")).toMatchObject([{ date: "1720-06-03" }]);
});

test.each([
  "In 1794, the {Event|French Revolution} entered its most violent phase.",
  "By May 1916 the {Event|Great War} had reached the colonies.",
  "In 1864 the {Event|Taiping Rebellion} was drawing to its end.",
])("the date of a phase is not that of the whole event: %s", async (marked) => {
  const { entities } = await readMarked(marked);
  expect(entities.find(({ type, unnamed }) => type === "Event" && !unnamed)?.date).toBeUndefined();
});

test("the date right behind a name stays its own where a phase is told", async () => {
  const { entities } = await readMarked("The {Event|Revolution} of 1848 had reached {Place|Baden}.");
  expect(entities.find(({ type }) => type === "Event")?.date).toBe("1848");
});
