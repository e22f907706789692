import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

/** "OPPOSES Lenin -> Bernstein" for each side that the words of a text take. */
async function sides(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return ["OPPOSES", "SUPPORTS"].flatMap((type) =>
    [...new Set(relationsOf(document, type))].map((relation) => `${type} ${relation}`),
  );
}

test.each([
  [
    "{Person|Lenin}, writing from exile in that year, fiercely assailed the whole doctrine of {Person|Bernstein}.",
    "OPPOSES Lenin -> Bernstein",
  ],
  ["{Person|Radek} broke openly with {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek} spent years fighting to unseat {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["The views of {Person|Reed} were sharply attacked in public by {Person|Radek}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek} published in May a long polemic against {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek} wrote it as an attack on {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek} saw the draft and published an attack on {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek}'s lasting hostility to {Person|Reed} was known.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek} had always been sceptical of {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek} became a bitter opponent of {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek}, worn out, came to admire {Person|Reed}.", "SUPPORTS Radek -> Reed"],
  ["The {Organisation|League} made an alliance with the {Organisation|Union}.", "SUPPORTS League -> Union"],
  ["{Person|Radek} was until 1920 the foremost ally of {Person|Reed}.", "SUPPORTS Radek -> Reed"],
  ["The {Organisation|League} later allied themselves with {Person|Reed}.", "SUPPORTS League -> Reed"],
  ["{Person|Radek}, worn out, sided against {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek}, worn out, stood out against {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek} threw his weight behind {Person|Reed}.", "SUPPORTS Radek -> Reed"],
  ["{Person|Radek} lent his full support to {Person|Reed}.", "SUPPORTS Radek -> Reed"],
  ["{Person|Radek} turned his back on {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek} soon made common cause with {Person|Reed}.", "SUPPORTS Radek -> Reed"],
])("who takes a side is told by verbs, nouns, adjectives and roles: %s", async (marked, side) => {
  expect(await sides(marked)).toEqual([side]);
});

test.each([
  "The school (its members included {Person|Reed}) was sharply attacked by {Person|Radek}.",
  "{Person|Radek} fiercely assailed the school (its members included {Person|Reed}).",
])("no side is taken with who is only named in brackets: %s", async (marked) => {
  expect(await sides(marked)).toEqual([]);
});

test("a name in brackets behind what it stands for takes its side", async () => {
  expect(
    await sides("The {Organisation|Left Union} ({Organisation|LU}) denounced {Person|Reed}."),
  ).toHaveLength(1);
});

test("a quarrel between two holds both ways", async () => {
  expect(await sides("The quarrel between {Person|Radek} and {Person|Reed} was long.")).toEqual([
    "OPPOSES Radek -> Reed",
    "OPPOSES Reed -> Radek",
  ]);
});

test("what is done to one of a list is done to all", async () => {
  expect(
    await sides(
      "{Person|Radek} also led a campaign against {Person|Reed}, {Person|Fraina} and {Person|Cahan}.",
    ),
  ).toEqual(["OPPOSES Radek -> Reed", "OPPOSES Radek -> Fraina", "OPPOSES Radek -> Cahan"]);
});

test.each([
  "{Person|Radek} reads this as a criticism of {Person|Reed}.",
  "{Person|Radek} took the whole speech as a thinly veiled attack on {Person|Reed}.",
  "{Person|Radek} has interpreted the chapter as an open polemic against {Person|Reed}.",
  "{Person|Radek} attacked the enemies of {Person|Reed}.",
  "{Person|Radek} condemned {Person|Reed}'s arrest.",
  "{Person|Radek} urged the {Organisation|Soviet} to arrest {Person|Reed}.",
  "{Person|Radek} did not oppose {Person|Reed}.",
  "Has {Person|Radek} ever denounced {Person|Reed}?",
  "{Person|Radek} fled from the invading {Organisation|Army}.",
  "{Person|Radek} attacked what he called the state, and {Person|Reed} wept.",
  "They met the {Organisation|League}, old followers of {Person|Reed} and {Person|Radek}.",
  "Critics of {Person|Reed} met {Person|Radek}.",
  "Members of the {Organisation|League} spoke and assailed the {Event|Crimean War}.",
])("no side is taken: %s", async (marked) => {
  expect(await sides(marked)).toEqual([]);
});

