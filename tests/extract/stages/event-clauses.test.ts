import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

test.each([
  [
    "The {Person|earl of Warwick} entered {Place|Norwich} on 24 August 1549, and three days later the rising was crushed at {Place|Dussindale}.",
    ["1549-08-24", "1549-08-27"],
  ],
  [
    "{Person|Guizot} resigned on 23 February 1848, and on the 24th {Person|Louis-Philippe} abdicated.",
    ["1848-02-23", "1848-02-24"],
  ],
  [
    "{Person|Nicholas II} abdicated on 2 (15) March 1917, and the next day {Person|Michael} declined the throne.",
    ["1917-03-15", "1917-03-16"],
  ],
])("a conjunction and a date open a clause of their own: %s", async (marked, dates) => {
  const { entities } = await readMarked(marked);
  expect(entities.filter(({ unnamed }) => unnamed).map(({ date }) => date)).toEqual(dates);
});

test("what a clause tells before its first date is of that date", async () => {
  const { entities } = await readMarked(
    "{Person|Cámpora} resigned in July 1973 to allow {Person|Perón} to win the elections held in October.",
  );
  expect(entities.filter(({ unnamed }) => unnamed).map(({ date }) => date)).toEqual(["1973-07"]);
});

test.each([
  "{Person|Proudhon} was released on 4 June 1852.",
  "They released {Person|Proudhon} from prison on 4 June 1852.",
])("setting a prisoner free is an event: %s", async (marked) => {
  const { entities } = await readMarked(marked);
  expect(entities.find(({ unnamed }) => unnamed)?.date).toBe("1852-06-04");
});

test("a date told by the one before it ties a deed to its day as a preposition does", async () => {
  const { entities } = await readMarked(
    "On 15 January 1919 they met. {Person|Jogiches} was shot in {Place|Berlin} two months later.",
  );
  expect(entities.filter(({ unnamed }) => unnamed).at(-1)?.mentions[0]?.confidence).toBeGreaterThan(0.6);
});

test("what is only asked for is no event", async () => {
  const { entities } = await readMarked(
    "The {Organisation|Board of Works} requested that elections be held in {Place|Leeds} on 15 March 1982.",
  );
  expect(entities.filter(({ unnamed }) => unnamed)).toEqual([]);
});

test("a relative clause behind the subject is no part of what the main clause tells", async () => {
  const document = await readMarked(
    "Sir {Person|Walter Raleigh}, who was searching for {Place|El Dorado}, arrived in {Place|Trinidad} on 22 March 1595.",
  );
  const label = "Walter Raleigh arrived in Trinidad on 22 March 1595";
  expect(document.entities.find(({ unnamed }) => unnamed)?.label).toBe(label);
  expect(relationsOf(document, "PARTICIPATED_IN", "clause")).toEqual([`Walter Raleigh -> ${label}`]);
});

test.each([
  [
    "In 1907, he began the {Organisation|League} with a few companions, and in 1909 he left it.",
    ["1907", "1909"],
  ],
  ["In 1907, {Person|Bauer} called the raid on the town, which was that of 1906, a crime.", ["1907"]],
  [
    "They had been at work, and on 3 July 1907, as chairman of the state committee, {Person|Clanton} called a meeting for 4 September 1907.",
    ["1907-07-03"],
  ],
])("a date that opens its clause is of the words behind it: %s", async (marked, dates) => {
  const { entities } = await readMarked(marked);
  expect(entities.filter(({ unnamed }) => unnamed).map(({ date }) => date)).toEqual(dates);
});

test("words without a verb, or the noun of an event, are none", async () => {
  const { entities } = await readMarked(
    "The {Organisation|International} met in 1907 in {Place|Stuttgart}, in 1911 in {Place|Copenhagen} and in 1912 in {Place|Basel}.",
  );
  expect(entities.filter(({ unnamed }) => unnamed).map(({ date }) => date)).toEqual(["1907"]);
});

test.each([
  [
    "The sheet ({Place|Petrograd} 13 April 1918, quoted in {Person|P. Avrich}, The Trials ({Place|New York} 1973) p.113.",
    0,
  ],
  ["On 13 April 1918 {Person|Bauer} was quoted in {Place|Petrograd} and arrested.", 1],
])("what leads from one source to another is no deed: %s", async (marked, count) => {
  const { entities } = await readMarked(marked);
  expect(entities.filter(({ unnamed }) => unnamed)).toHaveLength(count);
});

test.each([
  "I come next to the decrees that {Person|Lanfranc} issued in {Place|Canterbury} in 1070.",
  "His primary evidence for this included what {Person|Orhan} built at {Place|Bursa} in 1337.",
  "In what year after 1872 did {Person|Lanfranc} leave {Place|Canterbury} in May 1874?",
])("what is asked, or only points to something, is no event: %s", async (marked) => {
  const { entities } = await readMarked(marked);
  expect(entities.filter(({ unnamed }) => unnamed)).toEqual([]);
});
