import type { Span } from "#model";
import type { Attributed, Cited, FoundReference } from "../document.ts";
import { citeInNotes } from "./cite-in-notes.ts";
import { citeInText } from "./cite-in-text.ts";
import { findTitles } from "./find-titles.ts";
import { namesInText } from "./names-in-text.ts";
import { RelationLedger } from "./relation-ledger.ts";
import { CslShelf } from "./works-as-csl.ts";

/** Reads every note, bibliography entry and citation in the text: who cites, wrote, translated and published what. */
export function findCitations(attributed: Attributed): Cited {
  const document = findTitles(attributed);
  const names = namesInText(document);
  const ledger = new RelationLedger(document.entities);
  const shelf = new CslShelf(document.body, document.entities);
  const inNotes = citeInNotes(document, names, ledger, shelf);
  const inText = citeInText(document, names, ledger, shelf);
  const references = [...inNotes, ...inText].sort(byStart);
  return { ...document, entities: shelf.described(), references, relations: ledger.all() };
}

function byStart(a: FoundReference & Span, b: FoundReference & Span): number {
  return a.start - b.start || b.end - a.end;
}
