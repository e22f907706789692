import { expect, test } from "vitest";
import { cited } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

const PEOPLE: Thing[] = [
  ["Person", "Aaron Retish", "Retish, Aaron", "Retish"],
  ["Person", "Sarah Badcock", "Badcock, Sarah", "Badcock"],
  ["Person", "Mark Stone", "Stone, Mark", "Stone"],
  ["Work", "Two Villages"],
  ["Work", "The Commune"],
  ["Work", "Bread Alone"],
  ["Work", "The War"],
];
const JOINT = "Retish, Aaron, and Sarah Badcock. 2008. Two Villages. London: Routledge.";
const ALONE = "Retish, Aaron. 2008. The Commune. London: Verso.";
const THREE = "Retish, Aaron, Sarah Badcock, and Mark Stone. 2008. Bread Alone. London: Verso.";
const LATER = "Retish, Aaron. 2008. The War. London: Pluto.";

/** The works that a reference in the text stands for, where a list gives these entries. */
function worksFor(reference: string, entries: readonly string[]): string[] {
  const { references, entities } = cited([`They lost ${reference}.`, "References", ...entries], PEOPLE);
  const works = references.flatMap(({ rule, work }) => (rule === "author-year" ? (work ?? []) : []));
  return [...new Set(works)].map((work) => entities[work]?.label ?? "");
}

test.each([
  ["(Retish 2008)", [JOINT, ALONE], ["The Commune"]],
  ["(Retish and Badcock 2008)", [ALONE, JOINT], ["Two Villages"]],
  ["(Retish et al. 2008)", [ALONE, THREE], ["Bread Alone"]],
  ["(Retish 2008)", [JOINT], ["Two Villages"]],
  ["(Badcock 2008)", [JOINT], []],
  ["(Retish and Badcock 2008)", [ALONE], []],
  ["(Retish 2008)", [ALONE, LATER], []],
])("%s of a list of %j cites %j", (reference, entries, works) => {
  expect(worksFor(reference, entries)).toEqual(works);
});
