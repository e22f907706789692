import type { Cited } from "../../extract/document.ts";
import { attributePassages } from "../../extract/stages/attribute-passages.ts";
import { findCitations } from "../../extract/stages/find-citations.ts";
import { namedText, type Thing } from "./named-text.ts";

/** Who signs every text made here. */
export const AUTHOR: Thing = ["Person", "Ann Archer"];
export const AVRICH: Thing = ["Person", "Paul Avrich", "P. Avrich", "Avrich, Paul", "Avrich"];
export const ANARCHISTS: Thing = ["Work", "The Russian Anarchists", "Russian Anarchists"];

/** A text by Ann Archer with its citations read. */
export const cited = (blocks: readonly string[], things: readonly Thing[]): Cited =>
  findCitations(
    attributePassages(namedText(["A Title", "By Ann Archer", ...blocks].join("\n\n"), [AUTHOR, ...things])),
  );
/** Its relations as words, sorted: "Ann Archer CITES Paul Avrich". */
export const ties = ({ relations, entities }: Cited) =>
  relations
    .map(({ type, source, target }) => `${entities[source]?.label} ${type} ${entities[target]?.label}`)
    .sort();
export const tiesIn = (blocks: readonly string[], things: readonly Thing[]) => ties(cited(blocks, things));
