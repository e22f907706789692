import { expect, test } from "vitest";
import { readMarked } from "../marked-text.ts";

const eventsIn = async (text: string) =>
  (await readMarked(text)).entities
    .filter(({ unnamed }) => unnamed)
    .map(({ label, date }) => `${label} = ${date}`);

test.each([
  [
    "The rallies drew more people than the {Event|Women's March} of 2017 and the February 2003 nationwide protest against the war in {Place|Iraq}.",
    ["February 2003 nationwide protest against the war in Iraq = 2003-02"],
  ],
  [
    "The emigration of many settlers to {Place|Bond County}, about 1820, helps to explain the routes.",
    ["The emigration of many settlers to Bond County, about 1820 = 1820~"],
  ],
  [
    "Delivered at an anti-slavery celebration on July 4, 1854.",
    ["an anti-slavery celebration on July 4, 1854 = 1854-07-04"],
  ],
])("a noun of events with a date of its own tells an event: %s", async (text, events) => {
  expect(await eventsIn(text)).toEqual(events);
});

test.each([
  "It is the fruit of the movement of 1848.",
  "{Person|Karl Marx} gives the number of the meeting (1879, p. 12).",
  "The strike of which {Person|Karl Marx} writes since 1871 is none.",
])(
  "a year alone beside a noun that nobody is named with tells none, nor does one behind a verb: %s",
  async (text) => {
    expect(await eventsIn(text)).toEqual([]);
  },
);
