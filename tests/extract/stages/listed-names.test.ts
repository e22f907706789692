import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

/** "SUPPORTS Zasulich -> Reed" for each side that the words of a text take, in order of the alphabet. */
async function sides(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return ["OPPOSES", "SUPPORTS"]
    .flatMap((type) => [...new Set(relationsOf(document, type))].map((relation) => `${type} ${relation}`))
    .sort();
}

test("behind a comma and an and, a name with its verb begins a clause and ends no list", async () => {
  const told = await sides(
    "{Person|Martov} quarrelled with {Person|Plekhanov}, and {Person|Zasulich} defended {Person|Reed}.",
  );
  expect(told).toEqual(["OPPOSES Martov -> Plekhanov", "SUPPORTS Zasulich -> Reed"]);
  const three = await sides(
    "{Person|Martov}, {Person|Plekhanov}, and {Person|Zasulich} defended {Person|Reed}.",
  );
  expect(three).toEqual([
    "SUPPORTS Martov -> Reed",
    "SUPPORTS Plekhanov -> Reed",
    "SUPPORTS Zasulich -> Reed",
  ]);
});
