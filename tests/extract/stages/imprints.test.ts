import { expect, test } from "vitest";
import { imprintsIn } from "../../../extract/stages/imprints.ts";
import type { NameInText } from "../../../extract/stages/names-in-text.ts";
import { unmarked } from "../marked-text.ts";

/** "Verso in London" for each publisher of a reference with its place. */
function imprints(marked: string): string[] {
  const { body, names } = unmarked(marked);
  const found: NameInText[] = names.map((name, entity) => ({ ...name, entity }));
  const words = ({ start, end }: NameInText) => body.slice(start, end);
  return imprintsIn(body, found).map(({ publisher, place }) => `${words(publisher)} in ${words(place)}`);
}

test.each([
  ["{Work|Kronstadt}. {Place|London}: {Organisation|Verso}.", ["Verso in London"]],
  [
    "{Work|Kronstadt}. {Place|Grand Rapids}, {Place|MI}: {Organisation|Elm Press}.",
    ["Elm Press in Grand Rapids"],
  ],
  ["{Work|Kronstadt}. {Place|Oxford}, {Place|England}: {Organisation|Elm Press}.", ["Elm Press in Oxford"]],
  ["{Work|Kronstadt}. {Place|London}, {Place|Ithaca}: {Organisation|Elm Press}.", ["Elm Press in Ithaca"]],
  ["{Work|Kronstadt}. {Organisation|Elm Press}, {Place|London}.", []],
])("a publisher is of the town, not of the region that tells it from its namesakes: %s", (marked, found) => {
  expect(imprints(marked)).toEqual(found);
});
