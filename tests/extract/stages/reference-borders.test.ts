import { expect, test } from "vitest";
import type { NamedType } from "#model";
import type { JudgedType } from "../../../extract/recognisers/recogniser.ts";
import { crossesReferences } from "../../../extract/stages/reference-borders.ts";
import { datedText } from "../named-text.ts";

const BODY = [
  "On Books",
  "All of this was said before, as Simmel writes of doors (Kaern 1994, 409).[1]",
  "Serge cites Trotsky, The Third Book, and Deutscher wrote The Fourth Book.",
  "Notes",
  "[1] Hogan, A Cross of Iron (Cambridge: Polity, 1998) and Berg, The Garrison State (Princeton: Harper, 2000).",
  "[2] Graham to Wharncliffe, 15 August 1842, quoted in Parker, Life.",
  "[3] Mathew, 'An Overview', in Status of Panchayats, ed. G. Mathew (New Delhi: Concept, 1995), pp. 1-15.",
].join("\n\n");

type Named = readonly [NamedType, string];

/** Whether a relation between two names of the text goes against the form of its references. */
function crosses(type: JudgedType, source: Named, target: Named): boolean {
  const placeOf = ([kind, name]: Named) => {
    const start = BODY.indexOf(name);
    return { entity: 0, type: kind, start, end: start + name.length, confidence: 1, isPronoun: false };
  };
  return crossesReferences(datedText(BODY), { type, source: placeOf(source), target: placeOf(target) });
}

test.each<[JudgedType, Named, Named, boolean]>([
  ["LOCATED_IN", ["Organisation", "Polity"], ["Place", "Cambridge"], false],
  ["LOCATED_IN", ["Organisation", "Polity"], ["Place", "Princeton"], true],
  ["PUBLISHED", ["Organisation", "Polity"], ["Work", "A Cross of Iron"], false],
  ["PUBLISHED", ["Organisation", "Harper"], ["Work", "A Cross of Iron"], true],
  ["PUBLISHED", ["Organisation", "Polity"], ["Work", "The Garrison State"], true],
  ["PUBLISHED", ["Organisation", "Concept"], ["Work", "An Overview"], true],
  ["PUBLISHED", ["Organisation", "Concept"], ["Work", "Status of Panchayats"], false],
  ["CITES", ["Person", "Simmel"], ["Person", "Kaern"], true],
  ["CITES", ["Person", "Simmel"], ["Person", "Hogan"], false],
  ["CITES", ["Person", "Parker"], ["Person", "Wharncliffe"], true],
  ["CITES", ["Person", "Parker"], ["Person", "Graham"], false],
  ["AUTHORED", ["Person", "Serge"], ["Work", "The Third Book"], true],
  ["AUTHORED", ["Person", "Trotsky"], ["Work", "The Third Book"], false],
  ["AUTHORED", ["Person", "Deutscher"], ["Work", "The Fourth Book"], false],
])("%s from %s to %s goes against the form of references: %s", (type, source, target, expected) => {
  expect(crosses(type, source, target)).toBe(expected);
});
