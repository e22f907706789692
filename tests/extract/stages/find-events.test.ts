import { describe, expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

test("a clause with a date, an event verb and a name is an event without a name", async () => {
  const marked =
    "On 12 April 1918, the {Organisation|Cheka} raided the houses in {Place|Moscow}; nobody had warned them.";
  const document = await readMarked(marked);
  const event = document.entities.find(({ unnamed }) => unnamed);
  expect(event).toMatchObject({
    type: "Event",
    date: "1918-04-12",
    label: "On 12 April 1918, the Cheka raided the houses in Moscow",
  });
  expect(relationsOf(document, "PARTICIPATED_IN", "clause")).toEqual([`Cheka -> ${event?.label}`]);
  expect(relationsOf(document, "LOCATED_IN", "clause")).toEqual([`${event?.label} -> Moscow`]);
});

test("a state that acts takes part", async () => {
  const document = await readMarked("In March 1918 {Place|Germany} signed a peace with the others.");
  expect(relationsOf(document, "PARTICIPATED_IN", "clause")).toHaveLength(1);
});

test("birth and years of life make no event", async () => {
  const { entities } = await readMarked("{Person|Karl Renner} (1879-1950) was born in {Place|Moravia}.");
  expect(entities.filter(({ unnamed }) => unnamed)).toEqual([]);
});

test.each(["(1979, 141)", "(1979: vol. 2)", "(1906 [1971], 17)", "(1979, ch. 3)"])(
  "the year of a reference dates nothing: %s",
  async (reference) => {
    const marked = `{Person|Salvadori} himself ${reference} held the {Organisation|SPD} together in {Place|Berlin}.`;
    const { entities } = await readMarked(marked);
    expect(entities.filter(({ unnamed }) => unnamed)).toEqual([]);
  },
);

test.each([
  ["The {Event|Third Congress of Soviets} in January 1918 heard him.", "1918-01"],
  ["The {Event|October Revolution} of 1917 was over.", "1917"],
  ["The {Event|Convention of 1859} met.", "1859"],
])("a named event is dated where its sentence dates it: %s", async (marked, date) => {
  const { entities } = await readMarked(marked);
  expect(entities[0]?.date).toBe(date);
});

test("a clause with two dates tells two events where a conjunction divides it", async () => {
  const { entities } = await readMarked(
    "On 3 February 1990 {Person|de Klerk} dissolved the bureau and expelled {Person|Botha} on 11 February 1990.",
  );
  const events = entities.filter(({ unnamed }) => unnamed);
  expect(events.map(({ date }) => date)).toEqual(["1990-02-03", "1990-02-11"]);
});

test.each([
  "{Person|Lenin} was arrested in the 1890s.",
  "After 1918 the {Organisation|Cheka} arrested many.",
])("a decade and an open span date no event: %s", async (marked) => {
  const { entities } = await readMarked(marked);
  expect(entities.filter(({ unnamed }) => unnamed)).toEqual([]);
});

test.each([
  "Whereas {Person|Otto Bauer} attacked it (Renner 1961), {Person|Karl Renner} defended what he had signed.",
  "{Person|Otto Bauer} attacked it, as others report (see Renner 1961, 12).",
])("the year of a publication in brackets dates no event: %s", async (marked) => {
  const { entities } = await readMarked(marked);
  expect(entities.filter(({ unnamed }) => unnamed)).toEqual([]);
});

test("a year in brackets behind words that tell still dates its event", async () => {
  const { entities } = await readMarked(
    "{Person|Otto Bauer} was arrested (the party had been banned in 1934) and fled from {Place|Vienna}.",
  );
  expect(entities.filter(({ unnamed }) => unnamed)).toHaveLength(1);
});

test.each([
  "In 1970 protesters held a sit-in at the offices of the magazine.",
  "In October 1918, {Person|Károlyi} established the {Organisation|Republican Guard} in {Place|Budapest}.",
  "In 1960, {Person|Macmillan} visited {Place|Ghana}.",
])(
  "a dated deed is an event where nobody is named, where something came to be, where somebody went: %s",
  async (marked) => {
    const { entities } = await readMarked(marked);
    expect(entities.filter(({ unnamed }) => unnamed)).toHaveLength(1);
  },
);

test.each([
  "In 1976, {Person|Magil} corresponded with {Person|Wald}.",
  "In 1970 she moved.",
  "In 1970 the price of bread was high.",
  "{Person|Macmillan} founded a review in 1960.",
])(
  "a plain verb with a year, a beginning that names no body, and a state, make none but a doubtful event: %s",
  async (marked) => {
    const { entities, relations } = await readMarked(marked);
    const likely = entities.flatMap(({ unnamed, mentions }) => (unnamed ? mentions : []));
    for (const { confidence } of likely) expect(confidence).toBeLessThan(0.3);
    const ofEvent = relations.filter(
      ({ source, target }) => entities[source]?.unnamed || entities[target]?.unnamed,
    );
    const ties = ofEvent.flatMap(({ evidence }) => evidence);
    for (const { confidence } of ties) expect(confidence).toBeLessThanOrEqual(likely[0]?.confidence ?? 0);
  },
);

test("a deed on a day is an event also where its verb is in no list, as long as much speaks for it", async () => {
  const found = async (marked: string) =>
    (await readMarked(marked)).entities.filter(({ unnamed }) => unnamed).map(({ date }) => date);
  expect(await found("On 3 May 1926 the {Organisation|Council} quit {Place|London}.")).toEqual([
    "1926-05-03",
  ]);
  expect(await found("On 3 May 1926 the {Organisation|Council} of {Place|London}.")).toEqual([]);
  expect(await found("{Person|Becker} is well known for what he has in hand since 1926.")).toEqual([]);
});

test("who quotes a statement may still tell what happened on a day", async () => {
  const marked =
    'On 3 May 1926 the {Organisation|Council} proclaimed in {Place|London} that "the workers of all trades shall have their rest".';
  const { entities } = await readMarked(marked);
  expect(entities.find(({ unnamed }) => unnamed)?.date).toBe("1926-05-03");
});

test.each([
  [
    "stands in a bracket",
    "On 8 November 1941, the {Organisation|Party of Labour} (renamed again in 1948) was founded in {Place|Tirana}.",
    "1941-11-08",
  ],
  [
    "says why",
    "On 29 May 1970, as revenge for the shootings of 1956, the {Organisation|Montoneros} kidnapped {Person|Aramburu}.",
    "1970-05-29",
  ],
])("a date that opens its sentence is that of the main clause where another %s", async (_, marked, date) => {
  const { entities } = await readMarked(marked);
  expect(entities.filter(({ unnamed }) => unnamed).map((event) => event.date)).toEqual([date]);
});

test.each([
  ["{Place|Adalia} was taken from the emirs in 1361.", "1361"],
  ["The {Organisation|Genoese} were threatening {Place|Famagusta} in 1373.", "1373"],
  ["Storming the palace in February 1934, {Person|Dollfuss} had few friends.", "1934-02"],
  ["In 1910 {Place|Gabon} became part of {Place|French Equatorial Africa}.", "1910"],
  ["{Place|Cameroon} gained independence in 1960.", "1960"],
  ["{Person|Dollfuss} was sworn in on 20 May 1932.", "1932-05-20"],
  ["The {Organisation|Peronists} held up two trains in {Place|Rosario} on 16 September.", undefined],
  ["In 1974 the {Organisation|Peronists} held up a train in {Place|Rosario} on 16 September.", "1974-09-16"],
])("a participle, a verb in progress and a change of rule tell an event: %s", async (marked, date) => {
  const { entities } = await readMarked(marked);
  expect(entities.filter(({ unnamed }) => unnamed).at(-1)?.date).toBe(date);
});

test("a list of dates is told with the first of them", async () => {
  const { entities } = await readMarked(
    "In 1839 and 1841, {Place|France} seized the coast of {Place|Gabon}.",
  );
  const events = entities.filter(({ unnamed }) => unnamed);
  expect(events.map(({ label, date }) => [label.endsWith("Gabon"), date])).toEqual([[true, "1839"]]);
});

test("a date in a list is no list where its own clause begins", async () => {
  const { entities } = await readMarked(
    "{Person|Reagan} seized the mill in 1980, and in 1984, {Person|Mondale} seized the shop.",
  );
  expect(entities.filter(({ unnamed }) => unnamed).map(({ date }) => date)).toEqual(["1980", "1984"]);
});

test.each([
  "{Person|Mackenzie} was born on 28 January 1822 in {Place|Logierait}.",
  "Large forces were near {Place|Tunis} in 1943.",
])("a birth and what is only a thing in the plural tell none: %s", async (marked) => {
  const { entities } = await readMarked(marked);
  expect(entities.filter(({ unnamed, mentions }) => unnamed && (mentions[0]?.confidence ?? 0) > 0.6)).toEqual(
    [],
  );
});

test("the date of a clause that leads up to the main one is its own", async () => {
  const { entities } = await readMarked(
    "After the {Organisation|Reds} seized power in {Place|Budapest} in March 1919, {Person|Polanyi} returned home.",
  );
  const events = entities.filter(({ unnamed }) => unnamed);
  expect(events.map(({ label }) => label)).toEqual(["the Reds seized power in Budapest in March 1919"]);
});

describe("the label of an event without a name", () => {
  const eventOf = async (marked: string) => {
    const document = await readMarked(marked);
    return document.entities.find(({ unnamed }) => unnamed);
  };

  test("names whom a relative pronoun means, who takes part in it", async () => {
    const marked =
      "I had spoken of {Person|Burke} and of the late Mr. {Person|Fox}, who died at {Place|Chiswick} on the 13th of September, 1806.";
    const event = await eventOf(marked);
    expect(event?.label).toBe("Fox died at Chiswick on the 13th of September, 1806");
    expect(event?.aliases).toEqual(["who died at Chiswick on the 13th of September, 1806"]);
  });

  test("does not run into a main clause whose verb it does not reach", async () => {
    const marked =
      "When the French entered {Place|Naples} in January 1799, {Person|Mario Pagano}, a pupil of {Person|Genovesi}, was asked to draft a constitution.";
    expect((await eventOf(marked))?.label).toBe("the French entered Naples in January 1799");
  });
});

test.each([
  "The {Organisation|League} would raid the {Place|Leeds} depot if {Person|Wren} was elected in November 1868.",
  "It held that {Person|Wren} should be elected in {Place|Leeds} on 3 November 1868.",
])("what might be is no event: %s", async (marked) => {
  const { entities } = await readMarked(marked);
  expect(entities.filter(({ unnamed }) => unnamed)).toEqual([]);
});

test.each([
  ["{Person|Wren} lost {Place|Leeds} in the end with the 1720 {Event|Treaty of Wexley}.", 0],
  [
    "In May {Person|Wren} of {Place|Leeds} ended the feud. In the following May {Person|Wren} raided {Place|Leeds}.",
    0,
  ],
  ["In 1911 {Person|Wren} rose. In the following May {Person|Wren} raided {Place|Leeds}.", 2],
])("the date of the event named behind it dates no other, and May is a month: %s", async (marked, count) => {
  const { entities } = await readMarked(marked);
  expect(entities.filter(({ unnamed }) => unnamed)).toHaveLength(count);
});
