import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

const cited = async (marked: string) => relationsOf(await readMarked(marked), "CITES", "acts-on");

test.each([
  ["In reply to {Person|Struve}, {Person|Lenin} wrote {Work|What Is to Be Done?}.", ["Lenin -> Struve"]],
  ["{Person|Hyndman} responded to {Person|Bax} with a long pamphlet.", ["Hyndman -> Bax"]],
  ["{Person|Lenin} answered {Person|Kautsky} in *{Work|The Proletarian Revolution}*.", ["Lenin -> Kautsky"]],
  ["{Person|Engels} replied to {Person|Marx} that he would come.", []],
  ["{Person|Engels} answered {Person|Marx} in haste.", []],
  ["In a letter to {Person|Struve}, {Person|Lenin} said so.", []],
])("who answers somebody in writing cites him: %s", async (marked, ties) => {
  expect(await cited(marked)).toEqual(ties);
});

test.each([
  [
    "In reply to {Person|Struve}, {Person|Lenin} wrote {Work|What Is to Be Done?}.",
    ["Lenin -> What Is to Be Done?"],
  ],
  [
    "It was then that {Person|Marx} and {Person|Engels} wrote {Work|The German Ideology}.",
    ["Engels -> The German Ideology", "Marx -> The German Ideology"],
  ],
  ["{Person|Kautsky} replied to {Person|Bernstein} in *{Work|The Programme}*.", ["Kautsky -> The Programme"]],
  [
    "{Person|Kautsky} sharply attacked {Person|Bernstein} in *{Work|The Programme}*.",
    ["Kautsky -> The Programme"],
  ],
  ["The party replied to {Person|Bernstein} in *{Work|The Programme}*.", []],
  ["So it was argued by {Person|Bernstein} in *{Work|The Programme}*.", ["Bernstein -> The Programme"]],
  [
    "{Person|Kautsky} was ill, argued {Person|Bernstein} in *{Work|The Programme}*.",
    ["Bernstein -> The Programme"],
  ],
])("whom a work answers has no part in it: %s", async (marked, ties) => {
  expect(relationsOf(await readMarked(marked), "AUTHORED").sort()).toEqual(ties);
});
