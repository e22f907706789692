import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

const written = async (marked: string) => relationsOf(await readMarked(marked), "AUTHORED");

test.each([
  "{Person|Lenin} criticised him in *{Work|Novaya Zhizn}*.",
  "{Person|Karl Kautsky} argued in the {Work|Neue Zeit} that the war was no crime.",
  "{Person|Charles Scott} attacked the ministers in the {Work|Manchester Guardian}.",
  "{Person|Otto Bauer} noted in {Work|Der Kampf} that nothing had changed.",
  "{Person|Robert Blatchford} attacked the ministers in {Work|The Clarion}.",
  "In {Work|Novaya Zhizn}, {Person|Gorky} says that they were wrong.",
])("a paper in which somebody writes is not by him: %s", async (marked) => {
  expect(await written(marked)).toEqual([]);
});

test("what the text calls a paper once has no author in its other places", async () => {
  const marked = [
    "The weekly {Work|Struggle of the Day} came out in Lisbon.",
    "{Person|Ann Archer} attacked the ministers in {Work|Struggle of the Day}.",
  ];
  expect(await written(marked.join(" "))).toEqual([]);
});

test.each([
  ["{Person|Marx} attacked the philosophers in {Work|The German Ideology}.", "Marx -> The German Ideology"],
  ["{Person|Engels} answered them in the pamphlet {Work|Herr Vogt}.", "Engels -> Herr Vogt"],
  [
    "{Person|Steve Smith} argued in {Work|Red Petrograd} (1983) that they did.",
    "Steve Smith -> Red Petrograd",
  ],
])("a book in which somebody writes is by him: %s", async (marked, tie) => {
  expect(await written(marked)).toEqual([tie]);
});
