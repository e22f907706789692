import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

const MARX = "{Person|Karl Marx} wrote much on class.";
const owners = async (marked: string) =>
  relationsOf(await readMarked(`${MARX} ${marked}`), "AUTHORED", "his-title");

test.each([
  [
    "It was {Person|Max Weber} who, against the historians of the day, traced it in his {Work|Protestant Ethic}.",
    "Max Weber -> Protestant Ethic",
  ],
  [
    "In his {Work|Economy and Society}, published after his death, {Person|Max Weber} treats class apart.",
    "Max Weber -> Economy and Society",
  ],
  [
    "In his great {Work|Economy and Society} the sociologist {Person|Max Weber} treats class apart.",
    "Max Weber -> Economy and Society",
  ],
  [
    "{Person|Rosa Luxemburg} had read {Person|Rudolf Hilferding}, and his {Work|Finance Capital} impressed her.",
    "Rudolf Hilferding -> Finance Capital",
  ],
  [
    "{Person|Hilferding}, whom {Person|Bauer} admired, had shown it in his {Work|Finance Capital}.",
    "Hilferding -> Finance Capital",
  ],
  [
    "{Person|Plekhanov} attacked {Person|Bernstein} in his {Work|Cant against Kant}.",
    "Plekhanov -> Cant against Kant",
  ],
  [
    "{Person|Plekhanov} praised {Person|Kautsky} and his {Work|Agrarian Question}.",
    "Kautsky -> Agrarian Question",
  ],
  [
    "{Person|Jerome} worked in this library, and copied there the books which {Person|Origen} had used when preparing his {Work|Hexapla}.",
    "Origen -> Hexapla",
  ],
  ["It was held by {Person|John Mill} in his {Work|Logic}.", "John Mill -> Logic"],
  ["He developed it in his {Work|Poverty of Philosophy}.", "Karl Marx -> Poverty of Philosophy"],
  [
    "He learned from {Person|Paul Lafargue}, to whom he sent his {Work|Poverty of Philosophy}.",
    "Karl Marx -> Poverty of Philosophy",
  ],
])("'his' title is that of the person whom its sentence says: %s", async (marked, owner) => {
  expect(await owners(marked)).toEqual([owner]);
});

test.each([
  "The day is that assigned by the monk of Malmesbury in his {Work|Eulogium Historiarum}.",
  "Besides criticizing his writing style, the {Work|Social Text} editors were angry.",
])("where the sentence tells of others than the one in mind, a title is nobody's: %s", async (marked) => {
  expect(await owners(marked)).toEqual([]);
});
