import { existsSync } from "node:fs";
import { readSplit, type Split } from "../../extract/training/prepare.ts";
import { type GoldFile, goldNames, readGold } from "./gold-file.ts";

/** The parts of the annotated texts; what is in no part of the split is a sample. */
export const PARTS = ["training", "development", "test", "practice", "proof", "sample"] as const;
export type Part = (typeof PARTS)[number];

/** A gold text and the part that it is in. */
export interface ChosenText {
  readonly gold: GoldFile;
  readonly part: Part;
}

/** The parts that a command names, "test,sample"; throws a sentence for a word that is no part. */
export function partsOf(words: string): Part[] {
  return words.split(",").map((word) => {
    const part = PARTS.find((one) => one === word.trim());
    if (!part) throw new Error(`score: there is no part ${word}; use ${PARTS.join(", ")}`);
    return part;
  });
}

/** The annotated texts of some folders, of all parts or some, all names or some; a folder that is not here is said and passed over. */
export function chooseTexts(
  folders: readonly string[],
  {
    parts = PARTS,
    only,
  }: { readonly parts?: readonly Part[] | undefined; readonly only?: readonly string[] | undefined },
): ChosenText[] {
  const split = readSplit();
  return folders.flatMap((folder) => {
    if (!existsSync(folder)) {
      console.error(`${folder} is not here: nothing to score in it.`);
      return [];
    }
    return goldNames(folder)
      .map((name) => ({ name, part: partOf(split, name) }))
      .filter(({ name, part }) => parts.includes(part) && (only?.includes(name) ?? true))
      .map(({ name, part }) => ({ gold: readGold(folder, name), part }));
  });
}

function partOf(split: Split, name: string): Part {
  const [part] = Object.entries(split).find(([, names]) => names.includes(name)) ?? ["sample"];
  return part as Part;
}
