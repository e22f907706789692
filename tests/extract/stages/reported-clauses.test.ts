import { describe, expect, test } from "vitest";
import { claimsOf } from "../told-claims.ts";

/** The kind and the speaker of the last claim of a marked text, and its words. */
async function lastTold(marked: string): Promise<string> {
  return ((await claimsOf(marked)).at(-1) ?? "").replace(/ (?:asserted|denied|doubted) /u, " ");
}

describe("what somebody is said to hold is his claim", () => {
  test.each([
    [
      "As Mr. {Person|George} very truthfully remarked in Parliament, no leaders had joined the strike.",
      "reported George: no leaders had joined the strike",
    ],
    [
      "The faiths were, as Bishop {Person|Butler} points out, richer than the classic ones.",
      "reported Butler: The faiths were, as Bishop Butler points out, richer than the classic ones",
    ],
    [
      "Planned change, {Person|Gibson} told Secretary {Person|Patterson}, demanded a clear policy.",
      "reported Gibson: Planned change, Gibson told Secretary Patterson, demanded a clear policy",
    ],
    [
      "{Person|Locke}, {Person|Bentham} says in an early note (1773), should give the principles of law.",
      "reported Bentham: Locke, Bentham says in an early note (1773), should give the principles of law",
    ],
    [
      "The unions fought the old societies, which {Person|Recabarren} considered incapable of any defence.",
      "reported Recabarren: which Recabarren considered incapable of any defence",
    ],
    [
      "Even if the quota was a floor, {Person|McCloy} thought it objectionable.",
      "reported McCloy: thought it objectionable",
    ],
    [
      "{Person|Carl Strikwerda} (1997) shows that the guilds of Ghent refused to join.",
      "reported Carl Strikwerda: the guilds of Ghent refused to join",
    ],
    ["{Person|Tilly} (1989, 12) showed that strikes came in waves.", "reported Tilly: strikes came in waves"],
    [
      "{Person|Dobb} argued that wages fell in all towns of the north (by a third in Leeds; by half in Hull).",
      "reported Dobb: wages fell in all towns of the north (by a third in Leeds; by half in Hull)",
    ],
    [
      "{Person|Rousseau}'s {Work|Social Contract} argued that each person was born with rights.",
      "reported Rousseau: each person was born with rights",
    ],
    [
      "{Person|Keller} has shown that the guilds of Basel were never closed.",
      "reported Keller: the guilds of Basel were never closed",
    ],
    [
      "It has been shown by {Person|Keller} that the guilds of Basel were never closed.",
      "reported Keller: the guilds of Basel were never closed",
    ],
    [
      "It was argued by {Person|Engels} in a letter to {Person|Bloch} that the economy decides only in the end.",
      "reported Engels: the economy decides only in the end",
    ],
    [
      "As {Person|Dobbs} has it, the towns lived on the land around them.",
      "reported Dobbs: the towns lived on the land around them",
    ],
    [
      "The towns, as {Person|Dobbs} has it, lived on the land around them.",
      "reported Dobbs: The towns, as Dobbs has it, lived on the land around them",
    ],
    [
      "On {Person|Pirenne}'s showing, the trade of the south broke down in those years.",
      "reported Pirenne: the trade of the south broke down in those years",
    ],
    [
      "The trade of the south, on {Person|Pirenne}'s own reckoning, broke down in those years.",
      "reported Pirenne: The trade of the south, on Pirenne's own reckoning, broke down in those years",
    ],
    [
      "{Person|Polanyi}'s point is that knowledge rests on skills.",
      "reported Polanyi: knowledge rests on skills",
    ],
    [
      "The {Organisation|Credentials Committee} challenged them, on the ground that they had been chosen unlawfully.",
      "reported Credentials Committee: they had been chosen unlawfully",
    ],
    [
      "{Person|Coleman} told me the cause could not be lost.",
      "reported Coleman: the cause could not be lost",
    ],
    [
      "{Person|Eckert}, a sociologist, stated in 2011 in a talk at the academy that {Person|Botsch} joins two ideas.",
      "reported Eckert: Botsch joins two ideas",
    ],
    [
      "{Person|Cass} has referred to the setting of the book as a grim empire.",
      "reported Cass: referred to the setting of the book as a grim empire",
    ],
    [
      "{Person|Mukarovsky} conceived of a structure as a set of elements.",
      "reported Mukarovsky: conceived of a structure as a set of elements",
    ],
    [
      "{Person|Watson} envisioned its goal as a new religion.",
      "reported Watson: envisioned its goal as a new religion",
    ],
    [
      "{Person|Duns} will not deny it; but thinks it may be called wisdom.",
      "reported Duns: it may be called wisdom",
    ],
    [
      "He then pointed out the need of a body; and {Person|Russell} pointed out the faults of the system.",
      "reported Russell: pointed out the faults of the system",
    ],
    [
      "Writers such as {Person|Lowndes}, {Person|Farmer}, and {Person|Moorcock} have criticized the novel for its utopia.",
      "reported Lowndes: criticized the novel for its utopia",
    ],
    [
      "The {Organisation|Radical Feminists} view society as a rule of men.",
      "reported Radical Feminists: view society as a rule of men",
    ],
    [
      "{Person|Lanfranc}, with tactful praise of {Person|Godred}, gladly tells him that he had followed the custom of the see.",
      "reported Lanfranc: he had followed the custom of the see",
    ],
    [
      "Apart from the idiom {Person|Polo} pronounces the harbour to be the greatest haven of all.",
      "reported Polo: pronounces the harbour to be the greatest haven of all",
    ],
    [
      "{Person|Grice}'s model seems to assume that the meaning is the sum of its parts.",
      "reported Grice: the meaning is the sum of its parts",
    ],
    [
      "{Person|Priester} summed up that the group had done nothing.",
      "reported Priester: the group had done nothing",
    ],
    [
      "{Person|Wittek} took up the older view, agreeing that the state grew from the frontier.",
      "reported Wittek: the state grew from the frontier",
    ],
    [
      "{Person|Bergstrom}'s article follows another road, arguing that women are capable of both.",
      "reported Bergstrom: women are capable of both",
    ],
    [
      '"We arose against these attempts to play at revolution," says {Person|Engels}, looking back.',
      "quoted Engels: We arose against these attempts to play at revolution",
    ],
  ])("%s", async (marked, told) => {
    expect(await lastTold(marked)).toBe(told);
  });
});