test.each([
  [
    "{Person|Wolf} wrote {Work|Fire with Fire}. In the {Work|London Review} {Person|Natasha Walter} lambasted the book.",
    "OPPOSES Natasha Walter -> Fire with Fire",
  ],
  [
    "The {Event|First World War} broke out. {Person|Borghi} was firmly opposed to the war.",
    "OPPOSES Borghi -> First World War",
  ],
])("a noun stands for the thing that was named before: %s", async (marked, side) => {
  expect(await sides(marked)).toEqual([side]);
});

test("a noun that says of whom tells of another thing than the one before", async () => {
  expect(
    await sides("The {Organisation|Labour Party} met. {Person|Radek} opposed the party of the landlords."),
  ).toEqual([]);
});

test.each([
  ["{Person|Doughty} wrote that {Person|Fuller} was wrong about it.", "OPPOSES Doughty -> Fuller"],
  [
    "{Person|Doughty} argued that {Person|Fuller}'s account of the campaign is not very convincing.",
    "OPPOSES Doughty -> Fuller",
  ],
  ["{Person|Doughty} wrote: “Here I must differ from {Person|Fuller}.”", "OPPOSES Doughty -> Fuller"],
  ["{Person|Doughty} argued that {Person|Fuller} confuses cause and effect.", "OPPOSES Doughty -> Fuller"],
  ["{Person|Doughty} argued that {Person|Fuller} rightly saw the danger.", "SUPPORTS Doughty -> Fuller"],
])("who judges what another says takes a side: %s", async (marked, side) => {
  expect(await sides(marked)).toEqual([side]);
});

test.each([
  "{Person|Doughty} wrote that {Person|Fuller} was thought wrong by many.",
  "{Person|Doughty} denied that {Person|Fuller} was wrong.",
  "{Person|Doughty} wrote that {Person|Fuller} was in Paris, which is an absurd town.",
])("what others think, or what is denied, is no judgement: %s", async (marked) => {
  expect(await sides(marked)).toEqual([]);
});

test.each([
  [
    "{Person|Radek}, who had read {Person|Marx} at school, later joined the {Organisation|League}.",
    "MEMBER_OF",
  ],
  ["{Person|Radek} was until 1920 a member of the {Organisation|League}.", "MEMBER_OF"],
  ["{Person|Radek}, worn out, still spoke at the {Event|Hague Congress}.", "PARTICIPATED_IN"],
])("who belongs to a body or takes part is told over the whole sentence: %s", async (marked, type) => {
  const [relation, ...others] = new Set(relationsOf(await readMarked(marked), type));
  expect(relation).toMatch(/^Radek -> (?:League|Hague Congress)$/u);
  expect(others).toEqual([]);
});

test.each([
  ["{Person|Radek} later joined the {Organisation|League} in his youth.", ["Radek -> League"]],
  ["The {Organisation|Union}, tired of it, joined the {Organisation|League} in government.", []],
  ["{Person|Radek}, tired of it, joined the {Organisation|League} in denouncing the war.", []],
])("who joins others in something is beside them, not of them: %s", async (marked, members) => {
  expect(relationsOf(await readMarked(marked), "MEMBER_OF")).toEqual(members);
});

test.each([
  "{Person|Radek} came back on the {Event|Third Congress}.",
  "{Person|Radek} spoke of the cause with {Person|Reed}.",
  "{Person|Radek} stood with the others in the hall of the {Organisation|League}.",
])("a noun of an idiom alone tells of no side: %s", async (marked) => {
  expect(await sides(marked)).toEqual([]);
});

test.each([
  ["{Person|Radek} took issue with {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek} had long ago parted company with {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek} was soon at odds with {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek}, as so often, took sides against {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek} threw in his lot with {Person|Reed}.", "SUPPORTS Radek -> Reed"],
  ["{Person|Radek} wrote home and took the side of {Person|Reed}.", "SUPPORTS Radek -> Reed"],
  ["{Person|Radek}, worn out, came to {Person|Reed}'s defence.", "SUPPORTS Radek -> Reed"],
  ["{Person|Radek}, worn out, sprang to the defence of {Person|Reed}.", "SUPPORTS Radek -> Reed"],
])("an idiom tells of a side: %s", async (marked, side) => {
  expect(await sides(marked)).toEqual([side]);
});