describe("but nobody is made to hold", () => {
  test.each([
    ["what did not come as he foretold", "Contrary to {Person|Marx}'s prediction, the poor did not revolt."],
    [
      "what he would have to argue",
      "To win, {Person|Krugman} would have to argue that planning was at fault.",
    ],
    [
      "what is granted to him",
      "{Person|Krugman} erred and, granting that it is alike, drew nothing from it.",
    ],
    ["what only bears his name", "It is what {Person|Hegel} defines as the spirit that rules the world."],
    ["what a reader is sent to", "As to the new knowledge, see {Person|Hitchcock}, an ingenious work."],
    [
      "what others maintained",
      "Taking the line {Person|Terence} had coined, they maintained that man is one.",
    ],
    [
      "what he did when he thought it useful",
      "{Person|Moser} lied freely when he thought it useful for him.",
    ],
    [
      "what he saw with his eyes",
      "He was a man of peace, and {Person|Dominic} saw the causes of its failure.",
    ],
    [
      "what a circle is called",
      "The friends (sometimes referred to as the {Organisation|Circle}) wrote books.",
    ],
    [
      "what he sent for",
      "He wrote, and {Person|Lowell} constantly referred to books that he had never read.",
    ],
    [
      "what no one can deny of him",
      "Whatever may be said of {Person|Strachey}, no one can deny that he is adroit.",
    ],
    ["what follows a phrase of time", "Whilst, then, {Person|Moser} wrote in the morning, he read at night."],
  ])("%s", async (_, marked) => {
    expect(await lastTold(marked)).toMatch(/^(?:direct|reported) -: /u);
  });
});