test.each([
  "{Person|Radek} raised the issue with {Person|Reed} at noon.",
  "{Person|Radek} enjoyed the company with {Person|Reed} at table.",
  "{Person|Radek}'s friends stood on the far side of {Person|Reed} in the picture.",
  "{Person|Radek} looked in many ways with {Person|Reed} in mind.",
  "{Person|Radek} wrote the defence of the town with {Person|Reed} in mind.",
])("and its words in another sense tell of none: %s", async (marked) => {
  expect(await sides(marked)).toEqual([]);
});

test.each([
  [
    "{Person|Gibbon} argued that the church was weak. {Person|Radek} rejected this view.",
    "OPPOSES Radek -> Gibbon",
  ],
  [
    "{Person|Gibbon} argued that the church was weak. This thesis was attacked by {Person|Radek}.",
    "OPPOSES Radek -> Gibbon",
  ],
  [
    "{Person|Gibbon} argued that the church was weak, and {Person|Radek} later endorsed this conclusion.",
    "SUPPORTS Radek -> Gibbon",
  ],
])(
  "who rejects or endorses what was just reported takes a side with whoever held it: %s",
  async (marked, side) => {
    expect(await sides(marked)).toEqual([side]);
  },
);

test.each([
  "{Person|Gibbon} came to Rome in that year. {Person|Radek} rejected this view.",
  "{Person|Gibbon} argued that it fell, but {Person|Hume} held that it rose. {Person|Radek} rejected this view.",
  "{Person|Gibbon} argued that the church was weak. {Person|Radek} rejected the view that it was strong.",
  "{Person|Gibbon} argued that the church was weak.\n\n{Person|Radek} rejected this view.",
])("but not where nobody, or more than one, was reported just before: %s", async (marked) => {
  expect(await sides(marked)).toEqual([]);
});

test.each([
  ["{Person|Radek} did not accept {Person|Reed}'s thesis.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek} refused to support {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["{Person|Radek}, who had read it all, does not agree with {Person|Reed}.", "OPPOSES Radek -> Reed"],
  ["By {Person|Radek}\n\nOn this we cannot agree with {Person|Reed}.", "OPPOSES Radek -> Reed"],
])("an agreement that is refused is a side against: %s", async (marked, side) => {
  expect(await sides(marked)).toEqual([side]);
});

test.each([
  "It is false that {Person|Radek} refused to support {Person|Reed}.",
  "The {Organisation|League} member quoted above does not agree with {Person|Reed}.",
  "{Person|Radek} would not have agreed with {Person|Reed}.",
  "{Person|Radek} never praised {Person|Reed}.",
])("but not where the refusal is denied, supposed, or mere silence: %s", async (marked) => {
  expect(await sides(marked)).toEqual([]);
});

test.each([
  ["{Person|Carr} took {Person|Deutscher} to task for it.", ["OPPOSES Carr -> Deutscher"]],
  ["{Person|Carr} took {Person|Deutscher} to the station.", []],
  ["{Person|Kautsky} differs from {Person|Bernstein} in this.", []],
  ["{Person|Hilton} later sided with {Person|Dobb} against the others.", ["SUPPORTS Hilton -> Dobb"]],
])("an idiom takes a side where it stands whole: %s", async (marked, told) => {
  expect(await sides(marked)).toEqual(told);
});

test("who says that 'I differ from both' is against both", async () => {
  const marked =
    "By {Person|Ann Archer}\n\nHere I differ from both {Person|Kautsky} and {Person|Bernstein} in this.";
  expect(await sides(marked)).toEqual(["OPPOSES Ann Archer -> Kautsky", "OPPOSES Ann Archer -> Bernstein"]);
});

test.each(["and joined", "and then joined", "and later joined", "but soon joined"])(
  "the subject of a second verb is that of the first: supported B %s",
  async (joined) => {
    const document = await readMarked(
      `{Person|Plekhanov} first supported {Person|Reed} ${joined} the {Organisation|League} in 1903.`,
    );
    expect(new Set(relationsOf(document, "MEMBER_OF"))).toEqual(new Set(["Plekhanov -> League"]));
  },
);
